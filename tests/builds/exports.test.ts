/** What `npm run export` leaves: files, their list, their sums, and the page that offers them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { DIST, ROOT } from '../../src/files/project.ts';
import { listFiles } from '../../src/files/read-content.ts';
import type { Manifest } from '../../src/offline/manifest.ts';
import { frenchSize } from '../../src/offline/french-size.ts';

const EXPORTS = join(ROOT, 'exports');
const DOWNLOADS = join(DIST, 'telechargements');
const manifest = JSON.parse(readFileSync(join(EXPORTS, 'manifest.json'), 'utf8')) as Manifest;

test('the folder has the three formats, their list and their sums, and nothing else', () => {
  expect(listFiles(EXPORTS).sort()).toEqual([
    'SHA256SUMS',
    'manifest.json',
    'reperes-cpts-site.zip',
    'reperes-cpts.epub',
    'reperes-cpts.pdf',
  ]);
});

test('the list and the sums are those of the files', () => {
  const sums = readFileSync(join(EXPORTS, 'SHA256SUMS'), 'utf8');
  for (const { path, bytes, sha256 } of manifest.files) {
    const file = readFileSync(join(EXPORTS, path));
    expect(file.length).toBe(bytes);
    expect(createHash('sha256').update(file).digest('hex')).toBe(sha256);
    expect(sums).toContain(`${sha256}  ${path}\n`);
  }
});

test('the site offers the same files, with their real sizes and the day of the edition', () => {
  const page = readFileSync(join(DIST, 'hors-ligne', 'index.html'), 'utf8');
  for (const { path, bytes, pages } of manifest.files) {
    expect(statSync(join(DOWNLOADS, path)).size).toBe(bytes);
    expect(page).toContain(`href="../telechargements/${path}"`);
    expect(page).toContain(frenchSize(bytes));
    if (pages !== undefined) expect(page).toContain(`${pages}\u00A0pages`);
  }
  expect(page).not.toContain('pas encore là');
});

test('the zip of the site unpacks into one folder that begins with its front page', () => {
  const zip = unzipSync(readFileSync(join(EXPORTS, 'reperes-cpts-site.zip')));
  const paths = Object.keys(zip);
  expect(paths).toContain('reperes-cpts/index.html');
  expect(paths.filter((path) => !path.startsWith('reperes-cpts/'))).toEqual([]);
  expect(paths.filter((path) => /telechargements|service-worker|\.\.|\\/.test(path))).toEqual([]);
});

test('nothing half-made is left behind', () => {
  for (const name of ['dist-next', 'exports-next'])
    expect(existsSync(join(ROOT, '.cache', name))).toBe(false);
});

/** Tools of Debian: tried where they are. */
const has = (tool: string, ...words: string[]) => spawnSync(tool, words).error === undefined;
const run = (tool: string, ...words: string[]) =>
  execFileSync(tool, words, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: 'pipe' });
const PDF = join(EXPORTS, 'reperes-cpts.pdf');

test.skipIf(!has('pdfinfo', '-v'))(
  'the PDF is A4, tagged, with a title, its pages and no script',
  () => {
    const said = run('pdfinfo', PDF);
    expect(said).toMatch(/^Tagged: +yes$/m);
    expect(said).toMatch(/^JavaScript: +no$/m);
    expect(said).toMatch(/^Title: +Repères CPTS$/m);
    expect(said).toMatch(/^Page size: .*A4/m);
    const { pages } = manifest.files.find(({ format }) => format === 'pdf')!;
    expect(said).toMatch(new RegExp(`^Pages: +${pages}$`, 'm'));
    expect(run('pdffonts', PDF).split('\n').slice(2).filter(Boolean)).not.toContainEqual(
      expect.stringMatching(/ no +\w+ +\w+ +\d+ +\d+$/) as string,
    );
  },
);

test.skipIf(!has('pdftotext', '-v'))('the text of the PDF can be read out, in its order', () => {
  const text = run('pdftotext', '-enc', 'UTF-8', PDF, '-').replace(/\s+/g, ' ');
  const parts = ['Sommaire', 'Démarrer une CPTS, pas à pas', 'Glossaire'].map((part) =>
    text.indexOf(part),
  );
  expect(parts.every((at) => at >= 0)).toBe(true);
  expect(text).toContain('S’appuyer sur une équipe leader');
  expect(text).not.toContain('\uFFFD');
});

const EPUBCHECK = '/usr/share/java/epubcheck.jar';
const canCheck = existsSync(EPUBCHECK) && has('java', '-version');

test.skipIf(!canCheck)('Debian’s EPUBCheck finds nothing in the book', () => {
  const book = join(EXPORTS, 'reperes-cpts.epub');
  const { status, stdout, stderr } = spawnSync('java', ['-jar', EPUBCHECK, book], {
    encoding: 'utf8',
  });
  expect(`${stdout}${stderr}`.match(/^(?:ERROR|WARNING|FATAL).*$/gm) ?? []).toEqual([]);
  expect(status).toBe(0);
});
