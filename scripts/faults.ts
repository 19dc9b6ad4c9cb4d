/**
 * `npm run faults [-- --times N] [--seed N]`: kills the build and the export at `N` random moments
 * each (20 unless said otherwise), and looks at what they left; drawn anew unless a seed is given.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { ROOT } from '../src/files/project.ts';

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(randomInt(2 ** 31)) },
  },
});
process.stdout.write(`${values.times} kills of each, seed ${values.seed}\n`);
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'builds', 'tests/builds/faults.test.ts'],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, FAULT_RUNS: values.times, FAULT_SEED: values.seed },
  },
);
process.exitCode = status ?? 1;
