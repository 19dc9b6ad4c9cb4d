/** What the search page says when nothing is found: the nearest themes, and whom to ask. */
import { pageAt, type Root } from '../site/root.ts';
import { element, find } from './dom.ts';
import { foldAccents } from '../model/slug.ts';
import { editDistance } from '../model/suggest.ts';
import type { Search } from './engine.ts';

const MAX_THEMES = 3;
const WORD = /[\p{L}\p{N}]{4,}/gu;
const wordsOf = (text: string) => [...foldAccents(text).matchAll(WORD)].map(([word]) => word);

/** Shows the help, or hides it when something was found. */
export function showHelp({ total, unfiltered, places }: Search, query: string, root: Root): void {
  const help = find('[data-vide]');
  help.hidden = total > 0;
  if (total > 0) return;
  find('[data-sans-filtres]').hidden = unfiltered === 0;
  find('[data-sans-filtres]').querySelector('span')!.textContent = String(unfiltered);
  const themes = nearestThemes(query);
  const place = find('[data-themes-proches]');
  place.hidden = themes.length === 0;
  place
    .querySelector('ul')!
    .replaceChildren(
      ...themes.map((link) =>
        element('li', {}, element('a', { href: link.href }, link.textContent)),
      ),
    );
  const [region] = places.filter(({ filter }) => filter === 'region');
  const link = find('[data-region-proche]').querySelector('a')!;
  find('[data-region-proche]').hidden = region === undefined;
  if (region) {
    link.href = pageAt(root, `/regions/${region.value}/`);
    link.textContent = region.label;
  }
}

/** The themes whose name has a word like one of the query, the most alike first. */
function nearestThemes(query: string): HTMLAnchorElement[] {
  const asked = wordsOf(query);
  const distanceTo = (name: string) =>
    Math.min(
      ...wordsOf(name).flatMap((word) =>
        asked.map((other) => {
          const shared = Math.min(5, word.length, other.length);
          if (word.slice(0, shared) === other.slice(0, shared)) return 0;
          const limit = Math.floor(word.length / 4);
          const distance = editDistance(word, other, limit);
          return distance > limit ? Infinity : distance;
        }),
      ),
    );
  return [...document.querySelectorAll<HTMLAnchorElement>('[data-themes] a')]
    .map((link) => ({ link, distance: distanceTo(link.textContent) }))
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MAX_THEMES)
    .map(({ link }) => link);
}
