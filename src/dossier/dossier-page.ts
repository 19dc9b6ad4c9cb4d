/** The page of the dossier: the choice, its contents, and the fiches one after another, to print. */
import { pageAt, rootOf } from '../site/root.ts';
import { isOfKind, moved, MOST, parseKept, readChoice, toQuery, type Choice } from './choice.ts';
import { fetchFiche } from './fiche-part.ts';

const KEY = 'reperes-dossier';

/** Starts the page. The choice lives in the address, and one's own in this browser only. */
export function startDossierPage(form: HTMLFormElement): void {
  const root = rootOf(form);
  const addressOf = (fiche: string) => pageAt(root, `/${fiche}/`);
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const titleField = form.querySelector<HTMLInputElement>('[name=t]')!;
  const status = document.querySelector<HTMLElement>('[data-dossier-etat]')!;
  const contents = document.querySelector<HTMLElement>('[data-dossier-sommaire]')!;
  const place = document.querySelector<HTMLElement>('[data-dossier-fiches]')!;
  const heading = document.querySelector<HTMLElement>('[data-dossier-titre]')!;
  const share = document.querySelector<HTMLAnchorElement>('[data-dossier-adresse]')!;
  const takeOver = [...document.querySelectorAll<HTMLButtonElement>('[data-dossier-garder]')];
  const labels = new Map(boxes.map((box) => [box.value, box.closest('label')!.textContent.trim()]));
  // Where a list is cut, whether a fiche is there is known once it is asked for.
  const cut = [...form.querySelectorAll<HTMLElement>('[data-dossier-sorte]')].map(
    ({ dataset }) => dataset['dossierSorte']!,
  );
  const made = new Map<string, Promise<HTMLElement>>();

  const own = parseKept(stored());
  const start = readChoice(
    location.search,
    own,
    (fiche) => labels.has(fiche) || isOfKind(fiche, cut),
  );
  let choice: Choice = { fiches: start.fiches, title: start.title };
  let isReceived = start.isShared;

  /** A dossier that someone sent is looked at, and changed, without touching one's own. */
  const change = (next: Choice, said = '') => {
    choice = next;
    if (!isReceived) keep(next);
    show(said);
  };

  const show = (said = '') => {
    const query = toQuery(choice);
    history.replaceState(null, '', (isReceived && query) || location.pathname);
    for (const box of boxes) {
      box.checked = choice.fiches.includes(box.value);
      box.disabled = !box.checked && choice.fiches.length >= MOST;
    }
    if (titleField.value !== choice.title) titleField.value = choice.title;
    heading.textContent = choice.title || (isReceived ? 'Dossier reçu' : 'Votre dossier');
    share.href = query || location.pathname;
    share.hidden = query === '';
    for (const button of takeOver) button.hidden = !isReceived;
    status.textContent = `${said} ${stateOf(choice.fiches.length, isReceived)}`.trim();
    contents.replaceChildren(...choice.fiches.map(contentsLine));
    void fill();
  };

  let turn = 0;
  const fill = async () => {
    const mine = (turn += 1);
    const parts = await Promise.all(
      choice.fiches.map((fiche, index) => {
        const known = made.get(fiche);
        const part = known ?? fetchFiche(addressOf(fiche), `f-${fiche.replace('/', '-')}`);
        made.set(fiche, part);
        return part
          .catch(() => {
            made.delete(fiche);
            return missing(labels.get(fiche) ?? fiche, addressOf(fiche));
          })
          .then((element) => {
            name(fiche, element);
            element.id = `partie-${index + 1}`;
            return element;
          });
      }),
    );
    if (mine === turn) place.replaceChildren(...parts);
  };

  /** A fiche that no list names is called by its own title, once it is there. */
  const name = (fiche: string, element: HTMLElement) => {
    const title = element.querySelector('h2')?.textContent.trim();
    if (labels.has(fiche) || !title) return;
    labels.set(fiche, title);
    contents.replaceChildren(...choice.fiches.map(contentsLine));
  };

  const contentsLine = (fiche: string, index: number) => {
    const { fiches } = choice;
    const label = labels.get(fiche) ?? fiche;
    const line = document.createElement('li');
    const link = document.createElement('a');
    link.href = `#partie-${index + 1}`;
    link.textContent = label;
    const gestures = document.createElement('span');
    gestures.className = 'gestes';
    const add = (text: string, name: string, next: readonly string[], said: string) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'geste';
      button.textContent = text;
      button.dataset['geste'] = `${name} ${fiche}`;
      button.setAttribute('aria-label', `${name} : ${label}`);
      const isIdle = next.join() === fiches.join();
      if (isIdle) button.setAttribute('aria-disabled', 'true');
      button.addEventListener('click', () => {
        if (isIdle) return;
        change({ ...choice, fiches: next }, said);
        focusAfter(name, fiche, index);
      });
      gestures.append(button);
    };
    const place = (to: number) => `« ${label} » est en place ${to} sur ${fiches.length}.`;
    add('↑', 'Monter', moved(fiches, fiche, -1), place(index));
    add('↓', 'Descendre', moved(fiches, fiche, 1), place(index + 2));
    add(
      'Retirer',
      'Retirer',
      fiches.filter((other) => other !== fiche),
      `« ${label} » est retirée.`,
    );
    line.append(link, ' ', gestures);
    return line;
  };

  /** The same gesture of the same fiche, or what has taken its place. */
  const focusAfter = (name: string, fiche: string, index: number) => {
    const buttons = [...contents.querySelectorAll<HTMLElement>('[data-geste]')];
    const next = choice.fiches[Math.min(index, choice.fiches.length - 1)] ?? '';
    const wanted = [`${name} ${fiche}`, `${name} ${next}`];
    const button = wanted.map((gesture) =>
      buttons.find(({ dataset }) => dataset['geste'] === gesture),
    );
    (button.find(Boolean) ?? heading).focus();
  };

  form.addEventListener('change', (event) => {
    const box = event.target as HTMLInputElement;
    if (box.type !== 'checkbox') return;
    const others = choice.fiches.filter((fiche) => fiche !== box.value);
    change({ ...choice, fiches: box.checked ? [...others, box.value] : others });
  });
  titleField.addEventListener('input', () => change({ ...choice, title: titleField.value }));
  form.addEventListener('submit', (event) => event.preventDefault());
  document.querySelector('[data-dossier-imprimer]')!.addEventListener('click', () => print());

  for (const button of takeOver) {
    button.addEventListener('click', () => {
      const before = button.dataset['dossierGarder'] === 'ajouter' ? (own?.fiches ?? []) : [];
      isReceived = false;
      const fiches = [...new Set([...before, ...choice.fiches])].slice(0, MOST);
      change(
        { fiches, title: own?.title && before.length > 0 ? own.title : choice.title },
        'C’est fait.',
      );
      heading.focus();
    });
  }
  if (!isReceived) keep(choice);
  const lost = start.unknown.length;
  show(
    lost > 0
      ? `${lost} ${lost > 1 ? 'fiches de l’adresse n’existent' : 'fiche de l’adresse n’existe'} pas ou plus.`
      : '',
  );
}

function stateOf(count: number, isReceived: boolean): string {
  if (count === 0)
    return 'Le dossier est vide\u00A0: cochez des fiches ci-dessous, ou touchez «\u202FMettre au dossier\u202F» au bas d’une fiche.';
  const fiches = `${count} ${count > 1 ? 'fiches' : 'fiche'}.`;
  return isReceived
    ? `Dossier reçu\u00A0: ${fiches} Le vôtre n’est pas modifié.`
    : `${fiches} Ce choix reste dans ce navigateur.`;
}

function missing(label: string, address: string): HTMLElement {
  const article = document.createElement('article');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = label;
  article.append(link, ' n’a pas pu être chargée.');
  return article;
}

/** A browser may refuse to keep anything: the address still does. */
function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function keep(choice: Choice): void {
  try {
    const isEmpty = choice.fiches.length === 0 && choice.title === '';
    if (isEmpty) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(choice));
  } catch {
    // The address of the page keeps the choice.
  }
}
