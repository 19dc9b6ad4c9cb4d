/** Runs a script of `scripts/` as a person does, in a content folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { ContentFile } from '../../src/model/parse/entry.ts';

export interface CommandFolder {
  /** The folder around `content/`. */
  readonly root: () => string;
  readonly run: (
    options: readonly string[],
    input?: string,
  ) => {
    readonly status: number | null;
    readonly stdout: string;
    readonly stderr: string;
  };
  /** The files of the folder besides those that were there at first. */
  readonly added: () => string[];
}

/** Registers what makes and removes the folder around each test. */
export function commandFolder(
  script: string,
  content: () => readonly ContentFile[],
): CommandFolder {
  let root = '';
  let first: string[] = [];
  const list = () =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      .sort();
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'command-'));
    for (const { path, bytes } of content()) {
      mkdirSync(dirname(join(root, 'content', path)), { recursive: true });
      writeFileSync(join(root, 'content', path), bytes);
    }
    first = list();
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  return {
    root: () => root,
    run: (options, input) => {
      const path = join(import.meta.dirname, '../../scripts', script);
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [path, '--content', 'content', ...options],
        {
          cwd: root,
          encoding: 'utf8',
          env: { ...process.env, SOURCE_DATE_EPOCH: '1795305600' },
          ...(input !== undefined && { input }),
        },
      );
      return { status, stdout, stderr };
    },
    added: () => list().filter((name) => !first.includes(name)),
  };
}
