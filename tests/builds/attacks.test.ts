/** Hostile content: what is refused says where and why; what is accepted hurts nobody who opens it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/lib/browser.ts';
import { publishedGraph } from '../../src/files/content-graph.ts';
import { ROOT } from '../../src/files/project.ts';
import { listFiles, readContent } from '../../src/files/read-content.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { ContentFile } from '../../src/model/parse/entry.ts';
import { validate } from '../../src/model/validate.ts';
import type { Edition } from '../../src/offline/edition.ts';
import { makeEpub } from '../../src/offline/epub/make-epub.ts';
import { WHOLE } from '../../src/offline/scope.ts';
import { siteFiles } from '../../src/offline/site/site-files.ts';
import { zipped } from '../../src/offline/zip.ts';
import { serveSite, type SiteServer } from '../support/built-site.ts';
import { fromXml } from 'xast-util-from-xml';
import { complaintsOf, openBook } from '../support/epub.ts';
import { ASSETS, miniContent, TODAY } from '../support/mini-content.ts';
import { terminal } from '../support/terminal.ts';

const ATTACKS = join(import.meta.dirname, '..', 'attacks');
const WORK = join(ROOT, '.cache', 'tests', 'attaques');
const DIST = join(WORK, 'site');
const COPY = join(WORK, 'Clé USB');
const ACCEPTED = [...readContent(join(ATTACKS, 'acceptes'))];
const REFUSED = [...readContent(join(ATTACKS, 'refuses'))];
const CONTENT = [...miniContent(), ...ACCEPTED];

const errorsOf = (files: readonly ContentFile[]): Issue[] =>
  validate(files, { today: TODAY, assets: new Set(ASSETS) }).issues.filter(
    ({ level }) => level === 'error',
  );

/** The rule that refuses each file, and where. */
const WHY: Readonly<Record<string, string>> = {
  '__proto__/x.md': 'dossier-inconnu 1:1',
  'cas/Nom Étrange & <b>.md': 'nom-de-fichier 1:1',
  'cas/cpts-du-lac-adresse-javascript.md': 'adresse-invalide 11:10',
  'cas/cpts-du-lac-adresse-sans-protocole.md': 'adresse-invalide 11:10',
  'cas/cpts-du-lac-alias-en-chaine.md': 'yaml-renvoi 9:1',
  'cas/cpts-du-lac-balise-cadre.md': 'html-interdit 18:1',
  'cas/cpts-du-lac-balise-image.md': 'html-interdit 18:6',
  'cas/cpts-du-lac-balise-script.md': 'html-interdit 18:1',
  'cas/cpts-du-lac-bidi-dans-le-texte.md': 'caractere-interdit 18:10',
  'cas/cpts-du-lac-bidi-dans-le-titre.md': 'caractere-interdit 2:18',
  'cas/cpts-du-lac-bidi-par-echappement.md': 'caractere-interdit 2:8',
  'cas/cpts-du-lac-bidi-par-entite.md': 'caractere-interdit 18:9',
  'cas/cpts-du-lac-cle-proto.md': 'champ-interdit 9:1',
  'cas/cpts-du-lac-commentaire.md': 'html-interdit 18:1',
  'cas/cpts-du-lac-image-ailleurs.md': 'image-introuvable 18:1',
  'cas/cpts-du-lac-image-qui-remonte.md': 'image-introuvable 18:1',
  'cas/cpts-du-lac-lien-barre-inverse.md': 'lien-introuvable 18:6',
  'cas/cpts-du-lac-lien-data.md': 'lien-interdit 18:6',
  'cas/cpts-du-lac-lien-javascript-en-capitales.md': 'lien-interdit 18:6',
  'cas/cpts-du-lac-lien-javascript-par-entite.md': 'lien-interdit 18:6',
  'cas/cpts-du-lac-lien-javascript.md': 'lien-interdit 18:6',
  'cas/cpts-du-lac-lien-par-reference.md': 'lien-interdit 20:1',
  'cas/cpts-du-lac-lien-qui-remonte.md': 'lien-introuvable 18:6',
  'cas/cpts-du-lac-lien-sans-protocole.md': 'lien-interdit 18:6',
  'cas/cpts-du-lac-reference-qui-remonte.md': 'nom-invalide 4:8',
  'cas/cpts-du-lac-signe-nul.md': 'caractere-interdit 18:10',
  'cas/cpts-du-lac-signe-par-entite.md': 'caractere-interdit 18:9',
  'redirections/ailleurs.yaml': 'valeur-invalide 2:11',
  'redirections/remonte.yaml': 'valeur-invalide 1:11',
};

