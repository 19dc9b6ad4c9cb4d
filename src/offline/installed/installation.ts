/** What the reader may do with the copy on this device: make, complete, renew, remove it. */
import { totalBytes, WORKER_PATH, type SiteFile } from './file-list.ts';
import { fill, SiteChanged } from './fill.ts';
import {
  keptList,
  keptPaths,
  readState,
  removeCopies,
  START_AGAIN,
  TAKE_OVER,
  writeState,
} from './kept-copy.ts';

export interface KeptCopy {
  readonly version: string;
  readonly all: boolean;
  /** The newest version found no room beside this one. */
  readonly isLate: boolean;
  readonly pages: number;
  readonly bytes: number;
  /** What the device does not have yet. */
  readonly missing: readonly SiteFile[];
}

/** The registration of this site, and not of another one above it on the same host. */
export async function ownRegistration(
  base: string,
): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(base);
  return registration && new URL(registration.scope).pathname === base ? registration : undefined;
}

/** What this device has of the site; nothing before the reader asked. */
export async function keptCopy(base: string): Promise<KeptCopy | undefined> {
  const state = await readState(base);
  const list = state && (await keptList(base, state.version));
  if (!list) return undefined;
  const paths = await keptPaths(base, state.version);
  const kept = list.files.filter(({ path }) => paths.has(path));
  return {
    version: state.version,
    all: state.all,
    isLate: state.tooLarge !== undefined,
    pages: kept.filter(({ path }) => path.endsWith('index.html')).length,
    bytes: totalBytes(kept),
    missing: list.files.filter(({ path }) => !paths.has(path)),
  };
}

/** Makes the copy. Throws, and leaves nothing, when the device or the network refuses. */
export async function install(base: string): Promise<void> {
  const registration = await navigator.serviceWorker.register(base + WORKER_PATH, { scope: base });
  try {
    await settled(registration.installing ?? registration.waiting);
    // Kept once, removed, wanted again while its pages are still open.
    if (!(await readState(base))) registration.active?.postMessage(START_AGAIN);
    await until(async () => !!(await readState(base)));
  } catch (error) {
    await remove(base);
    throw error;
  }
}

/**
 * Brings all that is missing, of the newest version. Throws what `fill` throws; what was brought
 * until then stays.
 */
export async function keepEverything(
  base: string,
  signal: AbortSignal,
  onBytes: (done: number, total: number) => void,
): Promise<void> {
  const state = await readState(base);
  // The reader may have made room since.
  if (state?.tooLarge) await writeState(base, { version: state.version, all: state.all });
  const registration = await ownRegistration(base);
  if (registration) await renew(registration);
  const copy = await keptCopy(base);
  if (!copy) throw new SiteChanged();
  // The browser may otherwise remove the copy when it lacks room.
  await (async () => navigator.storage.persist())().catch(() => undefined);
  await fill({ base, version: copy.version, wanted: copy.missing, signal, onBytes });
  if ((await readState(base))?.version !== copy.version) throw new SiteChanged();
  await writeState(base, { version: copy.version, all: true });
}

/** Puts the newest version in charge; without network, the one that is there stays. */
async function renew(registration: ServiceWorkerRegistration): Promise<void> {
  await registration.update().catch(() => undefined);
  await settled(registration.installing, 'installed').catch(() => undefined);
  await takeNewVersion(registration);
}

/** Puts a version that waits in charge. */
export async function takeNewVersion(registration: ServiceWorkerRegistration): Promise<void> {
  const { waiting } = registration;
  waiting?.postMessage(TAKE_OVER);
  await settled(waiting);
}

/** Removes the copy and its worker: the site is as if nothing had been asked. */
export async function remove(base: string): Promise<void> {
  await (await ownRegistration(base))?.unregister();
  await removeCopies(base);
}

/** Waits until a worker has come to a state, or further. Throws when it failed. */
function settled(
  worker: ServiceWorker | null,
  wanted: 'installed' | 'activated' = 'activated',
): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker?.state === 'redundant') reject(new Error('redundant'));
      if (!worker || worker.state === wanted || worker.state === 'activated') resolve();
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}

async function until(isDone: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await isDone()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('timeout');
}
