/** What is measured at one size: a command each, ours and those of peers, each ready to run again. */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../../../src/files/project.ts';
import { copyProject, countChanges, digestsOf, editsOf, makeEdit } from './edits.ts';
import { measure, type Measure } from './measure.ts';
import type { Peer } from './peers.ts';

export const WORK = join(ROOT, '.cache', 'bench');
/** Where our site of the last build is. */
export const SITE = join(WORK, 'site');

/** The day of the content, so that every run gives the same site. */
const EPOCH = { SOURCE_DATE_EPOCH: '1795651200' };
export const OURS = 'Repères CPTS';
export const COLD = 'cold build, index included';

export interface Job {
  /** Whose command it is: ours, or a peer's. */
  readonly subject: string;
  readonly what: string;
  readonly run: () => Promise<Measure>;
  /** What else a run has shown, in a few words. */
  readonly note?: () => string;
}

/** Our jobs on a content tree, in the order of a round. */
export function ourJobs(
  content: string,
  { exports = false, edits = false }: { readonly exports?: boolean; readonly edits?: boolean },
): Job[] {
  const environment = { ...EPOCH, REPERES_CONTENT: relative(ROOT, content) };
  const ours = (what: string, command: readonly string[]): Job => ({
    subject: OURS,
    what,
    run: () => measure(['node', ...command], environment),
  });
  return [
    ours('validation', ['scripts/validate.ts']),
    ours('validation and index', ['scripts/lib/bench/index-alone.ts']),
    ours(COLD, ['scripts/build.ts', '--out', SITE]),
    ...(exports
      ? [
          ours('build and exports', [
            'scripts/export.ts',
            ...['--site', join(WORK, 'site-exported'), '--out', join(WORK, 'exports')],
          ]),
        ]
      : []),
    ...(edits ? editJobs(content) : []),
  ];
}

/** Rebuilds after an edit, in a copy of the project. */
function editJobs(content: string): Job[] {
  const project = join(WORK, 'project');
  copyProject(content, project);
  const build = (out: string) =>
    measure(['node', 'scripts/build.ts', '--out', join(project, out)], EPOCH, project);
  const before = async () => {
    if (!existsSync(join(project, 'before'))) await build('before');
    return digestsOf(join(project, 'before'));
  };
  return editsOf(project).map((edit) => {
    let changed = '';
    return {
      subject: OURS,
      what: `rebuild after an edit of ${edit.name}`,
      run: async () => {
        const old = await before();
        const undo = makeEdit(project, edit);
        try {
          const measured = await build('after');
          const now = digestsOf(join(project, 'after'));
          changed = `${countChanges(old, now)} of ${now.size} files are new or changed`;
          return measured;
        } finally {
          undo();
        }
      },
      note: () => changed,
    };
  });
}

/** A peer's cold build of the same fiches. */
export const peerJob = (peer: Peer, corpus: string): Job => ({
  subject: peer.label,
  what: COLD,
  run: () => {
    const [out, cache] = [join(WORK, 'peer-site'), join(WORK, 'peer-cache')];
    for (const folder of [out, cache, join(peer.folder, '.astro')])
      rmSync(folder, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    return measure(
      ['bash', '-c', peer.command],
      { BENCH_CORPUS: corpus, BENCH_OUT: out, BENCH_CACHE: cache, ASTRO_TELEMETRY_DISABLED: '1' },
      peer.folder,
    );
  },
});
