import {
  accessSync,
  chmodSync,
  constants,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces a file whole or not at all: the text is written aside, then takes its place. The name
 * aside begins with a dot, so that nobody reads it as content.
 */
export function replaceFile(path: string, text: string): void {
  accessSync(path, constants.W_OK); // a rename would not mind a file that is only to be read
  const aside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(aside, text, { flush: true });
    chmodSync(aside, statSync(path).mode);
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}
