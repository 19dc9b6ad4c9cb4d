import { expect, test } from 'vitest';
import { manifestOf, sumsOf, writeManifest, type ExportedFile } from './manifest.ts';

const sum = (digit: string) => digit.repeat(64);
const files: ExportedFile[] = [
  {
    path: 'bretagne/reperes-cpts-bretagne.epub',
    format: 'epub',
    region: 'bretagne',
    bytes: 3,
    sha256: sum('c'),
  },
  { path: 'reperes-cpts.epub', format: 'epub', bytes: 2, sha256: sum('b') },
  { path: 'reperes-cpts-site.zip', format: 'site', bytes: 1, sha256: sum('a') },
];
const edition = { date: '2026-11-26', commit: sum('0').slice(24) };

test('the manifest has the whole site before the regions, whatever the order of the files', () => {
  const manifest = manifestOf(edition, files);
  expect(manifest.files.map(({ path }) => path)).toEqual([
    'reperes-cpts-site.zip',
    'reperes-cpts.epub',
    'bretagne/reperes-cpts-bretagne.epub',
  ]);
  expect(writeManifest(manifestOf(edition, [...files].reverse()))).toBe(writeManifest(manifest));
});

test('the manifest says nothing of a region for the whole site', () => {
  const written = JSON.parse(writeManifest(manifestOf(edition, files))) as { files: object[] };
  expect(written.files.map((file) => 'region' in file)).toEqual([false, false, true]);
});

test('the manifest says how many pages a PDF has', () => {
  const pdf: ExportedFile = { ...files[1]!, path: 'x.pdf', format: 'pdf', pages: 437 };
  const read = manifestOf(edition, [pdf, files[2]!]).files;
  expect(read.map((file) => ('pages' in file ? file.pages : 'none'))).toEqual(['none', 437]);
});

test('the sums are as sha256sum reads them', () => {
  expect(sumsOf(manifestOf(edition, files.slice(1)))).toBe(
    `${sum('a')}  reperes-cpts-site.zip\n${sum('b')}  reperes-cpts.epub\n`,
  );
});
