/** How near one another the words of a query stand in a fiche. Pure. */
import type { Fragment } from './index-format.ts';
import { rootOf } from './stem.ts';
import { phraseKey, wordsOf } from './words.ts';

/** How far apart the end of a sentence puts two words. */
const SENTENCE = 8;

/** How near one another the words stand in a fiche: 1 side by side, 0 when one is not there. */
export function nearnessOf(fragment: Fragment, wanted: readonly string[]): number {
  const texts = [fragment.title, ...fragment.sections.map(({ text }) => text)];
  const spans = texts.map((text) => smallestSpan(text, wanted));
  return (wanted.length / Math.min(...spans)) ** 4;
}

/** How many words of a text it takes to have all of `wanted`; infinite when one is not there. */
function smallestSpan(text: string, wanted: readonly string[]): number {
  const roots = wanted.map((key) => rootOf(key));
  const last = wanted.map(() => -1);
  let span = Infinity;
  let [position, end] = [0, 0];
  for (const { key, start, end: ownEnd } of wordsOf(text)) {
    position += /[.!?…]/.test(text.slice(end, start)) ? SENTENCE : 1;
    end = ownEnd;
    const bare = phraseKey(key);
    let found = false;
    for (const [rank, own] of wanted.entries()) {
      if (bare !== own && (roots[rank] === undefined || rootOf(bare) !== roots[rank])) continue;
      last[rank] = position;
      found = true;
    }
    const first = Math.min(...last);
    if (found && first >= 0) span = Math.min(span, position - first + 1);
  }
  return span;
}
