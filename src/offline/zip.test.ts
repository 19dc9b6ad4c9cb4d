import { execFileSync } from 'node:child_process';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipped } from './zip.ts';

const entries = [
  { path: 'é à/a.txt', content: new TextEncoder().encode('texte '.repeat(1000)) },
  { path: 'b.png', content: Uint8Array.of(1, 2, 3) },
  { path: 'vide', content: new Uint8Array() },
];

async function bytesOf(date = '2026-11-26'): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zipped(entries, { date, folder: 'dossier/' })) pieces.push(piece);
  return Buffer.concat(pieces);
}

test('a zip gives its files back, under its folder', async () => {
  const files = unzipSync(await bytesOf());
  expect(Object.keys(files)).toEqual(entries.map(({ path }) => `dossier/${path}`));
  for (const { path, content } of entries) expect(files[`dossier/${path}`]).toEqual(content);
});

test('a zip is the same bytes in another time zone', () => {
  const script = `const { zipped } = await import(${JSON.stringify(import.meta.resolve('./zip.ts'))});
    const content = new TextEncoder().encode('a'), pieces = [];
    for await (const piece of zipped([{ path: 'a', content }], { date: '2026-01-01' })) pieces.push(piece);
    process.stdout.write(Buffer.concat(pieces).toString('hex'));`;
  const run = (zone: string) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
  expect(run('Pacific/Kiritimati')).toBe(run('America/Adak'));
});
