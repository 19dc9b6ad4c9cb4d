/** What `npm run eval:search` prints. */
import type { Outcome } from './evaluate.ts';
import type { Averages } from './metrics.ts';

const ENOUGH = 0.8;
/** How many results a judge must have seen. */
const POOLED = 5;

const decimal = (value: number) => value.toFixed(2);
const percent = (value: number) => `${Math.round(value * 100)} %`;

const COLUMNS: readonly (readonly [string, (averages: Averages) => string])[] = [
  ['nDCG@10', ({ ndcg }) => decimal(ndcg)],
  ['MRR', ({ mrr }) => decimal(mrr)],
  ['recall@10', ({ recall }) => decimal(recall)],
  ['nothing', ({ zeroRate }) => percent(zeroRate)],
];

/** A table in Markdown: each measure for the site's engine, then for Pagefind as it comes. */
export function toTable(
  site: ReadonlyMap<string, Averages>,
  stock: ReadonlyMap<string, Averages>,
): string {
  const rows = [
    ['family', 'queries', ...COLUMNS.flatMap(([name]) => [name, '(stock)'])],
    ...[...site].map(([family, averages]) => [
      family,
      String(averages.queries),
      ...COLUMNS.flatMap(([, show]) => [show(averages), show(stock.get(family)!)]),
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[0]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [line(rows[0]!), rule, ...rows.slice(1).map(line)].join('\n');
}

/** The queries that do badly, the worst first: what came with its grade, and what did not come. */
export function toFailures(outcomes: readonly Outcome[]): string {
  return outcomes
    .filter(({ scores }) => scores.ndcg < ENOUGH)
    .sort((a, b) => a.scores.ndcg - b.scores.ndcg)
    .map(({ family, query, results, grades, scores }) => {
      const missing = [...grades].filter(
        ([address, grade]) => grade > 1 && !results.includes(address),
      );
      return [
        `${decimal(scores.ndcg)}  ${query}  (${family})`,
        ...results.map((address) => `    ${grades.get(address) ?? '-'} ${address}`),
        ...missing.map(([address, grade]) => `    missing ${grade} ${address}`),
      ].join('\n');
    })
    .join('\n\n');
}

/** The first results that nobody has judged: to grade, before believing the table. */
export function toUnjudged(engines: readonly (readonly Outcome[])[]): string {
  const [first = []] = engines;
  return first
    .map(({ family, query, grades }, index) => {
      const results = engines.flatMap((outcomes) => outcomes[index]!.results.slice(0, POOLED));
      const unjudged = [...new Set(results)].filter((address) => !grades.has(address));
      return unjudged.length > 0 ? `${query}  (${family})\n    ${unjudged.join('\n    ')}` : '';
    })
    .filter(Boolean)
    .join('\n\n');
}
