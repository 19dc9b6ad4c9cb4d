/**
 * `npm run bench [-- SIZE… --runs N --peers LIST --edits --exports --lighthouse --json]`: what
 * validation, index, build and exports cost on collections of several sizes in the likeness of the
 * real one, beside other generators on the same fiches; what its pages and its search weigh.
 */
import { cpus } from 'node:os';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT, ROOT } from '../src/files/project.ts';
import { generateContent } from './lib/bench/generate-content.ts';
import { ourJobs, peerJob, SITE, WORK, type Job } from './lib/bench/jobs.ts';
import { lighthouseFigures } from './lib/bench/lighthouse.ts';
import type { Measure } from './lib/bench/measure.ts';
import { readOptions, type BenchOptions } from './lib/bench/options.ts';
import { weightsByType } from './lib/bench/page-weights.ts';
import { writePeerCorpus } from './lib/bench/peer-corpus.ts';
import { findPeers, type Peer } from './lib/bench/peers.ts';
import { median, tablesOf, type Line, type Report, type SizeReport } from './lib/bench/report.ts';
import { pageCost, queryCost, SAMPLE_QUERIES } from './lib/search-size/first-results.ts';
import { fail } from './lib/terminal.ts';

const PAGES = ['/', '/recherche/', '/cas/', '/leviers/equipe-leader/', '/regions/bretagne/'];

const args = process.argv.slice(2);
const options = optionsOrFail();
const { peers, missing } = findPeers(options.peers);
for (const line of missing) say(line);
const sizes: SizeReport[] = [];
for (const size of options.sizes) sizes.push(await benchSize(size, options, peers));
const report: Report = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}`,
  versions: { node: process.versions.node, ...versionsOf(['astro', 'satteri', 'pagefind']) },
  command: ['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' '),
  sizes,
};
process.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : tablesOf(report));

async function benchSize(
  size: number,
  { runs, edits, exports, lighthouse }: BenchOptions,
  others: readonly Peer[],
): Promise<SizeReport> {
  const [content, corpus] = [join(WORK, 'content'), join(WORK, 'corpus')];
  generateContent(CONTENT, content, size);
  const fiches = writePeerCorpus(content, corpus);
  const jobs = [
    ...ourJobs(content, { edits, exports }),
    ...others.map((peer) => peerJob(peer, corpus)),
  ];
  const measures = new Map<Job, Measure[]>(jobs.map((job) => [job, []]));
  // One round after another: what disturbs the machine disturbs all of them.
  for (let run = 1; run <= runs; run += 1)
    for (const job of jobs) {
      const measured = await job.run();
      measures.get(job)!.push(measured);
      const { wall, cpu, memory } = measured;
      say(
        `${fiches} fiches, run ${run}: ${job.subject}, ${job.what}: ${wall.toFixed(1)} s, ${cpu.toFixed(1)} s of processor, ${memory} MB`,
      );
    }
  const figures = lighthouse ? await lighthouseFigures(SITE, PAGES) : undefined;
  if (lighthouse && !figures) say('No Lighthouse: it is installed with the peers.');
  const result: SizeReport = {
    fiches,
    lines: jobs.map((job) => lineOf(job, measures.get(job)!)),
    weights: weightsByType(SITE),
    search: await searchFigures(),
    ...(figures && { lighthouse: figures }),
  };
  rmSync(WORK, { recursive: true });
  return result;
}

function lineOf({ subject, what, note }: Job, measures: readonly Measure[]): Line {
  const middle = (field: 'wall' | 'cpu' | 'memory') => median(measures.map((one) => one[field]));
  const said = note?.();
  return {
    subject,
    what,
    runs: measures.length,
    wall: middle('wall'),
    cpu: middle('cpu'),
    memory: middle('memory'),
    ...(said && { note: said }),
  };
}

async function searchFigures() {
  const page = pageCost(SITE);
  const figures = [];
  for (const query of SAMPLE_QUERIES) {
    const { bytes, requests, cold, warm } = await queryCost(SITE, query);
    figures.push({
      query,
      bytes: bytes + page.bytes,
      requests: requests + page.requests,
      cold,
      warm,
    });
  }
  return figures;
}

function versionsOf(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      const file = join(ROOT, 'node_modules', name, 'package.json');
      return [name, (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version];
    }),
  );
}

function optionsOrFail(): BenchOptions {
  try {
    return readOptions(args);
  } catch (error) {
    return fail((error as Error).message);
  }
}

/** Progress, apart from the report. */
function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
