/**
 * `npm run eval:search [-- --set SET] [--json | --failures | --unjudged]`: how
 * well the built site answers judged queries, beside Pagefind as it comes over the same pages. The
 * sets are folders of `tests/search/`; the engine was tuned on the first three.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DIST, ROOT } from '../src/files/project.ts';
import { INDEX_FOLDER } from '../src/search/index-format.ts';
import { siteEngine, stockEngine } from './lib/search-eval/engines.ts';
import { runQueries, summaryOf } from './lib/search-eval/evaluate.ts';
import { readJudgedQueries } from './lib/search-eval/judged-queries.ts';
import { toFailures, toTable, toUnjudged } from './lib/search-eval/report.ts';
import { fail } from './lib/terminal.ts';

const SETS = ['queries', 'second', 'third', 'unseen', 'fresh', 'last'];
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    failures: { type: 'boolean', default: false },
    unjudged: { type: 'boolean', default: false },
    set: { type: 'string', default: 'queries' },
  },
});

if (!existsSync(join(DIST, INDEX_FOLDER)))
  fail('The site is not built: run `npm run build` first.');

if (!SETS.includes(values.set)) fail(`The sets are ${SETS.join(', ')}.`);
const queries = readJudgedQueries(join(ROOT, 'tests', 'search', values.set));
const site = await runQueries(await siteEngine(), queries);
const stock = await runQueries(await stockEngine(), queries);

if (values.json) {
  const summary = { site: summaryOf(site), stock: summaryOf(stock) };
  const plain = (_: string, value: unknown) =>
    value instanceof Map ? (Object.fromEntries(value) as unknown) : value;
  process.stdout.write(`${JSON.stringify({ summary, site, stock }, plain, 2)}\n`);
} else {
  process.stdout.write(`${toTable(summaryOf(site), summaryOf(stock))}\n`);
  if (values.failures) process.stdout.write(`\n${toFailures(site)}\n`);
  if (values.unjudged) process.stdout.write(`\n${toUnjudged([site, stock])}\n`);
}
