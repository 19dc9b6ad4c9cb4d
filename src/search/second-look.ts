/**
 * A second look at the best results, whose texts are read anyway to be shown: those that say the
 * words of the query side by side come first, then those that the best ones are linked to.
 */
import type { Fragment } from './index-format.ts';
import { nearnessOf } from './nearness.ts';
import { byScore, type Ranked } from './ranking.ts';
import type { SearchIndex } from './search-index.ts';
import type { Segment } from './segments.ts';
import { isLight } from './stop-words.ts';
import { RANK } from './weights.ts';
import { FIELD, phraseKey } from './words.ts';

/** Puts results in order again. */
export async function lookAgain(
  index: SearchIndex,
  ranked: readonly Ranked[],
  segments: readonly Segment[],
): Promise<Ranked[]> {
  const best = ranked.slice(0, RANK.reread);
  const fragments = await Promise.all(best.map(({ document }) => index.fragment(document)));
  const nearest = nearestFirst(best, fragments, segments);
  const gains = gainsOfLinks(nearest);
  return [...nearest.map(({ one }) => one), ...ranked.slice(RANK.reread)]
    .map((one) => ({ ...one, score: one.score + (gains.get(one.document) ?? 0) }))
    .sort(byScore);
}

interface Read {
  readonly one: Ranked;
  readonly fragment: Fragment;
}

function nearestFirst(
  best: readonly Ranked[],
  fragments: readonly Fragment[],
  segments: readonly Segment[],
): Read[] {
  const wanted = segments.flatMap(({ words }) =>
    words
      .filter(({ stop, folded }) => !stop && folded !== FIELD && !isLight(folded))
      .map(({ key }) => phraseKey(key)),
  );
  return best
    .map((one, rank): Read => {
      const fragment = fragments[rank]!;
      const near = wanted.length > 1 ? nearnessOf(fragment, wanted) : 0;
      return {
        one: { ...one, score: one.score * (1 + RANK.phrase * near * wanted.length) },
        fragment,
      };
    })
    .sort((a, b) => byScore(a.one, b.one));
}

/** What the best results give to those they are linked to; the more links, the less each. */
function gainsOfLinks(nearest: readonly Read[]): Map<number, number> {
  const gains = new Map<number, number>();
  for (const { one, fragment } of nearest.slice(0, RANK.linking)) {
    const gain = (RANK.link * one.score) / Math.sqrt(Math.max(4, fragment.links.length));
    for (const link of fragment.links) gains.set(link, (gains.get(link) ?? 0) + gain);
  }
  return gains;
}
