import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ContentFile } from '../model/parse/entry.ts';
import { compareText } from '../model/issue.ts';

/** Files that systems and editors leave behind: not content, and not a mistake either. */
const IGNORED = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** Paths of the files under `folder`, relative to it, with `/`, in order; none when it is absent. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !IGNORED.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort(compareText);
}

/** Reads the content tree one file at a time, in the order of paths. */
export function* readContent(folder: string): Iterable<ContentFile> {
  for (const path of listFiles(folder)) {
    yield { path, bytes: readFileSync(join(folder, path)) };
  }
}

/** Addresses of the files of the public folder, `/images/plan.png`. */
export function readAssets(folder: string): Set<string> {
  return new Set(listFiles(folder).map((path) => `/${path}`));
}
