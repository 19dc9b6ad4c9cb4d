/**
 * `npm run bench [-- SIZE…] [--json]`: what validation, build and exports cost on collections of
 * several sizes, in the likeness of the real one (by default the real one, and 1,500 fiches).
 */
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { CONTENT, ROOT } from '../src/files/project.ts';
import { ficheCount, generateContent } from './lib/bench/generate-content.ts';
import { measure, type Measure } from './lib/bench/measure.ts';

interface Line {
  readonly fiches: number;
  readonly what: string;
  readonly measure: Measure;
}

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [ficheCount(CONTENT), 1500];
const WORK = join(ROOT, '.cache', 'bench');
const lines: Line[] = [];
for (const size of sizes) await benchSize(size);
if (values.json) process.stdout.write(`${JSON.stringify(lines, null, 2)}\n`);

async function benchSize(size: number): Promise<void> {
  const content = join(WORK, `content-${size}`);
  generateContent(CONTENT, content, size);
  const environment = { REPERES_CONTENT: relative(ROOT, content), SOURCE_DATE_EPOCH: '1795651200' };
  const site = join(WORK, 'site');
  const exporting = ['node', 'scripts/export.ts', '--site', site, '--out', join(WORK, 'exports')];
  await note(size, 'validate', ['node', 'scripts/validate.ts'], environment);
  await note(size, 'build', ['node', 'scripts/build.ts', '--out', site], environment);
  await note(size, 'build and export', exporting, environment);
  rmSync(content, { recursive: true });
}

async function note(
  fiches: number,
  what: string,
  command: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  const measured = await measure(command, environment);
  lines.push({ fiches, what, measure: measured });
  if (values.json) return;
  const { wall, cpu, memory, output } = measured;
  const figures = `${wall.toFixed(1)} s, ${cpu.toFixed(1)} s of processor, ${memory} MB`;
  process.stdout.write(`${String(fiches).padStart(6)} fiches, ${what}: ${figures}\n`);
  for (const file of output.match(/^exports\/.*$/gm) ?? [])
    process.stdout.write(`        ${file}\n`);
}
