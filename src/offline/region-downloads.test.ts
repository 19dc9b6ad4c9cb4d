import { expect, test } from 'vitest';
import { fillRegionPage, regionDownloadsPart } from './region-downloads.ts';

const page = `<li>${regionDownloadsPart('/reperes/')}</li>`;
const file = {
  path: 'corse/reperes-cpts-corse.epub',
  format: 'epub',
  region: 'corse',
  bytes: 512_000,
  sha256: '0'.repeat(64),
} as const;

test('the page of a region leads to reading offline until its files are made', () => {
  expect(page).toContain('href="/reperes/hors-ligne/"');
  expect(fillRegionPage(page, [], '/reperes/')).toBe(page);
});

test('the page of a region offers its files with their sizes, and may be filled again', () => {
  const filled = fillRegionPage(page, [file], '/reperes/');
  expect(filled).toContain(
    '<a href="/reperes/telechargements/corse/reperes-cpts-corse.epub" download>livre (EPUB), 512\u00A0Ko</a>',
  );
  expect(fillRegionPage(filled, [file], '/reperes/')).toBe(filled);
});
