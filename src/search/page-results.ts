/** What the search page shows: counts, suggestion, results, or the ways in by list. */
import { frenchTypography } from '../markdown/typography.ts';
import { element, find } from './dom.ts';
import type { Result, Search } from './engine.ts';
import type { Place } from './places.ts';
import { withMarks } from './text-directive.ts';

/** How many results are shown at a time. */
export const PAGE_SIZE = 10;

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

/** Says where the search is, aloud for screen readers. */
export function announce(message: string, count?: number): void {
  const state = find('[data-etat]');
  state.textContent = frenchTypography(message);
  if (count === undefined) delete state.dataset['nombre'];
  else state.dataset['nombre'] = String(count);
}

/** Before any search: the ways in by list. */
export function showNothing(): void {
  announce('');
  showCounts({});
  setResults([]);
  find('[data-suggestion]').hidden = true;
  showPlaces([]);
  find('[data-suite]').hidden = true;
  find('[data-entrees]').hidden = false;
}

/** When the index cannot be loaded. */
export function showFailure(): void {
  showNothing();
  announce(
    'La recherche n’a pas pu se charger. Rechargez la page, ou entrez par l’une des listes ci-dessous.',
  );
}

/** The first results of a search, its count, and what to do with few or none. */
export function show(found: Search, first: readonly Result[], query: string, base: string): void {
  const { total, counts } = found;
  announce(countText(found, query), total);
  showSuggestion(found, query);
  showPlaces(found.places ?? []);
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

/** Places that the query names: each button sets its filter. */
function showPlaces(places: readonly Place[]): void {
  const list = find('[data-lieux]');
  const buttons = places.flatMap(({ filter, value, label }) => {
    const box = document.querySelector<HTMLInputElement>(
      `input[name="${filter}"][value="${value}"]`,
    );
    if (!box) return [];
    const button = element('button', { type: 'button' }, frenchTypography(`Seulement : ${label}`));
    button.addEventListener('click', () => box.click());
    return [element('li', {}, button)];
  });
  list.replaceChildren(...buttons);
  list.hidden = buttons.length === 0;
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
  const under = (path: string) => withMarks(base + path.replace(/^\//, ''), passage.innerHTML);
  const passage = element('p', {});
  passage.innerHTML = excerpt; // Pagefind escapes the text; only <mark> is markup
  const texts = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    text.data = frenchTypography(text.data);
  }
  const item = element(
    'li',
    { 'data-type': type },
    element(
      'p',
      { class: 'fiche-faits' },
      element('span', { class: 'sorte', 'data-sorte': type }, BADGES[type] ?? type),
      element('span', {}, facts),
    ),
    element('h3', {}, element('a', { href: under(url) }, title)),
    passage,
  );
  if (section && !section.url.endsWith(url)) {
    item.append(
      element(
        'p',
        { class: 'compte' },
        'Section : ',
        element('a', { href: under(section.url) }, section.title),
      ),
    );
  }
  return item;
}
