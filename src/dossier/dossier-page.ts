/** The page of the dossier: the choice, its contents, and the fiches one after another, to print. */
import { moved, MOST, parseKept, readChoice, toQuery, type Choice } from './choice.ts';
import { fetchFiche } from './fiche-part.ts';

const KEY = 'reperes-dossier';

/** Starts the page. The choice lives in the address, and one's own in this browser only. */
export function startDossierPage(form: HTMLFormElement): void {
  const base = form.dataset['base']!;
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const titleField = form.querySelector<HTMLInputElement>('[name=t]')!;
  const status = document.querySelector<HTMLElement>('[data-dossier-etat]')!;
  const contents = document.querySelector<HTMLElement>('[data-dossier-sommaire]')!;
  const place = document.querySelector<HTMLElement>('[data-dossier-fiches]')!;
  const heading = document.querySelector<HTMLElement>('[data-dossier-titre]')!;
  const labels = new Map(boxes.map((box) => [box.value, box.closest('label')!.textContent.trim()]));
  const made = new Map<string, Promise<HTMLElement>>();

  const start = readChoice(location.search, parseKept(stored()), (fiche) => labels.has(fiche));
  let choice: Choice = { fiches: start.fiches, title: start.title };

  const change = (next: Choice) => {
    choice = next;
    keep(next);
    show();
  };

  const show = () => {
    history.replaceState(null, '', toQuery(choice) || location.pathname);
    for (const box of boxes) {
      box.checked = choice.fiches.includes(box.value);
      box.disabled = !box.checked && choice.fiches.length >= MOST;
    }
    if (titleField.value !== choice.title) titleField.value = choice.title;
    heading.textContent = choice.title || 'Votre dossier';
    status.textContent = stateOf(choice.fiches.length);
    contents.replaceChildren(...choice.fiches.map(contentsLine));
    void fill();
  };

  let turn = 0;
  const fill = async () => {
    const mine = (turn += 1);
    const parts = await Promise.all(
      choice.fiches.map((fiche, index) => {
        const known = made.get(fiche);
        const part = known ?? fetchFiche(`${base}${fiche}/`, `f-${fiche.replace('/', '-')}`);
        made.set(fiche, part);
        return part
          .catch(() => {
            made.delete(fiche);
            return missing(labels.get(fiche) ?? fiche, `${base}${fiche}/`);
          })
          .then((element) => {
            element.id = `partie-${index + 1}`;
            return element;
          });
      }),
    );
    if (mine === turn) place.replaceChildren(...parts);
  };

  const contentsLine = (fiche: string, index: number) => {
    const line = document.createElement('li');
    const link = document.createElement('a');
    link.href = `#partie-${index + 1}`;
    const label = labels.get(fiche) ?? fiche;
    link.textContent = label;
    const act = (text: string, name: string, fiches: readonly string[]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'geste';
      button.textContent = text;
      button.setAttribute('aria-label', `${name} : ${label}`);
      button.addEventListener('click', () => {
        change({ ...choice, fiches });
        contents.querySelectorAll('a')[Math.min(index, choice.fiches.length - 1)]?.focus();
      });
      return button;
    };
    const { fiches } = choice;
    line.append(
      link,
      ' ',
      act('↑', 'Monter', moved(fiches, fiche, -1)),
      act('↓', 'Descendre', moved(fiches, fiche, 1)),
      act(
        'Retirer',
        'Retirer',
        fiches.filter((other) => other !== fiche),
      ),
    );
    return line;
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

  if (!start.isShared) keep(choice);
  show();
  if (start.unknown.length > 0)
    status.textContent += ` ${start.unknown.length} fiche${start.unknown.length > 1 ? 's' : ''} de l’adresse n’existe${start.unknown.length > 1 ? 'nt' : ''} pas ou plus.`;
}

const stateOf = (count: number) =>
  count === 0
    ? 'Le dossier est vide : cochez des fiches ci-dessous, ou touchez « Mettre au dossier » au bas d’une fiche.'.replace(
        / (?=:)/,
        '\u00A0',
      )
    : `${count} ${count > 1 ? 'fiches' : 'fiche'}. Ce choix reste dans ce navigateur ; l’adresse de cette page le transmet.`.replace(
        / (?=;)/,
        '\u202F',
      );

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
    localStorage.setItem(KEY, JSON.stringify(choice));
  } catch {
    // The address of the page keeps the choice.
  }
}
