/** What happened and when: laws and agreements, reports, meetings, cases, newest years first. */
import type { Graph, Item } from '../model/graph.ts';
import { dateOf } from '../model/relations.ts';
import { titleOf } from '../model/titles.ts';

/** What a time line shows. */
export type ChronologyItem = Item<'sources'> | Item<'rapports'> | Item<'syntheses'> | Item<'cas'>;

export interface ChronologyEvent {
  readonly item: ChronologyItem;
  /** Known to the year, month or day. */
  readonly date: string;
  readonly title: string;
}

export interface ChronologyYear {
  readonly year: string;
  /** The newest first; what is known to the year only comes last. */
  readonly events: readonly ChronologyEvent[];
}

/** Every dated event of the content, by year. Texts are the official sources that fiches cite. */
export function chronologyOf(graph: Graph): ChronologyYear[] {
  const texts = graph.all('sources').filter(({ data }) => data.type === 'texte-officiel');
  const items: readonly ChronologyItem[] = [
    ...texts,
    ...graph.all('rapports'),
    ...graph.all('syntheses'),
    ...graph.all('cas'),
  ];
  const events = items.flatMap((item) => {
    const date = item.kind === 'sources' ? item.data.date : dateOf(item);
    return date ? [{ item, date, title: titleOf(item) }] : [];
  });
  const years = Map.groupBy(events, ({ date }) => date.slice(0, 4));
  return [...years]
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([year, of]) => ({ year, events: of.sort(byDate) }));
}

const byDate = (a: ChronologyEvent, b: ChronologyEvent) =>
  b.date.localeCompare(a.date) || a.title.localeCompare(b.title, 'fr');
