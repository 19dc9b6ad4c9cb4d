/** Every file of a copy opened from a folder, from the built site. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { listFiles } from '../../files/read-content.ts';
import { frenchTypography } from '../../markdown/typography.ts';
import { isForMachines } from '../../open-data/machine-files.ts';
import { indexOfScope } from '../../search/build-index.ts';
import { INDEX_FOLDER } from '../../search/index-format.ts';
import type { Edition } from '../edition.ts';
import { copiedOfflinePage } from '../offline-page.ts';
import { fileOf, SITE_FOLDER } from './addresses.ts';
import { copyScript } from './bundle-scripts.ts';
import { ageOf, frontNotice } from './notice.ts';
import { readMe } from './read-me.ts';
import { ficheOf, rewritePage, type Links } from './rewrite-page.ts';
import { rewriteStyle } from './rewrite-style.ts';
import { writePacks } from './write-packs.ts';

export interface CopyFile {
  /** Its path in the copy. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** What only serves online: sharing, installing, downloading, writing, error pages. */
const ONLINE_ONLY =
  /^(?:_headers$|404\.html|partage\/|telechargements\/|admin\/|site\.webmanifest|service-worker\.js|hors-ligne\/fichiers\.json|apple-touch-icon\.png|icone-)/;
const isLeftOut = (path: string) => ONLINE_ONLY.test(path) || isForMachines(path);
/** Explains files that copies have not: in one that cannot lead to them, it leads nowhere. */
const DATA_PAGE = '/donnees/';
/** What scripts read: in packs. */
const IN_PACKS = /^(?:pagefind\/|comparer\/.+\.json$|publier\/\w+\.json$)/;
/** Installs and offers nothing in a copy. */
const OFFLINE_PAGE = '/hors-ligne/';
const PAGEFIND = `${INDEX_FOLDER}pagefind.js`;
const STYLE = `${SITE_FOLDER}copie.css`;

/** Makes the files, one page at a time: a large site does not stand in memory twice. */
export async function* siteFiles(edition: Edition): AsyncGenerator<CopyFile> {
  const { dist, base, scope } = edition;
  const read = (path: string) => readFile(join(dist, path));
  const paths = listFiles(dist).filter(
    (path) => !isLeftOut(path) && (edition.online !== undefined || addressOf(path) !== DATA_PAGE),
  );
  const pages = paths.filter((path) => path.endsWith('.html') && scope.has(addressOf(path)));
  const known = new Set(pages);
  const packed = new Map<string, Uint8Array>();
  for await (const [path, content] of dataFiles(edition, paths)) packed.set(path, content);
  const scripts = new Map<string, { readonly page: string; readonly file: string }>();
  const links = (path: string): Links => ({
    path,
    base,
    online: edition.online,
    hasFile: (target) => !isLeftOut(target.slice(1)),
    hasPage: (target) => scope.has(target) && known.has(pageFile(target)),
    scriptOf: (module) => {
      if (path === OFFLINE_PAGE) return undefined;
      const built = module.slice(base.length);
      const file = `${SITE_FOLDER}scripts/${built.split('/').at(-1)!}`;
      scripts.set(built, { page: path, file });
      return file;
    },
  });
  const footer = frenchTypography(ageOf(edition));
  for (const page of pages) {
    const path = addressOf(page);
    const built = (await read(page)).toString('utf8');
    const html = path === OFFLINE_PAGE ? copiedOfflinePage(built, edition) : built;
    const fiche = ficheOf(html, { ...links(path), path: '/dossier/' });
    if (fiche !== undefined) packed.set(path.slice(1), encode(fiche));
    const notice = path === '/' ? frontNotice(edition) : undefined;
    const settings = { ...links(path), notice, footer, style: STYLE };
    yield { path: fileOf(path), content: encode(rewritePage(html, settings)) };
  }
  for (const path of paths) {
    if (path.endsWith('.html') || path.endsWith('.js') || IN_PACKS.test(path)) continue;
    const content = await read(path);
    yield {
      path: fileOf(path),
      content: path.endsWith('.css')
        ? encode(rewriteStyle(content.toString('utf8'), path, base))
        : content,
    };
  }
  const { counts, files } = writePacks(packed);
  const sources = { pagefind: await read(PAGEFIND), counts };
  for (const [built, { page, file }] of [...scripts].sort()) {
    yield { path: file, content: encode(await copyScript(page, join(dist, built), sources)) };
  }
  for (const [path, script] of files) yield { path: SITE_FOLDER + path, content: encode(script) };
  yield { path: STYLE, content: await readFile(join(import.meta.dirname, 'copy.css')) };
  yield { path: 'LISEZ-MOI.txt', content: encode(readMe(edition)) };
}

/** What the search, the comparison and publishing read: the index of the copy, the cases, the registry. */
async function* dataFiles(
  { dist, graph, scope }: Edition,
  paths: readonly string[],
): AsyncGenerator<[string, Uint8Array]> {
  if (scope.region !== undefined) {
    for (const { path, content } of await indexOfScope(graph, scope.has))
      yield [path, unpacked(path, content)];
  }
  for (const path of paths) {
    if (!IN_PACKS.test(path) || path === PAGEFIND) continue;
    if (scope.region !== undefined && path.startsWith(INDEX_FOLDER)) continue;
    yield [path, unpacked(path, await readFile(join(dist, path)))];
  }
}

/** Fragments as text, which Pagefind takes too: the zip then presses a whole pack at once. */
const unpacked = (path: string, content: Uint8Array): Uint8Array =>
  path.endsWith('.pf_fragment') ? gunzipSync(content) : content;

/** `cas/x/index.html` → `/cas/x/`. */
const addressOf = (file: string) => `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
const pageFile = (address: string) => address.slice(1).replace(/(?:^|(?<=\/))$/, 'index.html');
const encode = (text: string) => new TextEncoder().encode(text);
