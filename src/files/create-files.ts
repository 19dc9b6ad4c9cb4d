import {
  copyFileSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file to create; `path` is absolute. */
export interface NewFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The paths that something already has. */
export const takenPaths = (files: readonly NewFile[]): string[] =>
  files.map(({ path }) => path).filter((path) => existsSync(path));

/**
 * Creates all the files, or none: each is written aside, then given its name, which must be free.
 * Throws what the system says; nothing is left behind then.
 */
export function createFiles(files: readonly NewFile[]): void {
  const aside = files.map(({ path }) =>
    join(dirname(path), `.${basename(path)}.${process.pid}.tmp`),
  );
  const created: string[] = [];
  try {
    for (const [index, { path, bytes }] of files.entries()) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(aside[index]!, bytes, { flush: true });
    }
    for (const [index, { path }] of files.entries()) {
      giveName(aside[index]!, path);
      created.push(path);
    }
  } catch (error) {
    for (const path of created) rmSync(path, { force: true });
    throw error;
  } finally {
    for (const path of aside) rmSync(path, { force: true });
  }
}

/** Fails when the name is taken, even since we looked. */
function giveName(aside: string, path: string): void {
  try {
    linkSync(aside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    // some disks have no links: USB sticks among them
    copyFileSync(aside, path, constants.COPYFILE_EXCL);
  }
}