describe('refused', () => {
  test.each(REFUSED.map((file) => [file.path, file] as const))('%s', (path, file) => {
    const errors = errorsOf([...CONTENT, file]).filter((issue) => issue.file === path);
    expect(errors.map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual([
      WHY[path],
    ]);
    expect(errors[0]!.message).not.toBe('');
    expect(errors[0]!.advice ?? '').not.toBe('');
  });
});

function write(folder: string, path: string, content: Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const environment = terminal({
  REPERES_CONTENT: join(WORK, 'contenu'),
  REPERES_SITE: 'https://exemple.test',
  SOURCE_DATE_EPOCH: String(Date.parse(TODAY) / 1000),
});

let server: SiteServer;
let browser: Browser;
let edition: Edition;
let zip: Record<string, Uint8Array>;

beforeAll(async () => {
  rmSync(WORK, { recursive: true, force: true });
  for (const { path, bytes } of CONTENT) write(join(WORK, 'contenu'), path, bytes);
  execFileSync(process.execPath, ['scripts/build.ts', '--out', DIST], {
    cwd: ROOT,
    env: environment,
  });
  edition = {
    dist: DIST,
    base: '/',
    online: undefined,
    graph: publishedGraph(validate(CONTENT, { today: TODAY, assets: new Set(ASSETS) })),
    scope: WHOLE,
    name: 'reperes-cpts',
    title: 'Repères CPTS',
    date: TODAY,
    commit: '',
  };
  const pieces: Uint8Array[] = [];
  for await (const piece of zipped(siteFiles(edition), { date: TODAY })) pieces.push(piece);
  zip = unzipSync(Buffer.concat(pieces));
  for (const [path, content] of Object.entries(zip)) write(COPY, path, content);
  server = await serveSite(DIST);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(WORK, { recursive: true, force: true });
});

/** How many pages are open at a time. */
const LANES = 4;

/** Opens addresses, and gives what should not have happened. */
async function faultsAt(addresses: readonly string[], home: string): Promise<string[]> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const lanes = Array.from({ length: LANES }, (_, lane) =>
    visit(
      context,
      addresses.filter((_address, rank) => rank % LANES === lane),
      home,
    ),
  );
  const faults = (await Promise.all(lanes)).flat();
  await context.close();
  return faults;
}

async function visit(
  context: BrowserContext,
  addresses: readonly string[],
  home: string,
): Promise<string[]> {
  const page = await context.newPage();
  const faults: string[] = [];
  let here = '';
  const fault = (what: string) => faults.push(`${here.slice(0, 200)}: ${what}`);
  page.on('dialog', (dialog) => {
    fault('dialog');
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !/^(?:data|blob|about):/.test(url)) fault(`asks ${url}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') fault(message.text());
  });
  page.on('pageerror', (error) => fault(error.message));
  for (here of addresses) {
    await page.goto(here, { waitUntil: here.includes('?') ? 'networkidle' : 'load' });
    (await injected(page)).forEach(fault);
  }
  return faults;
}

/** What a page has that no page of ours has. */
const injected = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'img[src="x"], [onerror], [onclick], [onmouseover], script:not([src]):not([type="application/ld+json"]), a[href^="javascript:" i], a[href^="data:"], a[href^="//"], iframe, base',
      ),
    ].map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );

/** Pages to read: not those that only send to another. */
const pagesOf = (folder: string): string[] =>
  listFiles(folder).filter(
    (path) =>
      path.endsWith('.html') &&
      !path.startsWith('admin/') &&
      !readFileSync(join(folder, path), 'utf8').includes('http-equiv="refresh"'),
  );

test('the watch sees what it watches for', async () => {
  const page = '<img src=x onerror=alert(1)><img src="http://127.0.0.1:9/p.png">';
  const faults = await faultsAt([`data:text/html,${encodeURIComponent(page)}`], server.origin);
  expect(faults.filter((fault) => fault.endsWith('dialog'))).toHaveLength(1);
  expect(faults.filter((fault) => fault.includes('asks http://127.0.0.1:9/'))).toHaveLength(1);
});

describe('accepted', () => {
  test('it is right, and builds', () => {
    expect(errorsOf(CONTENT)).toEqual([]);
    for (const { path } of ACCEPTED.filter((file) => file.path.startsWith('cas/')))
      expect(listFiles(DIST)).toContain(path.replace(/\.md$/, '/index.html'));
  });

  test('no page of the site runs, asks or reports anything', async () => {
    const pages = pagesOf(DIST).filter((path) => path !== '404.html');
    expect(pages.length).toBeGreaterThan(40);
    const addresses = pages.map((path) => `${server.origin}/${path.replace(/index\.html$/, '')}`);
    expect(await faultsAt(addresses, server.origin)).toEqual([]);
  });

  test('no page of the copy opened from a folder does', async () => {
    const home = pathToFileURL(COPY).href;
    const addresses = pagesOf(COPY).map((path) => `${home}/${path}`);
    expect(await faultsAt(addresses, home)).toEqual([]);
  });

  test('its data for programs can be read, and say what was written', () => {
    const files = listFiles(DIST);
    const read = (path: string) => readFileSync(join(DIST, path), 'utf8');
    for (const path of files.filter((file) => file.endsWith('.json')))
      expect(() => JSON.parse(read(path)) as unknown, path).not.toThrow();
    for (const path of files.filter((file) => file.endsWith('.html')))
      for (const [, json] of read(path).matchAll(
        /<script type="application\/ld\+json">(.*?)<\/script>/gs,
      ))
        expect(() => JSON.parse(json!) as unknown, path).not.toThrow();
    expect(files.some((file) => file.endsWith('flux.xml'))).toBe(true);
    for (const path of files.filter((file) => file.endsWith('.xml')))
      expect(xmlFaults(read(path)), path).toEqual([]);
    for (const path of files.filter((file) => file.endsWith('.csv')))
      expect(read(path), path).not.toMatch(/(?:^|[;,\n])"?[=@]/);
  });

  test('its book is a right book, that runs nothing', async () => {
    const bytes = await makeEpub(edition);
    expect(await complaintsOf(bytes)).toEqual([]);
    for (const [name, text] of openBook(bytes).texts)
      expect(text, name).not.toMatch(
        /<script|<[^>]+ on[a-z]+=|href="(?:javascript|data):|<img src="?x/i,
      );
    expect(Object.keys(unzipSync(bytes)).filter(isOdd)).toEqual([]);
  });

  test('its zip stays in its folder', () => {
    expect(Object.keys(zip).length).toBeGreaterThan(60);
    expect(Object.keys(zip).filter(isOdd)).toEqual([]);
  });
});

/** A name that leaves its folder, or that a disk refuses. */
const isOdd = (path: string) => /^\/|^[a-z]:|\\|(?:^|\/)\.\.?(?:\/|$)|[^\w./-]/i.test(path);

/** Parsed as XML: a tag or an entity of another leaves it broken. */
function xmlFaults(xml: string): string[] {
  try {
    fromXml(xml);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

describe('an address', () => {
  const BITS = [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    "';alert(1)//",
    'javascript:alert(1)',
    '../../../etc/passwd',
    '//mal.example/',
    '__proto__',
    'constructor',
    '%E0%A4%A',
    '\u202Eabc',
    'é'.repeat(300),
  ];
  const FORMS: Readonly<Record<string, (bit: string) => string>> = {
    search: (bit) => `/recherche/?q=${bit}`,
    'search with filters': (bit) =>
      `/recherche/?q=lac&type=${bit}&region=${bit}&theme=${bit}&page=${bit}`,
    comparison: (bit) => `/comparer/?cas=${bit}&cas=cpts-du-lac-agenda&theme=${bit}`,
    dossier: (bit) => `/dossier/?f=${bit}&f=cas/${bit}&t=${bit}`,
    publishing: (bit) => `/publier/?f=${bit}&t=${bit}&kind=${bit}#${bit}`,
    index: (bit) => `/cas/?region=${bit}&tri=${bit}#${bit}`,
    timeline: (bit) => `/chronologie/?region=${bit}`,
  };

  test.each(Object.entries(FORMS))('of the %s, whatever it asks, runs nothing', async (_, form) => {
    const addresses = BITS.map(
      (bit) => server.origin + form(bit.startsWith('%') ? bit : encodeURIComponent(bit)),
    );
    expect(await faultsAt(addresses, server.origin)).toEqual([]);
  });
});
