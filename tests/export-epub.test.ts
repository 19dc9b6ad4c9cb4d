/** The book of the real collection, and that of a region. */
import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { DIST } from '../src/files/project.ts';
import { addressOf, type Item } from '../src/model/graph.ts';
import { FICHE_KINDS } from '../src/model/kinds.ts';
import type { Edition } from '../src/offline/edition.ts';
import { makeEpub } from '../src/offline/epub/make-epub.ts';
import { scopeOfRegion } from '../src/offline/scope.ts';
import {
  complaintsOf,
  elements,
  faultsOf,
  hrefsOf,
  openBook,
  wordsOf,
  type Book,
} from './support/epub.ts';
import { editionOf } from './support/site-copy.ts';

const ONLINE = 'https://reperes.example/cpts/';

function keptFiches({ graph, scope }: Edition): string[] {
  const items = FICHE_KINDS.flatMap((kind) => [...graph.all(kind)] as Item[]);
  return items.map((item) => addressOf(item)).filter((address) => scope.has(address));
}

const fileOf = (address: string) => `${address.slice(1, -1).replace('/', '-')}.xhtml`;

const whole = editionOf();
const region: Edition = {
  ...whole,
  scope: scopeOfRegion(whole.graph, 'centre-val-de-loire'),
  name: 'reperes-cpts-centre-val-de-loire',
  title: 'Repères CPTS · Centre-Val de Loire',
  online: ONLINE,
};

