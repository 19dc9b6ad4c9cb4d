/** What comes first: how found results are ordered. */
import type { Kind } from '../model/kinds.ts';
import { foldAccents } from '../model/slug.ts';
import { sameStem, smallestSpan } from './matching.ts';
import { queryWords } from './normalise.ts';
import type { PagefindResult } from './pagefind.ts';

/** What a leader looks for comes before what explains it, at equal relevance. */
const KIND_WEIGHT: Partial<Record<Kind, number>> = {
  cas: 1.25,
  leviers: 1.25,
  syntheses: 1.2,
  parcours: 1.15,
  freins: 1.1,
  propositions: 0.8,
  rapports: 0.85,
  cpts: 0.85,
  chiffres: 0.85,
  glossaire: 0.7,
};

/** Each word of the query found side by side with the others adds this much; less when further. */
const NEAR_WEIGHT = 0.6;
/** What a title that has all the words adds; some of them, in proportion. */
const TITLE_WEIGHT = 0.5;
/** How many of the best results are read again for that: those of the first page, which load anyway. */
const REREAD = 10;
export interface Ranked {
  readonly result: PagefindResult;
  readonly score: number;
}

export interface Candidate extends Ranked {
  readonly id: string;
}

const byScore = (a: Candidate, b: Candidate) => b.score - a.score || (a.id < b.id ? -1 : 1);

/** Puts found results in order: by kind and score, then by how near one another the words are. */
export async function rank(
  found: ReadonlyMap<string, Ranked>,
  kindOf: ReadonlyMap<string, Kind>,
  words: readonly string[],
): Promise<Candidate[]> {
  const weight = (id: string) => KIND_WEIGHT[kindOf.get(id) ?? 'cadre'] ?? 1;
  const weighted = [...found.entries()]
    .map(([id, { result, score }]) => ({ id, result, score: score * weight(id) }))
    .sort(byScore);
  return nearestFirst(weighted, words.map(foldAccents));
}

/** Moves up, among the best, the results that have the words of the query near one another. */
async function nearestFirst(
  candidates: Candidate[],
  words: readonly string[],
): Promise<Candidate[]> {
  if (words.length === 0) return candidates;
  const best = await Promise.all(
    candidates.slice(0, REREAD).map(async (candidate) => {
      const { raw_content, meta } = await candidate.result.data();
      const nearness = words.length / smallestSpan(queryWords(raw_content).map(foldAccents), words);
      const title = queryWords(meta['title'] ?? '').map(foldAccents);
      const titled = words.filter((word) => title.some((other) => sameStem(word, other))).length;
      const gain = NEAR_WEIGHT * words.length * nearness + (TITLE_WEIGHT * titled) / words.length;
      return { ...candidate, score: candidate.score * (1 + gain) };
    }),
  );
  return [...best.sort(byScore), ...candidates.slice(REREAD)];
}
