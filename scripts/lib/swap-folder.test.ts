import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recoverFolder, swapFolder } from './swap-folder.ts';

function folders() {
  const work = mkdtempSync(join(tmpdir(), 'exports-'));
  const made = (name: string, text: string) => {
    mkdirSync(join(work, name));
    writeFileSync(join(work, name, 'fichier'), text);
    return join(work, name);
  };
  return { work, made, place: join(work, 'place') };
}
const read = (folder: string) => readFileSync(join(folder, 'fichier'), 'utf8');

test('a folder takes the place of another whole, and nothing else is left', async () => {
  const { work, made, place } = folders();
  made('place', 'ancien');
  await swapFolder(made('next', 'nouveau'), place);
  expect(read(place)).toBe('nouveau');
  expect(readdirSync(work)).toEqual(['place']);
});

test('the old folder is there when the new one cannot take its place', async () => {
  const { work, made, place } = folders();
  made('place', 'ancien');
  await expect(swapFolder(join(work, 'absent'), place)).rejects.toThrow(/ENOENT/);
  expect(read(place)).toBe('ancien');
});

describe('after a swap that was killed', () => {
  test.each([
    ['before the old folder left', { place: 'ancien', '.place-next': 'nouveau' }, 'ancien'],
    ['once it had', { '.place-previous': 'ancien', '.place-next': 'nouveau' }, 'ancien'],
    ['once the new one stood', { '.place-previous': 'ancien', place: 'nouveau' }, 'nouveau'],
  ])('%s, a folder stands whole, alone, and can be replaced', async (_, left, kept) => {
    const { work, made, place } = folders();
    for (const [name, text] of Object.entries(left)) made(name, text);
    await recoverFolder(place);
    expect(read(place)).toBe(kept);
    expect(readdirSync(work)).toEqual(['place']);
    await swapFolder(made('next', 'suivant'), place);
    expect(read(place)).toBe('suivant');
  });
});
