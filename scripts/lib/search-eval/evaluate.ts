/** Runs the judged queries through an engine. */
import type { Engine } from './engines.ts';
import type { JudgedQuery } from './judged-queries.ts';
import { averageOf, DEPTH, scoreOf, type Averages, type Scores } from './metrics.ts';

export interface Outcome extends JudgedQuery {
  readonly results: readonly string[];
  readonly scores: Scores;
}

export async function runQueries(
  engine: Engine,
  queries: readonly JudgedQuery[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const judged of queries) {
    const results = (await engine(judged.query)).slice(0, DEPTH);
    outcomes.push({ ...judged, results, scores: scoreOf(results, judged.grades) });
  }
  return outcomes;
}

/** The averages of each family, in order, then of all the queries. */
export function summaryOf(outcomes: readonly Outcome[]): Map<string, Averages> {
  const families = Map.groupBy(outcomes, ({ family }) => family);
  const average = (list: readonly Outcome[]) => averageOf(list.map(({ scores }) => scores));
  return new Map([
    ...[...families].map(([family, list]) => [family, average(list)] as const),
    [OVERALL, average(outcomes)] as const,
  ]);
}

/** The name of the last line of a summary. */
export const OVERALL = 'overall';
