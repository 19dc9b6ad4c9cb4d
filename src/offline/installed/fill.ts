/** Brings files of one version, and of no other, into its cache. */
import { addressOfFile, digestOf, totalBytes, type SiteFile } from './file-list.ts';
import { cacheNameOf, keptList, keptPaths } from './kept-copy.ts';

/** The site gave other bytes than its list says: it has changed meanwhile. */
export class SiteChanged extends Error {}

/** The device has less room than is needed. */
export class NoRoom extends Error {
  readonly needed: number;
  readonly left: number;

  constructor(needed: number, left: number) {
    super(`${needed} > ${left}`);
    this.needed = needed;
    this.left = left;
  }
}

export interface Filling {
  readonly base: string;
  readonly version: string;
  readonly wanted: readonly SiteFile[];
  /** The version whose unchanged files need not be asked for again. */
  readonly previous?: string | undefined;
  readonly signal?: AbortSignal;
  /** Called at the start, and after each file. */
  readonly onBytes?: (done: number, total: number) => void;
}

const AT_ONCE = 6;

/**
 * Puts the wanted files in the cache of their version; those already there stay. Throws `NoRoom`
 * before it brings anything, `SiteChanged`, the `TypeError` of a network that is away, the
 * `QuotaExceededError` of a device that has filled up or the `AbortError` of the signal; what was
 * brought until then stays, and is right.
 */
export async function fill(filling: Filling): Promise<void> {
  const { base, version, wanted, previous, onBytes } = filling;
  const cache = await caches.open(cacheNameOf(base, version));
  const there = await keptPaths(base, version);
  const missing = wanted.filter(({ path }) => !there.has(path));
  const total = totalBytes(missing);
  await checkRoom(total);
  const old = await oldCopy(base, previous);
  // A fault of one stops the others, as the reader does.
  const stop = new AbortController();
  const { signal } = stop;
  filling.signal?.addEventListener('abort', () => stop.abort());
  let done = 0;
  onBytes?.(done, total);
  const queue = missing.values();
  const worker = async () => {
    for (const file of queue) {
      signal.throwIfAborted();
      const response = (await old?.(file)) ?? (await fetchFile(file, base, signal));
      await cache.put(base + file.path, response);
      onBytes?.((done += file.bytes), total);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  } catch (error) {
    stop.abort();
    throw error;
  }
}

/** A browser that does not tell its room, or flatters itself, fails when it has none left. */
async function checkRoom(needed: number): Promise<void> {
  // An async function: older ones lack the method.
  const asked = (async () => navigator.storage.estimate())();
  const { quota = Infinity, usage = 0 } = await asked.catch((): StorageEstimate => ({}));
  if (needed > quota - usage) throw new NoRoom(needed, Math.max(0, quota - usage));
}

async function oldCopy(base: string, previous: string | undefined) {
  const list = previous ? await keptList(base, previous) : undefined;
  if (!list) return undefined;
  const digests = new Map(list.files.map(({ path, digest }) => [path, digest]));
  const cache = await caches.open(cacheNameOf(base, list.version));
  return async ({ path, digest }: SiteFile) =>
    digests.get(path) === digest ? cache.match(base + path) : undefined;
}

async function fetchFile(file: SiteFile, base: string, signal: AbortSignal): Promise<Response> {
  // Caches on the way may still have the file of the version before.
  const response = await fetch(addressOfFile(file.path, base), { cache: 'reload', signal });
  const right = response.ok && (await rightCopy(response, file));
  if (!right) throw new SiteChanged(`${file.path}: ${response.status}`);
  return right;
}

/** A response to keep, when its bytes are those of the list; it is read to its end. */
export async function rightCopy(
  response: Response,
  { digest }: SiteFile,
): Promise<Response | undefined> {
  const bytes = await response.arrayBuffer();
  if ((await digestOf(bytes)) !== digest) return undefined;
  // Made anew: a browser refuses a redirected response for a page, and Vary makes it not found.
  const type = response.headers.get('Content-Type') ?? 'application/octet-stream';
  return new Response(bytes, { headers: { 'Content-Type': type } });
}
