import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { swapFolder } from './swap-folder.ts';

function folders() {
  const work = mkdtempSync(join(tmpdir(), 'exports-'));
  const made = (name: string, text: string) => {
    mkdirSync(join(work, name));
    writeFileSync(join(work, name, 'fichier'), text);
    return join(work, name);
  };
  return { work, next: made('next', 'nouveau'), place: made('place', 'ancien') };
}
const read = (folder: string) => readFileSync(join(folder, 'fichier'), 'utf8');

test('a folder takes the place of another whole, and nothing else is left', async () => {
  const { work, next, place } = folders();
  await swapFolder(next, place);
  expect(read(place)).toBe('nouveau');
  expect(readdirSync(work)).toEqual(['place']);
});

test('the old folder is back when the new one cannot take its place', async () => {
  const { work, place } = folders();
  await expect(swapFolder(join(work, 'absent'), place)).rejects.toThrow(/ENOENT/);
  expect(read(place)).toBe('ancien');
});
