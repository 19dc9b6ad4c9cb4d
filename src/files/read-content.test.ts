import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './project.ts';
import { listFiles, readAssets, readContent } from './read-content.ts';

const FILES = {
  'leviers/a.md': 'é',
  'leviers/B.md': 'B',
  'leviers/é.md': 'accent',
  'leviers-bis/c.md': 'c',
  'cas/sous/d.md': 'd',
  'seul.md': '',
  '.DS_Store': 'x',
  'leviers/.a.md.swp': 'x',
  'leviers/~$a.md': 'x',
  'leviers/Thumbs.db': 'x',
  'leviers/desktop.ini': 'x',
  'leviers/Desktop.ini.md': 'kept',
};

let folder: string;

beforeAll(() => {
  const cache = join(ROOT, '.cache');
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'read-test-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  mkdirSync(join(folder, 'vide.md'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the files of a folder', () => {
  it('are in an order that no language nor system changes, without what systems leave behind', () => {
    const paths = listFiles(folder);
    expect(paths).toEqual([
      'cas/sous/d.md',
      'leviers-bis/c.md',
      'leviers/B.md',
      'leviers/Desktop.ini.md',
      'leviers/a.md',
      'leviers/é.md',
      'seul.md',
    ]);
  });

  it('are none when it is absent', () => {
    expect(listFiles(join(folder, 'absent'))).toEqual([]);
    expect([...readContent(join(folder, 'absent'))]).toEqual([]);
  });

  it('are read whole, in that order', () => {
    const files = [...readContent(folder)];
    expect(files.map(({ path }) => path)).toEqual(listFiles(folder));
    const read = files.find(({ path }) => path === 'leviers/a.md');
    expect([...read!.bytes]).toEqual([0xc3, 0xa9]);
    expect(files.at(-1)?.bytes).toHaveLength(0);
  });

  it('are read one at a time, each when it is asked for', () => {
    const files = readContent(folder)[Symbol.iterator]();
    const first: unknown = files.next().value;
    expect(first).toMatchObject({ path: 'cas/sous/d.md' });
    writeFileSync(join(folder, 'leviers-bis/c.md'), 'changed');
    const second: unknown = files.next().value;
    expect(second).toMatchObject({ path: 'leviers-bis/c.md', bytes: Buffer.from('changed') });
  });
});

describe('the public files', () => {
  it('are known by their addresses', () => {
    const assets = readAssets(folder);
    expect(assets).toContain('/cas/sous/d.md');
    expect(assets).not.toContain('/.DS_Store');
  });
});
