/** What comes first. Pure: from the hits of each segment to documents in order. */
import type { Hits } from './hits.ts';
import { BLOCKS } from './index-format.ts';
import { ENOUGH, type Match, type Sort } from './matching.ts';
import type { SearchIndex } from './search-index.ts';
import { KIND_WEIGHT, RANK, REQUESTS } from './weights.ts';

export interface Ranked {
  readonly document: number;
  readonly score: number;
  /** Whether it has every segment. */
  readonly whole: boolean;
}

const OLDEST = 2016;

/** Title and summary are read together. */
const HEAD = (1 << BLOCKS.title) | (1 << BLOCKS.summary);

/** How many of its best documents tell whether a word is a subject here. */
const SUBJECT_DEPTH = 3;

/**
 * How much a segment says: more when few documents have it, when some are about it (a word that is
 * only ever mentioned in passing asks for nothing), and when it is a term of the field.
 */
function tellingOf({ hits, own, sort }: Match, size: number): number {
  if (hits.size === 0) return 0;
  const best = [...hits.values()]
    .map(({ worth }) => worth)
    .sort((a, b) => b - a)
    .slice(0, SUBJECT_DEPTH);
  const subject = best.reduce((sum, worth) => sum + worth, 0) / best.length;
  // What it leads to makes a word less rare than it is, but tells how large its subject is.
  const count = Math.sqrt(countOf(hits) * countOf(own.size < ENOUGH ? hits : own));
  const rarity = Math.min(RANK.maxRarity, Math.log(1 + size / count));
  return rarity ** RANK.rarityPower * (RANK.passing + subject) * sayingOf(sort, rarity);
}

/** What a segment says by its sort. */
function sayingOf(sort: Sort, rarity: number): number {
  if (sort === 'number') return 1;
  if (sort !== 'word') return RANK[sort];
  const rare = (rarity - RANK.rareFrom) / RANK.rareOver;
  return 1 + RANK.rareWord * Math.min(1, Math.max(0, rare));
}

/** How many documents have it, those that barely do for less. */
const countOf = (hits: Hits) =>
  [...hits.values()].reduce((sum, { worth }) => sum + Math.min(1, worth * 3), 0);

/** The best first; documents of one score keep their order. */
export const byScore = (a: Ranked, b: Ranked) => b.score - a.score || a.document - b.document;

/** The documents that hold enough of the segments, the best first. */
export function rank(
  index: SearchIndex,
  matches: readonly Match[],
  boost: (document: number) => number,
): Ranked[] {
  const segments = matches.map(({ hits }) => hits);
  const length = matches.reduce((sum, match) => sum + match.length, 0);
  const telling = matches.map((match) => tellingOf(match, index.size));
  const total = telling.reduce((sum, own) => sum + own, 0);
  const documents = new Set(segments.flatMap((hits) => [...hits.keys()]));
  const present = segments.filter((hits) => hits.size > 0).length;
  const ranked: Ranked[] = [];
  for (const document of documents) {
    let worth = 0;
    let share = 0;
    let held = 0;
    let titled = 0;
    const blocks = new Map<number, number>();
    for (const [at, hits] of segments.entries()) {
      const hit = hits.get(document);
      if (!hit) continue;
      held += 1;
      worth += telling[at]! * hit.worth;
      share += telling[at]!;
      if (hit.blocks & (1 << BLOCKS.title)) titled += telling[at]!;
      for (const block of blocksOf(hit.blocks))
        blocks.set(block, (blocks.get(block) ?? 0) + telling[at]!);
    }
    share /= total;
    if (share < RANK.minShare) continue;
    const near = present > 1 ? RANK.near * (Math.max(0, ...blocks.values()) / total) : 0;
    // A title that says what was asked and nothing else is the answer.
    const covered = Math.min(1, length / Math.max(1, index.lexicon.titles[document]!));
    const title = RANK.title * (titled / total) ** 2 * covered;
    const kind = KIND_WEIGHT[index.kindOf(document)] ?? 1;
    const year = index.yearOf(document) ?? OLDEST;
    const recent = 1 + RANK.year * Math.max(0, year - OLDEST);
    ranked.push({
      document,
      score:
        (worth / total) *
        share ** RANK.sharePower *
        (1 + near + title) *
        kind *
        recent *
        boost(document),
      whole: held === present,
    });
  }
  return ranked.sort(byScore);
}

/**
 * Adds what the editors answer to requests like this one, beside the best result by its words;
 * what answers without saying the words comes in as well.
 */
export function withAnswers(
  ranked: readonly Ranked[],
  answers: ReadonlyMap<number, number>,
  isWanted: (document: number) => boolean,
): Ranked[] {
  const most = ranked[0]?.score ?? 1;
  const found = new Set(ranked.map(({ document }) => document));
  const unsaid = [...answers.keys()]
    .filter((document) => !found.has(document))
    .map((document) => ({ document, score: 0, whole: false }));
  return [...ranked, ...unsaid]
    .map((one) => {
      const worth = (answers.get(one.document) ?? 0) * REQUESTS.share;
      const share = isWanted(one.document) ? 1 : REQUESTS.elsewhere;
      return { ...one, score: one.score / most + worth * share };
    })
    .sort(byScore);
}

function* blocksOf(blocks: number): Generator<number> {
  if (blocks & HEAD) yield BLOCKS.title;
  for (let block: number = BLOCKS.context; blocks >> block; block += 1)
    if (blocks & (1 << block)) yield block;
}
