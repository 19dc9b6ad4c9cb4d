/** Whether the search of the built site finds what leaders look for: see `npm run eval:search`. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteEngine } from '../scripts/lib/search-eval/engines.ts';
import { OVERALL, runQueries, summaryOf } from '../scripts/lib/search-eval/evaluate.ts';
import { readJudgedQueries } from '../scripts/lib/search-eval/judged-queries.ts';
import { ROOT } from '../src/files/project.ts';

const engine = await siteEngine();

/** Floors under what is reached, raised with each improvement: the aim is 0.90, no family under 0.80. */
describe.each([
  { set: 'queries', overall: 0.91, family: 0.85 },
  { set: 'second', overall: 0.9, family: 0.81 },
  { set: 'third', overall: 0.86, family: 0.77 },
  { set: 'unseen', overall: 0.85, family: 0.76 },
  { set: 'fresh', overall: 0.88, family: 0.74 },
  { set: 'last', overall: 0.85, family: 0.76 },
])('of the judged queries of « $set »', async ({ set, overall, family }) => {
  const queries = readJudgedQueries(join(ROOT, 'tests', 'search', set));
  const summary = summaryOf(await runQueries(engine, queries));
  const families = [...summary].filter(([name]) => name !== OVERALL);

  test('the search answers all of them well', () => {
    expect(summary.get(OVERALL)!.ndcg).toBeGreaterThanOrEqual(overall);
  });

  test.each(families)('the search answers those of %s', (_, { ndcg }) => {
    expect(ndcg).toBeGreaterThanOrEqual(family);
  });
});
