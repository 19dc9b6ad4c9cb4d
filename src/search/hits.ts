/** Documents where something is said, what it is worth there, and how such answers combine. Pure. */
import { WORDING } from './weights.ts';

/** What a segment is worth in a document, from 0 to 1, and the blocks where it stands. */
export interface Hit {
  readonly worth: number;
  readonly blocks: number;
}
export type Hits = ReadonlyMap<number, Hit>;

/** Puts the hits of another wording in, at a share of their worth; the best wording counts. */
export function merge(into: Map<number, Hit>, hits: Hits, share: number): void {
  for (const [document, { worth, blocks }] of hits) {
    const own = into.get(document);
    into.set(document, {
      worth: Math.max(own?.worth ?? 0, worth * share),
      blocks: (own?.blocks ?? 0) | blocks,
    });
  }
}

const odds = (worth: number) => worth / (1 - Math.min(worth, 0.99));

/**
 * Adds what relatives count for, as if they were occurrences of the word that count for less;
 * `family` has the word itself as well.
 */
export function addRelatives(into: Map<number, Hit>, family: Hits, share: number): void {
  for (const [document, { worth, blocks }] of family) {
    const own = into.get(document);
    const already = odds(own?.worth ?? 0);
    const sum = already + share * Math.max(0, odds(worth) - already);
    into.set(document, { worth: sum / (1 + sum), blocks: (own?.blocks ?? 0) | blocks });
  }
}

/** Documents that have all the words: worth what the rarest is, more when they share a block. */
export function together(words: readonly Hits[]): Hits {
  const [first, ...others] = words;
  const hits = new Map<number, Hit>();
  for (const [document, hit] of first ?? []) {
    let { worth, blocks } = hit;
    for (const other of others) {
      const own = other.get(document);
      worth = Math.min(worth, own?.worth ?? 0);
      blocks &= own?.blocks ?? 0;
    }
    if (worth > 0)
      hits.set(document, {
        worth: worth * (blocks ? WORDING.sameBlock : WORDING.scattered),
        blocks,
      });
  }
  return hits;
}
