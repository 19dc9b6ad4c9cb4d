import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/files/read-content.ts';

/** The SHA-256 of each file of a folder, by its path: two folders are the same when these are. */
export const digestsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    listFiles(folder).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
