import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refusalOf } from './out-folder.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'exports-'));

test('a new folder, an empty one, or an earlier export may be replaced', () => {
  const out = folder();
  expect(refusalOf(join(out, 'a', 'exports'))).toBeUndefined();
  expect(refusalOf(out)).toBeUndefined();
  for (const file of ['manifest.json', 'SHA256SUMS', 'reperes-cpts.epub'])
    writeFileSync(join(out, file), '');
  expect(refusalOf(out)).toBeUndefined();
});

test('a folder of something else is not, and the message says what to choose', () => {
  const out = folder();
  writeFileSync(join(out, 'photo.jpg'), '');
  expect(refusalOf(out)).toContain(
    `contient autre chose que des exports, et serait remplacé : choisissez un dossier dedans, par exemple ${join(out, 'exports')}.`,
  );
});

test('a file is not a folder', () => {
  const file = join(folder(), 'exports');
  writeFileSync(file, 'x');
  expect(refusalOf(file)).toBe(`${file} est un fichier : choisissez un dossier.`);
});
