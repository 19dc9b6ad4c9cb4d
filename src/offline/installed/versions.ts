/** How a version comes to a device, and takes over: the install and activate events of its worker. */
import { addressOfFile, isCore, LIST_PATH, pathOf, readList, type FileList } from './file-list.ts';
import { fill, NoRoom, SiteChanged } from './fill.ts';
import {
  cacheNameOf,
  keptList,
  keptPaths,
  openKnown,
  readState,
  removeCopies,
  writeState,
} from './kept-copy.ts';

/** Pages of the next version that were read while the one before was still in charge. */
const READ = 'lu/';

/**
 * Brings a version beside the one that is kept: the same files as it has, and those read since.
 * Throws when not all could be brought: the version before then stays in charge, and the next try
 * goes on from there.
 */
export async function bringVersion(base: string, version: string): Promise<void> {
  const state = await readState(base);
  if (state?.tooLarge === version) throw new Error('too large');
  try {
    const list = await fetchList(base, version);
    const before = state ? await keptPaths(base, state.version) : new Set<string>();
    const read = await readSince(base);
    const wanted = list.files.filter(
      ({ path }) => isCore(path) || !!state?.all || before.has(path) || read.has(path),
    );
    await fill({ base, version, wanted, previous: state?.version });
  } catch (error) {
    if (isFull(error)) {
      // What is kept goes before what is to come.
      await caches.delete(cacheNameOf(base, version));
      if (state) await writeState(base, { ...state, tooLarge: version });
    }
    throw error;
  }
}

/** Puts a version that was brought in charge, and removes the others. */
export async function takeOver(base: string, version: string): Promise<void> {
  const all = (await readState(base))?.all ?? false;
  const [list, read] = [await keptList(base, version), await readSince(base)];
  const late = list?.files.filter(({ path }) => read.has(path)) ?? [];
  // Without network they are lost; they stay one click away with it.
  await fill({ base, version, wanted: late }).catch(() => undefined);
  await writeState(base, { version, all });
  await removeCopies(base, version);
  const known = await openKnown(base);
  for (const path of read) await known.delete(base + READ + path);
}

/** Remembers a page that was read in another version than the kept one. */
export async function rememberRead(base: string, path: string): Promise<void> {
  await (await openKnown(base)).put(base + READ + path, new Response());
}

const isFull = (error: unknown): boolean =>
  error instanceof NoRoom || (error instanceof DOMException && error.name === 'QuotaExceededError');

async function readSince(base: string): Promise<Set<string>> {
  const known = await (await openKnown(base)).keys();
  const paths = known.map(({ url }) => pathOf(new URL(url), base));
  return new Set(
    paths.filter((path) => path.startsWith(READ)).map((path) => path.slice(READ.length)),
  );
}

/** The list of a version, put beside its files. */
async function fetchList(base: string, version: string): Promise<FileList> {
  const response = await fetch(addressOfFile(LIST_PATH, base), { cache: 'no-store' });
  const text = await response.text();
  const list = response.ok ? readList(text) : undefined;
  if (list?.version !== version) throw new SiteChanged(LIST_PATH);
  const cache = await caches.open(cacheNameOf(base, version));
  await cache.put(base + LIST_PATH, new Response(text));
  return list;
}
