/** What the pages of a built site weigh, type by type. */
import { weighPages, type PageType } from '../page-weights.ts';

export interface Weights {
  readonly type: PageType['type'];
  readonly pages: number;
  /** Bytes of the page and its style, compressed. */
  readonly median: number;
  readonly heaviest: number;
  readonly heaviestPage: string;
}

/** The weights of each type of page of a site at the root of its host, the heaviest type first. */
export function weightsByType(site: string): Weights[] {
  return [...Map.groupBy(weighPages(site, '/'), ({ type }) => type)]
    .map(([type, members]) => {
      const sorted = [...members].sort((a, b) => a.bytes - b.bytes);
      const last = sorted.at(-1)!;
      return {
        type,
        pages: sorted.length,
        median: sorted[Math.floor(sorted.length / 2)]!.bytes,
        heaviest: last.bytes,
        heaviestPage: last.page,
      };
    })
    .sort((a, b) => b.heaviest - a.heaviest);
}
