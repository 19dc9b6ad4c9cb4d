/**
 * Which fiche each page of a book is of, said at its head. CSS cannot take the words of a page to its
 * head in Chromium (no `string-set`): once it is known where each fiche begins, a style of counters
 * writes the number of each page as the title of its fiche. Pure.
 */
import type { PartEntry } from './contents.ts';
import type { Place } from './destinations.ts';
import { headTitle, quoted } from './page-rules.ts';

/** Where the anchors of a whole book fall. */
export interface Places {
  readonly pageCount: number;
  readonly places: ReadonlyMap<string, Place>;
}

/** Lower than that, in millimetres, something stands above. */
const TOP = 7;

const styleOf = (part: string) => `tetes-${part}`;

/** What stands at the head of the pages of a part, by its anchor, as CSS. */
export const runningHead = (part: string): string => `counter(page, ${styleOf(part)})`;

/** The styles of counters of the parts that have fiches. */
export const runningHeads = (parts: readonly PartEntry[], { pageCount, places }: Places): string =>
  parts
    .map(({ anchor, entries }, index) => {
      const next = parts[index + 1];
      const end = next ? places.get(next.anchor)!.page : pageCount + 1;
      const first = places.get(anchor)!.page;
      if (entries.length === 0) return '';
      const titles = titlesOf(entries, places, first, end).map((title) => quoted(headTitle(title)));
      return `@counter-style ${styleOf(anchor)}{system:fixed ${first};symbols:${titles.join(' ')}}\n`;
    })
    .join('');

/** For each page up to `end`, the fiche that goes on there from the page before, else the first that begins. */
function titlesOf(
  entries: PartEntry['entries'],
  places: ReadonlyMap<string, Place>,
  first: number,
  end: number,
): string[] {
  const titles: string[] = [];
  for (let page = first; page < end; page += 1) {
    const before = entries.findLast(({ anchor }) => places.get(anchor)!.page < page);
    const here = entries.find(({ anchor }) => places.get(anchor)!.page === page);
    const shown = here && (!before || places.get(here.anchor)!.fromTop < TOP) ? here : before;
    titles.push(shown?.title ?? '');
  }
  return titles;
}