describe.each([
  ['the whole collection', whole],
  ['a region', region],
])('the book of %s', (_, edition) => {
  let bytes: Uint8Array;
  let book: Book;
  beforeAll(async () => {
    bytes = await makeEpub(edition);
    book = openBook(bytes);
  });

  test('has nothing that EPUBCheck complains of', async () => {
    expect(await complaintsOf(bytes)).toEqual([]);
  });

  test('has links that all lead somewhere in it', () => {
    const inside = [...book.pages.values()].flatMap((page) => hrefsOf(page));
    expect(inside.filter((href) => href.includes('.xhtml#')).length).toBeGreaterThan(50);
    expect(faultsOf(book)).toEqual([]);
  });

  test('lists every fiche it keeps in its contents, in the order of its chapters', () => {
    const links = hrefsOf(book.pages.get('nav.xhtml')!).filter((href) => !href.includes('#'));
    const fiches = keptFiches(edition).map(fileOf);
    expect(fiches.length).toBeGreaterThan(50);
    expect(fiches.filter((file) => !links.includes(file))).toEqual([]);
    const spine = [...book.texts.get('package.opf')!.matchAll(/idref="f-([^"]+)"/g)];
    const ranks = elements(book.pages.get('nav.xhtml')!, 'nav')
      .slice(0, 1)
      .flatMap((nav) => hrefsOf(nav))
      .map((href) => spine.findIndex(([, name]) => `${name}.xhtml` === href));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(ranks).not.toContain(-1);
  });

  test('lists under each theme the fiches that bear it', () => {
    const links = hrefsOf(book.pages.get('sommaire-themes.xhtml')!);
    const bearing = FICHE_KINDS.flatMap((kind) => [...edition.graph.all(kind)] as Item[]).filter(
      (item) => edition.scope.has(addressOf(item)) && 'themes' in item.data,
    );
    for (const item of bearing) expect(links).toContain(fileOf(addressOf(item)));
  });

  test('leads from each note to its source, at the end of the chapter, and back', () => {
    let notes = 0;
    for (const [name, page] of book.pages) {
      const calls = elements(page, 'a').filter(
        ({ attributes }) => attributes['epub:type'] === 'noteref',
      );
      const sources = elements(page, 'section').find(
        ({ attributes }) => attributes['role'] === 'doc-endnotes',
      );
      for (const call of calls) {
        notes += 1;
        const id = call.attributes['href']!.replace(/^#/, '');
        const source = sources && elements(sources, 'li').find((li) => li.attributes['id'] === id);
        expect(source && wordsOf(source), `${name}#${id}`).toMatch(/Retour au texte$/);
      }
    }
    expect(notes).toBeGreaterThan(500);
  });

  test('says how old it is and where a newer one is', () => {
    const words = wordsOf(book.pages.get('titre.xhtml')!);
    expect(words).toContain('Copie du 26 novembre 2026');
    expect(words).toContain(
      edition.online ? `${ONLINE}hors-ligne/` : 'là où vous avez obtenu celle-ci',
    );
  });

  test('runs nothing, loads nothing, and has no control of the site', () => {
    for (const [name, page] of book.pages) {
      const names = new Set(elements(page).map((element) => element.name));
      for (const left of ['script', 'form', 'button', 'input', 'select', 'details', 'iframe'])
        expect(names, name).not.toContain(left);
      const words = wordsOf(page);
      for (const left of ['Mettre au dossier', 'Chercher dans', 'Filtrer', 'localhost'])
        expect(words, name).not.toContain(left);
      for (const foot of elements(page, 'footer')) expect(hrefsOf(foot), name).toEqual([]);
    }
  });

  test('opens in small files', () => {
    for (const [name, text] of book.texts) expect(text.length, name).toBeLessThan(150_000);
  });
});

test('a page that a region leaves out is a marked link to the site', async () => {
  const { pages } = openBook(await makeEpub(region));
  let marked = 0;
  for (const [name, page] of pages) {
    if (name === 'titre.xhtml') continue;
    for (const parent of elements(page)) {
      parent.children.forEach((child, rank) => {
        if (child.type !== 'element' || !child.attributes['href']?.startsWith(ONLINE)) return;
        const next = parent.children[rank + 1];
        expect(next?.type === 'element' && wordsOf(next), name).toBe('\u00a0(en ligne)');
        const address = child.attributes['href'].slice(ONLINE.length - 1);
        expect(pages.has(fileOf(address)), address).toBe(false);
        marked += 1;
      });
    }
  }
  expect(marked).toBeGreaterThan(100);
});

test('without an address of the site, what is left out is named without a link', async () => {
  const { pages } = openBook(await makeEpub({ ...region, online: undefined }));
  const external = [...pages.values()].flatMap((page) => hrefsOf(page));
  expect(external.filter((href) => href.startsWith(ONLINE))).toEqual([]);
  const other = wordsOf(pages.get('cas-blaisois-retinopathie-diabetique.xhtml')!);
  expect(other).toContain('M’Ta Santé');
});

test('a book is the same bytes in another time zone and another locale', () => {
  const path = (name: string) => JSON.stringify(import.meta.resolve(`../src/${name}`));
  const script = `
    import { createHash } from 'node:crypto';
    const { publishedGraph } = await import(${path('files/content-graph.ts')});
    const { validateContent } = await import(${path('files/validate-content.ts')});
    const { scopeOfRegion } = await import(${path('offline/scope.ts')});
    const { makeEpub } = await import(${path('offline/epub/make-epub.ts')});
    const graph = publishedGraph(validateContent());
    const bytes = await makeEpub({
      graph, scope: scopeOfRegion(graph, 'bretagne'), dist: ${JSON.stringify(DIST)}, base: '/',
      online: undefined, name: 'a', title: 'A', date: '2026-01-01', commit: '',
    });
    process.stdout.write(createHash('sha256').update(bytes).digest('hex') + new Date(1.6e12).getHours());`;
  const run = (TZ: string, LC_ALL: string) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ, LC_ALL },
      encoding: 'utf8',
    });
  const [east, west] = [run('Pacific/Kiritimati', 'C'), run('America/Adak', 'tr_TR.UTF-8')];
  expect(east.slice(0, 64)).toMatch(/^[0-9a-f]{64}$/);
  expect(east.slice(0, 64)).toBe(west.slice(0, 64));
  expect(east.slice(64)).not.toBe(west.slice(64));
});
