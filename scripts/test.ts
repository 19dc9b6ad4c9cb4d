/** `npm test`: the whole truth, the same here and in CI. Every step runs; then it fails once. */
import { availableParallelism } from 'node:os';
import { ROOT } from '../src/files/project.ts';
import { runCommand, runSteps, type Step } from './lib/run-steps.ts';

const vitestHalf = (half: number) => ['vitest', 'run', '--project', 'site', `--shard=${half}/2`];

/** What takes longest begins first. */
const STEPS: readonly Step[] = [
  // Astro writes the types of the collections, which the linter and the build read.
  { name: 'types', command: ['astro', 'check', '--minimumSeverity', 'warning'] },
  { name: 'content', command: ['node', 'scripts/validate.ts'] },
  // Builds the site, then makes every file to carry away.
  { name: 'export', command: ['node', 'scripts/export.ts'], after: ['types', 'content'] },
  // What builds sites of its own, and in two halves what looks at the built one.
  { name: 'builds', command: ['vitest', 'run', '--project', 'builds'], after: ['export'] },
  { name: 'site-1', command: vitestHalf(1), after: ['export'] },
  { name: 'site-2', command: vitestHalf(2), after: ['export'] },
  { name: 'units', command: ['vitest', 'run', '--project', 'unit'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'], after: ['types'] },
  { name: 'format', command: ['prettier', '--check', '.', '--log-level', 'warn'] },
  // Files, exports and dependencies that nothing uses.
  { name: 'unused', command: ['knip'], after: ['types'] },
  { name: 'licences', command: ['node', 'scripts/licences.ts', '--check'] },
  { name: 'docs', command: ['node', 'scripts/docs.ts', '--check'] },
  { name: 'template', command: ['node', 'scripts/word-template.ts', '--check'] },
  { name: 'fonts', command: ['node', 'scripts/fonts.ts', '--check'] },
  { name: 'spelling', command: ['cspell', 'lint', '--no-progress', '--no-cache'] },
];

const failed = await runSteps(STEPS, {
  // Browsers wait more than they compute: one step more than there are cores, on a small machine.
  atOnce: Math.min(3, availableParallelism() + 1),
  run: runCommand(ROOT, { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }),
  say: (text) => process.stdout.write(text),
});

process.stdout.write(
  `\n${STEPS.length - failed.length} passed, ${failed.length} failed${failed.length > 0 ? ` (${failed.join(', ')})` : ''}\n`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
