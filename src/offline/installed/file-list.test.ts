import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listSite } from './build.ts';
import { addressOfFile, digestOf, isCore, pathOf, readList, writeList } from './file-list.ts';

let folder = '';
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reperes-'));
  write('index.html', 'accueil');
  write('cas/lac/index.html', 'le cas');
});
afterEach(() => rmSync(folder, { recursive: true }));

const url = (path: string) => new URL(path, 'https://example.org');

test('an address and the file behind it answer each other, under a base path too', () => {
  expect(pathOf(url('/reperes/cas/lac/?page=2#bilan'), '/reperes/')).toBe('cas/lac/index.html');
  expect(pathOf(url('/'), '/')).toBe('index.html');
  expect(pathOf(url('/pagefind/lexique.json?v=1'), '/')).toBe('pagefind/lexique.json');
  expect(pathOf(url('/docs/guide%20été.pdf'), '/')).toBe('docs/guide été.pdf');
  expect(pathOf(url('/cas/%E0%A4/'), '/')).toBe('cas/%E0%A4/index.html');
  expect(addressOfFile('cas/lac/index.html', '/reperes/')).toBe('/reperes/cas/lac/');
  expect(addressOfFile('index.html', '/')).toBe('/');
  expect(addressOfFile('404.html', '/')).toBe('/404.html');
});

test('the list has the size and digest of each file, as the browser counts them', async () => {
  const { files } = listSite(folder);
  expect(files.map(({ path, bytes }) => [path, bytes])).toEqual([
    ['cas/lac/index.html', 6],
    ['index.html', 7],
  ]);
  const bytes = new TextEncoder().encode('accueil');
  expect(files[1]!.digest).toBe(await digestOf(bytes.buffer));
});

test('the list leaves out the interface of editors, downloads, pictures for sharing, and itself', () => {
  const before = listSite(folder);
  for (const path of [
    'admin/editeur.js',
    '_headers',
    'telechargements/reperes-cpts-site.zip',
    'partage/accueil.png',
    'service-worker.js',
    'hors-ligne/fichiers.json',
  ])
    write(path, 'x');
  expect(listSite(folder)).toEqual(before);
});

test('the version changes with a file, and with a name', () => {
  const { version } = listSite(folder);
  write('index.html', 'Accueil');
  const changed = listSite(folder).version;
  expect(changed).not.toBe(version);
  write('index.html', 'accueil');
  expect(listSite(folder).version).toBe(version);
  write('cas/autre/index.html', 'le cas');
  expect(listSite(folder).version).not.toBe(version);
});

test('the list is read back as it was written', () => {
  const list = listSite(folder);
  expect(readList(writeList(list))).toEqual(list);
});

test('what any page needs is kept at once, the importer only with the rest', () => {
  expect(isCore('_astro/Page.D6tznmSi.css')).toBe(true);
  expect(isCore('_astro/workbench.DZ6XGS1v.js')).toBe(false);
});
