/** `npm test`: the whole truth, the same here and in CI. Every step runs; then it fails once. */
import { spawnSync } from 'node:child_process';
import { ROOT } from '../src/files/project.ts';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Skipped, and said so, when this step has failed. */
  readonly after?: string;
}

const STEPS: readonly Step[] = [
  { name: 'format', command: ['prettier', '--check', '.', '--log-level', 'warn'] },
  // Types first: Astro writes those of the collections, which the linter reads.
  { name: 'types', command: ['astro', 'check', '--minimumSeverity', 'warning'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  // Files, exports and dependencies that nothing uses.
  { name: 'unused', command: ['knip'] },
  { name: 'licences', command: ['node', 'scripts/licences.ts', '--check'] },
  { name: 'docs', command: ['node', 'scripts/docs.ts', '--check'] },
  { name: 'template', command: ['node', 'scripts/word-template.ts', '--check'] },
  { name: 'fonts', command: ['node', 'scripts/fonts.ts', '--check'] },
  { name: 'content', command: ['node', 'scripts/validate.ts'] },
  { name: 'spelling', command: ['cspell', 'lint', '--no-progress', '--no-cache'] },
  { name: 'units', command: ['vitest', 'run', '--project', 'unit'] },
  // Builds the site, then makes every file to carry away.
  { name: 'export', command: ['node', 'scripts/export.ts'], after: 'content' },
  { name: 'site', command: ['vitest', 'run', '--project', 'site'], after: 'export' },
];

const failed = new Set<string>();
for (const { name, command, after } of STEPS) {
  process.stdout.write(`\n── ${name}: ${command.join(' ')}\n`);
  if (after && failed.has(after)) {
    process.stdout.write(`skipped: ${after} failed\n`);
    failed.add(name);
    continue;
  }
  const started = Date.now();
  const [program = '', ...words] = command;
  const { status } = spawnSync(program, words, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) failed.add(name);
  process.stdout.write(
    `${status === 0 ? 'ok' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s\n`,
  );
}

process.stdout.write(
  `\n${STEPS.length - failed.size} passed, ${failed.size} failed${failed.size > 0 ? ` (${[...failed].join(', ')})` : ''}\n`,
);
process.exitCode = failed.size > 0 ? 1 : 0;
