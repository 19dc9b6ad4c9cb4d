/** How good ranked lists are. Pure: a list of addresses against graded ones. */

/** How many results count. */
export const DEPTH = 10;
/** From this grade on, a result is what was wanted. */
const GOOD = 2;

/** Grades by address: 3 wanted, 2 good, 1 acceptable. */
export type Grades = ReadonlyMap<string, number>;

export interface Scores {
  /** Normalised discounted cumulative gain of the first ten. */
  readonly ndcg: number;
  /** One over the rank of the first good result of the first ten; 0 when there is none. */
  readonly reciprocalRank: number;
  /** Good results in the first ten, over as many as the first ten could hold. */
  readonly recall: number;
  /** Whether nothing at all was found. */
  readonly nothing: boolean;
}

export interface Averages {
  readonly queries: number;
  readonly ndcg: number;
  readonly mrr: number;
  readonly recall: number;
  readonly zeroRate: number;
}

const gain = (grade: number) => 2 ** grade - 1;
const gainOf = (grades: readonly number[]) =>
  grades.reduce((sum, grade, index) => sum + gain(grade) / Math.log2(index + 2), 0);

/** Scores one list of results, best first. */
export function scoreOf(results: readonly string[], grades: Grades): Scores {
  const found = results.slice(0, DEPTH).map((address) => grades.get(address) ?? 0);
  const best = [...grades.values()].sort((a, b) => b - a).slice(0, DEPTH);
  const first = found.findIndex((grade) => grade >= GOOD);
  const good = (list: readonly number[]) => list.filter((grade) => grade >= GOOD).length;
  return {
    ndcg: best.length === 0 ? 0 : gainOf(found) / gainOf(best),
    reciprocalRank: first === -1 ? 0 : 1 / (first + 1),
    recall: good(best) === 0 ? 1 : good(found) / good(best),
    nothing: results.length === 0,
  };
}

/** The averages of several queries; all of them weigh the same. */
export function averageOf(scores: readonly Scores[]): Averages {
  const mean = (value: (score: Scores) => number) =>
    scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + value(score), 0) / scores.length;
  return {
    queries: scores.length,
    ndcg: mean(({ ndcg }) => ndcg),
    mrr: mean(({ reciprocalRank }) => reciprocalRank),
    recall: mean(({ recall }) => recall),
    zeroRate: mean(({ nothing }) => Number(nothing)),
  };
}
