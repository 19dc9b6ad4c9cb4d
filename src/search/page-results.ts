/** What the search page shows: count, suggestion, places, results, or the ways in by list. */
import { frenchTypography } from '../markdown/typography.ts';
import type { Root } from '../site/root.ts';
import { withAccents } from './accents.ts';
import { element, find } from './dom.ts';
import type { Search } from './engine.ts';
import type { Result } from './results.ts';
import type { NamedPlace } from './find-places.ts';
import { showHelp } from './page-empty.ts';
import { showCounts } from './page-filters.ts';
import { PAGE_SIZE } from './page-size.ts';
import { resultItem } from './result-item.ts';

const FAILURE =
  'La recherche n’a pas pu se charger. Rechargez la page, ou entrez par l’une des listes ci-dessous.';

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
  showCounts(undefined);
  setResults([]);
  find('[data-suggestion]').hidden = true;
  showPlaces([]);
  find('[data-vide]').hidden = true;
  find('[data-suite]').hidden = true;
  find('[data-entrees]').hidden = false;
}

/** When the index cannot be loaded. */
export function showFailure(): void {
  showNothing();
  announce(FAILURE);
}

/** The first results of a search, its count, and what to do with few or none. */
export function show(found: Search, first: readonly Result[], query: string, root: Root): void {
  announce(countText(found, query), found.total);
  showSuggestion(found, first, query);
  // A place where nothing has the words is no filter to offer.
  showPlaces(found.places.filter(({ filter, value }) => found.counts[filter]?.[value]));
  showCounts(found.total > 0 || found.unfiltered > 0 ? found.counts : undefined);
  setResults(first.map((result) => resultItem(result, root)));
  showHelp(found, query, root);
  find('[data-entrees]').hidden = found.total > 0;
  showMore(found, first.length, root);
}

function countText({ total, dropped, partial }: Search, query: string): string {
  if (total === 0) return `Aucun résultat${query ? ` pour « ${query} »` : ''}.`;
  const count = `${total} ${total > 1 ? 'résultats' : 'résultat'}`;
  const without = dropped.map((word) => `« ${word} »`).join(', ');
  if (without) return `${count}, sans ${without} : ces mots ne sont dans aucune fiche.`;
  return partial
    ? `Aucune fiche n’a tous ces mots ; ${count} en ${total > 1 ? 'ont' : 'a'} une partie.`
    : `${count}.`;
}

function showSuggestion(
  { suggestion, corrected, total }: Search,
  first: readonly Result[],
  query: string,
): void {
  const place = find('[data-suggestion]');
  place.hidden = suggestion === undefined;
  if (suggestion === undefined) return;
  const address = new URLSearchParams(location.search);
  const shown = withAccents(suggestion, query, first);
  address.set('q', shown);
  const link = element('a', { href: `?${address.toString()}` }, shown);
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
function showPlaces(places: readonly NamedPlace[]): void {
  const list = find('[data-lieux]');
  const absent = places.filter(({ part }) => part !== undefined);
  const buttons = places.flatMap(({ filter, value, label }) => {
    const box = document.querySelector<HTMLInputElement>(
      `input[name="${filter}"][value="${value}"]`,
    );
    if (!box) return [];
    const button = element(
      'button',
      { type: 'button' },
      frenchTypography(`Ne garder que : ${label}`),
    );
    button.addEventListener('click', () => box.click());
    return [element('li', {}, button)];
  });
  list.replaceChildren(
    ...absent.map(({ part, label }) =>
      element(
        'li',
        {},
        frenchTypography(`Rien encore pour « ${part} » : voici la région ${label}.`),
      ),
    ),
    ...buttons,
  );
  list.hidden = buttons.length === 0;
}

function setResults(items: readonly Element[]): void {
  const list = find('[data-resultats]');
  list.replaceChildren(...items);
  list.hidden = items.length === 0;
  find('[data-titre-resultats]').hidden = items.length === 0;
}

function showMore(found: Search, shown: number, root: Root): void {
  const button = find('[data-suite]');
  button.hidden = shown >= found.total;
  button.onclick = async () => {
    try {
      const next = await found.load(shown, shown + PAGE_SIZE);
      const items = next.map((result) => resultItem(result, root));
      find('[data-resultats]').append(...items);
      items[0]?.querySelector('a')?.focus();
      showMore(found, shown + next.length, root);
    } catch {
      announce(FAILURE);
    }
  };
}
