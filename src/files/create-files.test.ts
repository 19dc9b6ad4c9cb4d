import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFiles, takenPaths } from './create-files.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'create-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text = name) => ({
  path: join(folder, name),
  bytes: new TextEncoder().encode(text),
});

describe('creating files', () => {
  it('writes them all, with their folders, and nothing else', () => {
    createFiles([file('a.md', 'un'), file('b/c.md', 'deux')]);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('un');
    expect(readFileSync(join(folder, 'b/c.md'), 'utf8')).toBe('deux');
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['a.md', 'b', 'b/c.md']);
  });

  it('writes none when one of the names is taken, and leaves what was there', () => {
    writeFileSync(join(folder, 'c.md'), 'avant');
    const files = [file('a.md'), file('c.md')];
    expect(takenPaths(files)).toEqual([join(folder, 'c.md')]);
    expect(() => createFiles(files)).toThrow(/EEXIST/);
    expect(readFileSync(join(folder, 'c.md'), 'utf8')).toBe('avant');
    expect(readdirSync(folder)).toEqual(['c.md']);
  });

  it('writes none when one of the folders cannot be made', () => {
    writeFileSync(join(folder, 'plein'), 'un fichier');
    expect(() => createFiles([file('a.md'), file('plein/c.md')])).toThrow();
    expect(existsSync(join(folder, 'a.md'))).toBe(false);
    expect(readdirSync(folder)).toEqual(['plein']);
  });
});
