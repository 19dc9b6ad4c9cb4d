/** The interface of the search page: reads the form and the address, shows what the engine finds. */
import { search, type Filters, type Resources, type Result, type Search } from './engine.ts';
import { loadResources } from './browser-resources.ts';
import { frenchTypography } from '../markdown/typography.ts';

const PAGE_SIZE = 10;
const TYPING_DELAY_MS = 200;

/** Labels of the kinds on results; the form has the plural ones. */
const BADGES: Record<string, string> = {
  cas: 'Cas',
  leviers: 'Levier',
  freins: 'Frein',
  syntheses: 'Synthèse',
  parcours: 'Parcours',
  propositions: 'Proposition',
  rapports: 'Rapport',
  cpts: 'CPTS',
  cadre: 'Cadre',
  glossaire: 'Glossaire',
  chiffres: 'Chiffres',
};

const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;

/** Starts the page: searches at once when the address has a query or filters. */
export function startSearchPage(): void {
  const form = find('[data-recherche]');
  const field = form.querySelector<HTMLInputElement>('input[name="q"]')!;
  const boxes = [
    ...document.querySelectorAll<HTMLInputElement>('[data-filtres] input[type="checkbox"]'),
  ];
  const base = form.dataset['base'] ?? '/';
  const wide = matchMedia('(width >= 60rem)');
  find('[data-filtres]').toggleAttribute('open', wide.matches);

  let resources: Promise<Resources> | undefined;
  const load = () => (resources ??= loadResources(base));
  let turn = 0;
  let timer: number | undefined;

  /** Reads the address into the form: on arrival, and when the reader goes back. */
  function readAddress(): void {
    const address = new URLSearchParams(location.search);
    field.value = address.get('q') ?? '';
    for (const box of boxes) box.checked = address.getAll(box.name).includes(box.value);
  }

  function writeAddress(keep: 'push' | 'replace'): void {
    const address = new URLSearchParams();
    if (field.value.trim() !== '') address.set('q', field.value.trim());
    for (const box of boxes) if (box.checked) address.append(box.name, box.value);
    const url = address.size > 0 ? `?${address.toString()}` : location.pathname;
    if (keep === 'push' && url !== location.search) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  }

  async function run(): Promise<void> {
    const current = (turn += 1);
    const query = field.value.trim();
    const filters = chosen(boxes);
    showChosen(boxes);
    if (query === '' && Object.keys(filters).length === 0) {
      showNothing();
      return;
    }
    announce('Recherche en cours…');
    try {
      const found = await search(await load(), query, filters);
      const first = await found.load(0, PAGE_SIZE);
      if (current === turn) show(found, first, query, base);
    } catch {
      resources = undefined;
      if (current === turn) showFailure();
    }
  }

  const update = (keep: 'push' | 'replace') => {
    writeAddress(keep);
    void run();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    update('push');
  });
  field.addEventListener('focus', () => void load().catch(() => (resources = undefined)), {
    once: true,
  });
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => update('replace'), TYPING_DELAY_MS);
  });
  for (const box of boxes) box.addEventListener('change', () => update('push'));
  find('[data-choisis]').addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button');
    const box = boxes.find(({ name, value }) => `${name}:${value}` === button?.dataset['filtre']);
    if (!box) return;
    box.checked = false;
    update('push');
    field.focus();
  });
  addEventListener('popstate', () => {
    readAddress();
    void run();
  });
  readAddress();
  void run();
}

function chosen(boxes: readonly HTMLInputElement[]): Filters {
  const filters: Record<string, string[]> = {};
  for (const { checked, name, value } of boxes) if (checked) (filters[name] ??= []).push(value);
  return filters;
}

const labelOf = (box: HTMLInputElement) =>
  box.closest('label')?.querySelector('[data-libelle]')?.textContent ?? box.value;

function showChosen(boxes: readonly HTMLInputElement[]): void {
  const list = find('[data-choisis]');
  const items = boxes
    .filter(({ checked }) => checked)
    .map((box) => {
      const button = element(
        'button',
        { type: 'button', 'data-filtre': `${box.name}:${box.value}` },
        `${labelOf(box)} ×`,
      );
      button.setAttribute('aria-label', `Retirer le filtre ${labelOf(box)}`);
      return element('li', {}, button);
    });
  list.replaceChildren(...items);
  list.hidden = items.length === 0;
}

