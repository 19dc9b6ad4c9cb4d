import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CONTENT } from '../../../src/files/project.ts';
import { validateContent } from '../../../src/files/validate-content.ts';
import { hasErrors } from '../../../src/model/report.ts';
import { editsOf, makeEdit } from './edits.ts';
import { ficheCount, generateContent } from './generate-content.ts';
import { COLD, OURS } from './jobs.ts';
import { readOptions } from './options.ts';
import { writePeerCorpus } from './peer-corpus.ts';
import { median, tablesOfSize, type Line } from './report.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a generated content', () => {
  it.each([200, 400])('of %d fiches has no error, and no more fiches than it must', (size) => {
    const content = join(folder, 'content');
    generateContent(CONTENT, content, size);
    const count = ficheCount(content);
    expect(count).toBeGreaterThanOrEqual(size);
    expect(count).toBeLessThan(size * 1.4);
    expect(hasErrors(validateContent(content).issues)).toBe(false);
  });

  it('is given to peers whole', () => {
    const count = writePeerCorpus(join(folder, 'content'), join(folder, 'corpus'));
    expect(count).toBe(400);
  });

  it('takes the edits of an author without becoming wrong, and is then as before', () => {
    const before = validateContent(join(folder, 'content'));
    const edits = editsOf(folder).filter(({ file }) => file.startsWith('content'));
    expect(edits).toHaveLength(2);
    for (const edit of edits) {
      const undo = makeEdit(folder, edit);
      const after = validateContent(join(folder, 'content'));
      expect(hasErrors(after.issues)).toBe(false);
      expect(after.entries.map(({ data, body }) => [data, body])).not.toEqual(
        before.entries.map(({ data, body }) => [data, body]),
      );
      undo();
    }
    expect(validateContent(join(folder, 'content')).issues).toEqual(before.issues);
  });
});

describe('the report', () => {
  const line = (subject: string, wall: number, cpu: number): Line => ({
    subject,
    what: COLD,
    runs: 1,
    wall,
    cpu,
    memory: 100,
  });

  it('takes the middle of several runs, the lower of two', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1])).toBe(1);
  });

  it('tells what ours costs beside a peer', () => {
    const lines = [line(OURS, 6, 8), line('Starlight', 12, 10)];
    const text = tablesOfSize({ fiches: 10, lines, weights: [], search: [] });
    expect(text).toContain(
      '| Starlight | cold build, index included | 1 | 12.0 | 10.0 | 100 | 0.50 / 0.80 |',
    );
  });
});

describe('the options', () => {
  it('have defaults, and take sizes, runs and peers', () => {
    expect(readOptions([])).toMatchObject({ sizes: [200, 1000], runs: 3 });
    expect(readOptions(['5000', '--runs', '1', '--peers', 'none', '--edits'])).toMatchObject({
      sizes: [5000],
      runs: 1,
      peers: [],
      edits: true,
    });
  });

  it.each([['many'], ['--peers', 'jekyll'], ['--runs', '0']])('refuse %s', (...args) => {
    expect(() => readOptions(args)).toThrow();
  });
});
