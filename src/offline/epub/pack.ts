/** Files as an EPUB container. Pure. */
import { strToU8, zipSync, type Zippable } from 'fflate';

/**
 * Zips the files of a book: `mimetype` first and as it is, as the format wants; every date is `day`,
 * so that the same files always give the same bytes. Not piece by piece as other exports: some
 * readers refuse a stored file whose size comes after it.
 */
export function pack(
  files: readonly (readonly [path: string, content: string | Uint8Array])[],
  day: string,
): Uint8Array {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // fflate writes the hour of the machine's time zone: the same words in each.
  const mtime = new Date(year, month - 1, date, 12);
  const zippable: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] };
  for (const [path, content] of files)
    zippable[path] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(zippable, { level: 9, mtime });
}