function announce(message: string, count?: number): void {
  const state = find('[data-etat]');
  state.textContent = frenchTypography(message);
  if (count === undefined) delete state.dataset['nombre'];
  else state.dataset['nombre'] = String(count);
}

function showNothing(): void {
  announce('');
  showCounts({});
  setResults([]);
  find('[data-suggestion]').hidden = true;
  find('[data-suite]').hidden = true;
  find('[data-entrees]').hidden = false;
}

function showFailure(): void {
  showNothing();
  announce(
    'La recherche n’a pas pu se charger. Rechargez la page, ou entrez par l’une des listes ci-dessous.',
  );
}

function show(found: Search, first: readonly Result[], query: string, base: string): void {
  const { total, counts } = found;
  announce(countText(found, query), total);
  showSuggestion(found, query);
  showCounts(counts);
  setResults(first.map((result) => resultItem(result, base)));
  find('[data-entrees]').hidden = total > 0;
  showMore(found, first.length, base);
}

function countText({ total, dropped, partial }: Search, query: string): string {
  if (total === 0) return `Aucun résultat${query ? ` pour « ${query} »` : ''}.`;
  const count = `${total} ${total > 1 ? 'résultats' : 'résultat'}`;
  const without = dropped.map((word) => `« ${word} »`).join(', ');
  if (without) return `${count}, sans ${without}.`;
  return partial ? `Aucune fiche n’a tous ces mots ; ${count} en ont une partie.` : `${count}.`;
}

function showSuggestion({ suggestion, corrected, total }: Search, query: string): void {
  const place = find('[data-suggestion]');
  place.hidden = suggestion === undefined;
  if (suggestion === undefined) return;
  const address = new URLSearchParams(location.search);
  address.set('q', suggestion);
  const link = element('a', { href: `?${address.toString()}` }, suggestion);
  place.replaceChildren(
    ...(corrected && total > 0
      ? [
          frenchTypography(`Rien pour « ${query} » : voici ce qui correspond à « `),
          link,
          frenchTypography(' ».'),
        ]
      : [frenchTypography('Vouliez-vous dire « '), link, frenchTypography(' » ?')]),
  );
}

function showCounts(counts: Search['counts']): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-compte]')) {
    const [name = '', value = ''] = place.dataset['compte']!.split(':');
    const count = counts[name]?.[value];
    place.textContent = count === undefined ? '' : `(${count})`;
  }
}

function setResults(items: readonly Element[]): void {
  const list = find('[data-resultats]');
  list.replaceChildren(...items);
  list.hidden = items.length === 0;
  find('[data-titre-resultats]').hidden = items.length === 0;
}

function showMore(found: Search, shown: number, base: string): void {
  const button = find('[data-suite]');
  button.hidden = shown >= found.total;
  button.onclick = async () => {
    const next = await found.load(shown, shown + PAGE_SIZE);
    const items = next.map((result) => resultItem(result, base));
    find('[data-resultats]').append(...items);
    items[0]?.querySelector('a')?.focus();
    showMore(found, shown + next.length, base);
  };
}

function resultItem(
  { type, title, facts, url, excerpt, section }: Result,
  base: string,
): HTMLLIElement {
  const address = base + url.replace(/^\//, '');
  const passage = element('p', {});
  passage.innerHTML = frenchTypography(excerpt); // Pagefind escapes the text; only <mark> is markup
  const item = element(
    'li',
    { 'data-type': type },
    element(
      'p',
      { class: 'fiche-item-faits' },
      element('span', { class: 'sorte', 'data-sorte': type }, BADGES[type] ?? type),
      element('span', {}, facts),
    ),
    element('h3', {}, element('a', { href: address }, title)),
    passage,
  );
  if (section && !section.url.endsWith(url)) {
    item.append(
      element(
        'p',
        { class: 'compte' },
        'Section : ',
        element('a', { href: base + section.url.replace(/^\//, '') }, section.title),
      ),
    );
  }
  return item;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}
