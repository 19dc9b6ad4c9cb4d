import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFile } from './replace-file.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-'));
  writeFileSync(join(folder, 'a.md'), 'avant');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('replacing a file', () => {
  it('gives it its new text, and leaves nothing beside it', () => {
    replaceFile(join(folder, 'a.md'), 'après');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('après');
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  it('leaves it whole when the text cannot be written', () => {
    mkdirSync(join(folder, `.a.md.${process.pid}.tmp`)); // a folder where the text would go
    expect(() => replaceFile(join(folder, 'a.md'), 'après')).toThrow();
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('avant');
  });

  it('does not make a file that is gone', () => {
    expect(() => replaceFile(join(folder, 'b.md'), 'après')).toThrow('ENOENT');
    expect(readdirSync(folder)).toEqual(['a.md']);
  });
});
