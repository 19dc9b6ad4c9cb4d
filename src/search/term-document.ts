/** What Pagefind reads of a document: its terms, each with its weight, block after block. Pure. */
import type { SearchDocument } from './document.ts';
import { countTerms, type TermsOf } from './postings.ts';
import { startOf } from './term-grid.ts';

/** Pagefind keeps weights as whole parts of this, up to `MOST`. */
const PARTS = 24;
const MOST = 10 * PARTS;
/** What an occurrence of weight 1 is worth for Pagefind: the heaviest title stays under its most. */
export const UNIT = 0.6;
/** Takes a rank and is no word. */
const BLANK = '.';

/** The page that Pagefind indexes for a document. */
export function termPage(document: SearchDocument, terms: TermsOf): string {
  const parts: string[] = [];
  let next = 0;
  for (const [block, weights] of countTerms(document, terms)) {
    const blanks = startOf(block) - next;
    if (blanks > 0) {
      parts.push(`<p>${`${BLANK} `.repeat(blanks)}</p>`);
      next += blanks;
    }
    for (const [weight, own] of byWeight(weights)) {
      parts.push(`<p data-pagefind-weight="${(weight + 0.25) / PARTS}">${own.join(' ')}</p>`);
      next += own.length;
    }
  }
  return `<html><body data-pagefind-body><i data-pagefind-meta="title:${BLANK}"></i>${parts.join('')}</body></html>`;
}

/** Weights go by steps of about a fifth: a few that come back often make smaller files. */
const STEPS = 4;
const step = (parts: number) =>
  Math.max(1, Math.round(2 ** (Math.round(Math.log2(parts) * STEPS) / STEPS)));

/** The terms of a block by their weight; what weighs too much for one occurrence has several. */
function byWeight(weights: ReadonlyMap<string, number>): [number, string[]][] {
  const groups = new Map<number, string[]>();
  for (const [term, weight] of weights) {
    let left = step(weight * UNIT * PARTS);
    for (; left > 0; left -= MOST) {
      const own = Math.min(left, MOST);
      const group = groups.get(own);
      if (group) group.push(term);
      else groups.set(own, [term]);
    }
  }
  return [...groups].sort(([a], [b]) => b - a);
}
