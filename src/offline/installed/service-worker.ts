/**
 * The worker of the installed site. It exists only where a reader asked for it on `/hors-ligne/`.
 * Each version of the site has its worker, and each worker its version: it keeps, and answers
 * without network, files whose digest its list has, and nothing else.
 */
import { CacheFirst, NetworkFirst, type SerwistPlugin } from 'serwist';
import { addressOfFile, isKeepable, pathOf, type SiteFile } from './file-list.ts';
import { rightCopy } from './fill.ts';
import {
  cacheNameOf,
  keptList,
  keptPaths,
  readState,
  START_AGAIN,
  TAKE_OVER,
} from './kept-copy.ts';
import { missingPage, titleOfPage } from './missing-page.ts';
import { Strangers } from './strangers.ts';
import { bringVersion, rememberRead, takeOver } from './versions.ts';

/** Written by the build. */
declare const BASE: string;
declare const VERSION: string;

/** A train in a tunnel answers nothing for minutes: the kept page comes first. */
const PATIENCE_SECONDS = 4;

const worker = globalThis as unknown as WorkerScope;
const strangers = new Strangers(BASE);
const cacheName = cacheNameOf(BASE, VERSION);

let known: Map<string, SiteFile> | undefined;
/** The file behind an address, when this version has it; nothing once the copy was removed. */
async function fileOf(address: string): Promise<SiteFile | undefined> {
  // A worker outlives the removal of its copy as long as a page is open.
  if ((await readState(BASE))?.version !== VERSION) return undefined;
  known ??= new Map((await keptList(BASE, VERSION))?.files.map((file) => [file.path, file]));
  return known.get(pathOf(new URL(address), BASE));
}

const kept = (address: string) =>
  caches.match(BASE + pathOf(new URL(address), BASE), { cacheName });

const isRight = async (response: Response, file: SiteFile) => !!(await rightCopy(response, file));

/** Stores what belongs to this version, under the path of its file. */
const keeping: SerwistPlugin = {
  cacheKeyWillBeUsed: ({ request }) =>
    Promise.resolve(new URL(BASE + pathOf(new URL(request.url), BASE), request.url).href),
  cacheWillUpdate: async ({ request, response }) => {
    const file = response.ok ? await fileOf(request.url) : undefined;
    return file && (await rightCopy(response, file));
  },
};

/** Sees to it that no open page gets files of two versions. */
const oneVersion: SerwistPlugin = {
  fetchDidSucceed: async ({ request, response, event, state }) => {
    if (response.status >= 500) throw new Error(`${request.url}: ${response.status}`);
    const file = response.ok ? await fileOf(request.url) : undefined;
    if (!file) return response;
    if (request.mode === 'navigate') {
      Object.assign(state!, { file, response });
      return response;
    }
    if (await isRight(response.clone(), file)) return response;
    const { clientId } = event as FetchEvent;
    const own = (await strangers.has(clientId)) ? undefined : await kept(request.url);
    if (!own) await strangers.add(clientId);
    return own ?? response;
  },
  // A page is shown as it comes; what it asks for then waits until its bytes are compared. When
  // the kept page was faster, what the network says later is not about the page that is open.
  handlerWillRespond: async ({ response, event, state }) => {
    const { file, response: fetched } = state as { file?: SiteFile; response?: Response };
    if (file && response === fetched) {
      const check = isRight(response.clone(), file);
      const { resultingClientId } = event as FetchEvent;
      event.waitUntil(strangers.check(resultingClientId, check));
      event.waitUntil(
        check.then((right) => (right ? undefined : leaveBehind(file.path, resultingClientId))),
      );
    }
    return Promise.resolve(response);
  },
  cachedResponseWillBeUsed: async ({ cachedResponse, event }) => {
    const { request, clientId } = event as FetchEvent;
    const isForbidden = request.mode !== 'navigate' && (await strangers.has(clientId));
    return isForbidden ? null : cachedResponse;
  },
};

/** Where the reader is asked, and says when. */
const CHOICE_PAGE = 'hors-ligne/index.html';

/** The reader is at a newer version: what is read counts for it, and nothing holds it back. */
async function leaveBehind(path: string, client: string): Promise<void> {
  await rememberRead(BASE, path);
  if (path === CHOICE_PAGE) return;
  // The page that is being left is still open for a moment, and the new worker may not be ready,
  // or not yet known here to be.
  for (let tries = 0; tries < 20; tries += 1) {
    const { waiting } = worker.registration;
    const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
    if (waiting && open.every(({ id }) => id === client)) {
      waiting.postMessage(TAKE_OVER);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

const explaining: SerwistPlugin = {
  handlerDidError: async ({ request }) =>
    request.mode === 'navigate' ? notKept(request.url) : undefined,
};

/** Its name says its content: the same in every version. */
const digested = new CacheFirst({ cacheName, plugins: [keeping] });
const fresh = new NetworkFirst({
  cacheName,
  plugins: [keeping, oneVersion, explaining],
  networkTimeoutSeconds: PATIENCE_SECONDS,
});

async function notKept(address: string): Promise<Response | undefined> {
  const path = `${pathOf(new URL(address), BASE)}/index.html`;
  const folder = new URL(addressOfFile(path, BASE), address);
  if (await kept(folder.href)) return Response.redirect(folder.href);
  const state = await readState(BASE);
  const frame = await kept(new URL(`${BASE}404.html`, address).href);
  if (!state || !frame) return undefined;
  const html = missingPage(await frame.text(), await keptPages(), { base: BASE, all: state.all });
  return new Response(html, {
    status: 503,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}

async function keptPages() {
  const cache = await caches.open(cacheName);
  const paths = [...(await keptPaths(BASE, VERSION))].filter((path) =>
    path.endsWith('/index.html'),
  );
  return Promise.all(
    paths.map(async (path) => {
      const address = addressOfFile(path, BASE);
      const html = (await (await cache.match(BASE + path))?.text()) ?? '';
      return { address, title: titleOfPage(html, address) };
    }),
  );
}

async function activate(): Promise<void> {
  await takeOver(BASE, VERSION);
  // Pages that are open may be of the version before.
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  await strangers.replace(open.map(({ id }) => id));
  await worker.clients.claim();
}

worker.addEventListener('install', (event) => event.waitUntil(bringVersion(BASE, VERSION)));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));

worker.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(worker.skipWaiting());
  if (event.data === START_AGAIN)
    event.waitUntil(bringVersion(BASE, VERSION).then(() => activate()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  // The page that fills the copy compares and stores by itself.
  if (request.cache === 'reload' && request.mode !== 'navigate') return;
  const path = url.pathname.startsWith(BASE) ? pathOf(url, BASE) : undefined;
  if (path === undefined || !isKeepable(path)) return;
  const strategy = path.startsWith('_astro/') ? digested : fresh;
  const [response, done] = strategy.handleAll({ event, request });
  event.respondWith(response);
  // A full device keeps no more pages, and shows them all the same.
  event.waitUntil(done.catch(() => undefined));
});
