/** What a device keeps of the site: a cache for each version, and one for what is known of them. */
import { LIST_PATH, pathOf, readList, type FileList } from './file-list.ts';

/** Said to a worker that waits: the reader wants the new version now. */
export const TAKE_OVER = 'prendre-la-main';
/** Said to a worker whose copy was removed, and is wanted again. */
export const START_AGAIN = 'recommencer';

export interface CopyState {
  /** The version that is read without network. */
  readonly version: string;
  /** The reader asked for everything. */
  readonly all: boolean;
  /** A version that could not be kept for want of room: it is not tried again by itself. */
  readonly tooLarge?: string;
}

const KNOWN = 'etat';
const STATE = `${KNOWN}.json`;
/** Several sites of one host, each under its path, share its caches: names tell them apart. */
const prefix = (base: string) => `reperes ${base} `;

export const cacheNameOf = (base: string, version: string): string => prefix(base) + version;

/** What is known of the copies, aside from their files. */
export const openKnown = (base: string): Promise<Cache> => caches.open(prefix(base) + KNOWN);

/** A part of it, without making anything where nothing is. */
export const matchKnown = (base: string, path: string): Promise<Response | undefined> =>
  caches.match(base + path, { cacheName: prefix(base) + KNOWN });

/** What this device keeps; nothing before the reader asked, and after removal. */
export async function readState(base: string): Promise<CopyState | undefined> {
  const response = await matchKnown(base, STATE);
  return response && ((await response.json()) as CopyState);
}

export async function writeState(base: string, state: CopyState): Promise<void> {
  await (await openKnown(base)).put(base + STATE, new Response(JSON.stringify(state)));
}

/** The list of a kept version. */
export async function keptList(base: string, version: string): Promise<FileList | undefined> {
  const response = await caches.match(base + LIST_PATH, { cacheName: cacheNameOf(base, version) });
  return response && readList(await response.text());
}

/** Paths of the files that a version has on this device. */
export async function keptPaths(base: string, version: string): Promise<Set<string>> {
  const cache = await caches.open(cacheNameOf(base, version));
  const paths = (await cache.keys()).map(({ url }) => pathOf(new URL(url), base));
  return new Set(paths.filter((path) => path !== LIST_PATH));
}

/** Removes the copies of this site, but for one version and what is known, when it is named. */
export async function removeCopies(base: string, except?: string): Promise<void> {
  const spared = except === undefined ? [] : [cacheNameOf(base, except), prefix(base) + KNOWN];
  for (const name of await caches.keys())
    if (name.startsWith(prefix(base)) && !spared.includes(name)) await caches.delete(name);
}
