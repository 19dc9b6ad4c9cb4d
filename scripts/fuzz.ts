/**
 * `npm run fuzz [-- FILTER…] [--seed N]`: the properties of `*.fuzz.test.ts` on many more inputs,
 * `FUZZ_RUNS` of them each (100,000 unless said otherwise), drawn anew unless a seed is given.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { ROOT } from '../src/files/project.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: String(randomInt(2 ** 31)) } },
});
const runs = process.env['FUZZ_RUNS'] ?? '100000';
const filters = positionals.length > 0 ? positionals : ['.fuzz.test.ts'];
process.stdout.write(`${runs} inputs a property, seed ${values.seed}\n`);
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...filters],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, FUZZ_RUNS: runs, FUZZ_SEED: values.seed },
  },
);
process.exitCode = status ?? 1;
