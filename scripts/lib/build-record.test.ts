import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rewriteBuildRecord, writeBuildRecord, type BuildRecord } from './build-record.ts';

const ORIGIN = { commit: 'a'.repeat(40), date: '2026-11-26', content: 'b'.repeat(64), counts: {} };
const site = () => mkdtempSync(join(tmpdir(), 'site-'));
const read = (folder: string) => readFileSync(join(folder, 'build.json'), 'utf8');
const record = (folder: string) => JSON.parse(read(folder)) as BuildRecord;

test('the record of a site tells its files, itself aside, and does not depend on the folder', () => {
  const [one, other] = [site(), site()];
  for (const folder of [one, other]) {
    writeFileSync(join(folder, 'index.html'), '<p>Bonjour</p>');
    writeBuildRecord(folder, ORIGIN);
    writeBuildRecord(folder, ORIGIN);
  }
  expect(record(one)).toMatchObject({ ...ORIGIN, files: 1, bytes: 14 });
  expect(record(one).pages).toMatchObject([{ type: 'front', count: 1, heaviest: '/' }]);
  expect(read(other)).toBe(read(one));
});

test('after a change of the site, the record is of the same origin and of what is there', () => {
  const folder = site();
  writeBuildRecord(folder, ORIGIN);
  const before = record(folder);
  writeFileSync(join(folder, 'index.html'), '<p>Bonjour</p>');
  rewriteBuildRecord(folder);
  expect(record(folder)).toMatchObject({ ...ORIGIN, files: 1, bytes: 14 });
  expect(record(folder).site).not.toBe(before.site);
});
