/** Zip files that are the same bytes on every machine. */
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

export interface ZipEntry {
  readonly path: string;
  readonly content: Uint8Array;
  /** Kept as it is: what is already compressed, and what a format wants so. */
  readonly stored?: boolean;
}

const COMPRESSED = /\.(?:png|jpe?g|webp|avif|woff2|zip|epub|pdf)$/;
const UNIX = 3;
/** A file that all may read, as Unix says it. */
const READABLE = 0o100644 << 16;
const LEVEL = 9;

/**
 * Writes entries, in the order given, as a zip dated of a day (`2026-11-26`): gives it piece by
 * piece. `folder` stands before every path, with a slash.
 */
export async function* zipped(
  entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>,
  { date, folder = '' }: { readonly date: string; readonly folder?: string },
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    ready.push(data);
  });
  // A zip holds local times: the same local day everywhere.
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  const mtime = new Date(year, month - 1, day, 12);
  for await (const { path, content, stored = COMPRESSED.test(path) } of entries) {
    const name = folder + path;
    const entry = stored ? new ZipPassThrough(name) : new ZipDeflate(name, { level: LEVEL });
    Object.assign(entry, { mtime, os: UNIX, attrs: READABLE });
    zip.add(entry);
    entry.push(content, true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
