/**
 * `npm run check:sources [-- NAME…] [--out FILE]`: asks for the address of each source, or of those
 * named, and writes what to mend. Fails when a page is gone and readers are not told. It goes on the
 * network: by hand or every week, never in a build.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { publishedGraph } from '../src/files/content-graph.ts';
import { ROOT } from '../src/files/project.ts';
import { validateContent } from '../src/files/validate-content.ts';
import { checkSources } from './lib/check-sources/check.ts';
import { EXCEPTIONS } from './lib/check-sources/exceptions.ts';
import { reportOf } from './lib/check-sources/report.ts';
import { FAILING, VERDICTS } from './lib/check-sources/verdict.ts';
import { fail } from './lib/terminal.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: join(ROOT, 'rapports', 'sources.md') } },
});
const graph = publishedGraph(validateContent());
const unknown = positionals.filter((slug) => !graph.find('sources', slug));
if (unknown.length > 0) fail(`Aucune source ne s’appelle ainsi : ${unknown.join(', ')}.`);
const sources = graph
  .all('sources')
  .filter(({ slug }) => positionals.length === 0 || positionals.includes(slug));

const site = process.env['REPERES_SITE'];
const checked = await checkSources(sources, {
  userAgent: `Reperes-CPTS-liens/1.0${site === undefined ? '' : ` (+${site})`}`,
  timeout: 30_000,
  retries: [5_000, 30_000],
  lanes: 8,
  pause: 2_000,
  exceptions: EXCEPTIONS,
  say: ({ source, verdict }) => {
    if (verdict !== 'alive') process.stdout.write(`${source.slug} : ${VERDICTS[verdict]}\n`);
  },
});
// The day of the check, not that of the commit: the web changes in between.
const today = new Date().toISOString().slice(0, 10);
const out = resolve(values.out);
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, reportOf(checked, sources.length - checked.length, today));
const failing = checked.filter(({ verdict }) => FAILING.includes(verdict)).length;
process.stdout.write(
  `Adresses demandées : ${checked.length}. À traiter : ${failing}. Rapport : ${relative(process.cwd(), out)}\n`,
);
process.exitCode = failing > 0 ? 1 : 0;
