/** The PDF of a region, made from the built site by the browser at hand, and read back. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makePdfs, type PdfFile } from '../scripts/lib/export/pdf.ts';
import { publishedGraph } from '../src/files/content-graph.ts';
import { DIST } from '../src/files/project.ts';
import { validateContent } from '../src/files/validate-content.ts';
import type { Edition } from '../src/offline/edition.ts';
import { pagesOfDestinations } from '../src/offline/pdf/destinations.ts';
import { frenchTypography } from '../src/markdown/typography.ts';
import { titleOf } from '../src/model/titles.ts';
import { scopeOfRegion } from '../src/offline/scope.ts';

const graph = publishedGraph(validateContent());
const edition: Edition = {
  dist: DIST,
  base: '/',
  online: 'https://reperes.example.org/',
  graph,
  scope: scopeOfRegion(graph, 'mayotte'),
  name: 'reperes-cpts-mayotte',
  title: 'Repères CPTS · Mayotte',
  date: '2026-11-26',
  commit: '0123456789abcdef0123456789abcdef01234567',
};

/** In four gatherings or so, as a whole site is. */
const SMALL = { signs: 300_000 };

let file: PdfFile;
let pdf: PDFDocument;
const folders: string[] = [];
beforeAll(async () => {
  const files = await makePdfs(edition, SMALL);
  expect(files.map(({ name }) => name)).toEqual(['reperes-cpts-mayotte.pdf']);
  file = files[0]!;
  pdf = await PDFDocument.load(file.bytes, { updateMetadata: false });
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const key = (name: string) => PDFName.of(name);
const words = (value: unknown) =>
  value instanceof PDFHexString || value instanceof PDFString ? value.decodeText() : undefined;
const dicts = () =>
  pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict ? [object] : object instanceof PDFStream ? [object.dict] : [],
    );

/** The links of a page: where in the document, or to which address. */
function linksOf(page: ReturnType<PDFDocument['getPages']>[number]) {
  const annotations = page.node.lookupMaybe(key('Annots'), PDFArray);
  return Array.from({ length: annotations?.size() ?? 0 }, (_, index) => {
    const annotation = annotations!.lookup(index, PDFDict);
    const action = annotation.lookupMaybe(key('A'), PDFDict);
    const inside = annotation.lookup(key('Dest')) ?? action?.lookup(key('D'));
    return {
      subtype: annotation.get(key('Subtype')),
      action: action?.get(key('S')),
      uri: words(action?.lookup(key('URI'))),
      inside,
    };
  });
}

describe('the document', () => {
  test('is A4, in French, tagged, with its title shown', () => {
    for (const page of pdf.getPages()) {
      const { width, height } = page.getSize();
      expect(Math.abs(width - 595.28)).toBeLessThan(1);
      expect(Math.abs(height - 841.89)).toBeLessThan(1);
    }
    expect(words(pdf.catalog.lookup(key('Lang')))).toBe('fr');
    const tags = pdf.catalog.lookup(key('StructTreeRoot'), PDFDict);
    expect(tags.lookup(key('RoleMap'), PDFDict).get(key('Strong'))).toBe(key('Span'));
    const marked = pdf.catalog.lookup(key('MarkInfo'), PDFDict);
    expect(marked.lookup(key('Marked'), PDFBool).asBoolean()).toBe(true);
    expect(pdf.getTitle()).toBe('Repères CPTS · Mayotte');
    const shown = pdf.catalog.lookup(key('ViewerPreferences'), PDFDict);
    expect(shown.lookup(key('DisplayDocTitle'), PDFBool).asBoolean()).toBe(true);
  });

  test('tags headings, lists, tables and links as such', () => {
    const roles = new Set(dicts().flatMap((dict) => dict.get(key('S'))?.toString() ?? []));
    for (const role of ['/H1', '/H2', '/H3', '/L', '/LI', '/Table', '/TH', '/TD', '/Link'])
      expect(roles, role).toContain(role);
  });

  test('is one to assistive technologies, though it was printed in several times', () => {
    const tags = pdf.catalog.lookup(key('StructTreeRoot'), PDFDict);
    expect(tags.lookup(key('K'), PDFDict).get(key('S'))).toBe(key('Document'));
    const nodes = tags.lookup(key('ParentTree'), PDFDict).lookup(key('Kids'), PDFArray);
    expect(nodes.size()).toBeGreaterThan(2);
    const keys = nodes.asArray().flatMap((node) => {
      const numbers = pdf.context.lookup(node, PDFDict).lookup(key('Nums'), PDFArray).asArray();
      return numbers.flatMap((number, index) => (index % 2 === 0 ? [Number(String(number))] : []));
    });
    expect(keys).toEqual(keys.map((_, index) => index));
    const ofPages = pdf
      .getPages()
      .map(({ node }) => Number(String(node.get(key('StructParents')))));
    expect(new Set(ofPages).size).toBe(pdf.getPageCount());
    expect(Math.max(...ofPages)).toBeLessThan(keys.length);
  });

  test('says the day of the copy, not of the printing', () => {
    expect(pdf.getCreationDate()?.toISOString()).toBe('2026-11-26T00:00:00.000Z');
    expect(pdf.getModificationDate()?.toISOString()).toBe('2026-11-26T00:00:00.000Z');
  });

  test('carries its fonts, those of the site among them', () => {
    const descriptors = dicts().filter((dict) => dict.get(key('Type')) === key('FontDescriptor'));
    const names = descriptors.map((dict) => dict.get(key('FontName'))?.toString() ?? '');
    for (const own of [
      'AtkinsonHyperlegibleNext-Regular',
      'AtkinsonHyperlegibleNext-Bold',
      'YoungSerif',
    ])
      expect(
        names.some((name) => name.includes(own)),
        own,
      ).toBe(true);
    for (const dict of descriptors)
      expect(['FontFile', 'FontFile2', 'FontFile3'].some((name) => dict.has(key(name)))).toBe(true);
  });

  test('has bookmarks, two levels deep, each to a page', () => {
    const pages = new Set<unknown>(pdf.getPages().map(({ ref }) => ref));
    const read = (parent: PDFDict, level: number): string[] => {
      const titles: string[] = [];
      let item = parent.lookupMaybe(key('First'), PDFDict);
      for (; item; item = item.lookupMaybe(key('Next'), PDFDict)) {
        expect(pages.has(item.lookup(key('Dest'), PDFArray).get(0))).toBe(true);
        titles.push(`${level} ${words(item.lookup(key('Title'))) ?? ''}`, ...read(item, level + 1));
      }
      return titles;
    };
    const titles = read(pdf.catalog.lookup(key('Outlines'), PDFDict), 1);
    expect(titles).toContain('1 Synthèses régionales');
    expect(titles).toContain('1 Glossaire');
    expect(titles.filter((title) => title.startsWith('2')).length).toBeGreaterThan(20);
    expect(titles.filter((title) => title.startsWith('3'))).toEqual([]);
  });
});

describe('links', () => {
  test('lead to a place of the document, or to the web; nothing else can be done', () => {
    const destinations = pagesOfDestinations(pdf);
    let inside = 0;
    let outside = 0;
    for (const page of pdf.getPages()) {
      for (const link of linksOf(page)) {
        expect(link.subtype).toBe(key('Link'));
        if (link.uri !== undefined) {
          expect(link.action).toBe(key('URI'));
          expect(link.uri).toMatch(/^https?:\/\//);
          expect(link.uri).not.toContain('livre.invalid');
          outside += 1;
        } else {
          expect(link.inside).toBeInstanceOf(PDFName);
          expect(destinations.has((link.inside as PDFName).decodeText()), String(link.inside)).toBe(
            true,
          );
          inside += 1;
        }
      }
    }
    expect(inside).toBeGreaterThan(200);
    expect(outside).toBeGreaterThan(50);
    expect(pdf.catalog.has(key('OpenAction'))).toBe(false);
    expect(pdf.catalog.has(key('AA'))).toBe(false);
  });

  test('lead from the first pages to the last, and back', () => {
    const destinations = pagesOfDestinations(pdf);
    const targetsOf = (from: number, to: number) =>
      pdf
        .getPages()
        .slice(from - 1, to - 1)
        .flatMap((page) => linksOf(page).map(({ inside }) => String(inside)));
    const contents = targetsOf(2, destinations.get('leviers')!);
    expect(contents).toContain('/glossaire');
    expect(contents).toContain('/leviers.equipe-leader');
    const sources = destinations.get('sources')!;
    expect(targetsOf(sources, sources + 1).join()).toContain('/leviers.');
    expect(sources - destinations.get('leviers')!).toBeGreaterThan(50);
  });

  test('to fiches left out lead to the site', () => {
    const uris = pdf.getPages().flatMap((page) => linksOf(page).map(({ uri }) => uri));
    expect(uris.some((uri) => uri?.startsWith('https://reperes.example.org/cas/'))).toBe(true);
  });
});

/** What the pages say, one text each, where a reader of PDF is at hand: CI may have none. */
function printedPages(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  folders.push(folder);
  const path = join(folder, 'x.pdf');
  writeFileSync(path, file.bytes);
  return execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' }).split('\f');
}

const hasPoppler = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe.runIf(hasPoppler)('what is printed', () => {
  let printed: string[];
  beforeAll(() => {
    printed = printedPages();
  });

  test('the cover says what it is, how old, and where a newer one is', () => {
    const cover = printed[0]!;
    expect(cover).toContain('26 novembre 2026');
    expect(cover).toContain('01234567');
    expect(cover).toContain('https://reperes.example.org/hors-ligne/');
  });

  test('words are whole, for who searches or copies them', () => {
    const text = printed.join('');
    expect(text.match(/CPTS/g)!.length).toBeGreaterThan(500);
    expect(text).not.toMatch(/CPT S|C PTS|Mayot t e|Chronolog ie/);
  });

  test('no sheet is spent on a few lines', () => {
    for (const [index, text] of printed.slice(1, pdf.getPageCount()).entries()) {
      // The head and the foot are three of them.
      const lines = text.split('\n').filter((line) => line.trim() !== '');
      expect(lines.length, `page ${index + 2}`).toBeGreaterThan(9);
    }
  });

  test('the contents give the pages where the parts are, and each page its number', () => {
    const destinations = pagesOfDestinations(pdf);
    const first = destinations.get('leviers')!;
    const contents = printed
      .slice(1, first - 1)
      .join(' ')
      .replace(/\s+/g, ' ');
    for (const [anchor, title] of [
      ['leviers', 'Leviers'],
      ['leviers.equipe-leader', 'S’appuyer sur une équipe leader, pas sur une personne seule'],
      ['syntheses', 'Synthèses régionales'],
      ['glossaire', 'Glossaire'],
    ] as const) {
      const page = destinations.get(anchor)!;
      expect(contents).toContain(`${title} ${page} `);
      const text = printed[page - 1]!.replace(/\s+/g, ' ');
      expect(text).toContain(title);
      expect(text).toMatch(new RegExp(`\\b${page}\\b`));
    }
  });
});

describe.runIf(hasPoppler)('the head of a page', () => {
  test.each(['leviers', 'cas', 'syntheses', 'cpts'] as const)('names its fiche: %s', (kind) => {
    const printed = printedPages();
    const begun = [...pagesOfDestinations(pdf)]
      .filter(([anchor]) => anchor.startsWith(`${kind}.`) && !anchor.includes(':'))
      .sort(([, a], [, b]) => a - b);
    let read = 0;
    for (const [rank, [anchor, page]] of begun.entries()) {
      const title = frenchTypography(titleOf(graph.find(kind, anchor.split('.')[1]!)!));
      const next = begun[rank + 1]?.[1] ?? page;
      for (let own = page; own < Math.max(next, page + 1); own += 1) {
        if (own === page && begun.some(([, other]) => other < page)) continue;
        const head = printed[own - 1]!.split('\n').slice(0, 3).join(' ').replace(/\s+/g, ' ');
        expect(head, String(own)).toContain(title.replace(/\s+/g, ' ').slice(0, 40));
        read += 1;
      }
    }
    expect(read).toBeGreaterThan(0);
  });
});

test('made again, in another folder and time zone, it has the same bytes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pdf é '));
  folders.push(folder);
  symlinkSync(DIST, join(folder, 'dist'));
  vi.stubEnv('TZ', 'Pacific/Auckland');
  try {
    const [again] = await makePdfs({ ...edition, dist: join(folder, 'dist') }, SMALL);
    expect(Buffer.compare(again!.bytes, file.bytes)).toBe(0);
  } finally {
    vi.unstubAllEnvs();
  }
});

describe('a browser that fails', () => {
  test('and takes too long is said in French, with what to do', async () => {
    await expect(makePdfs(edition, { seconds: 0.05 })).rejects.toMatchObject({
      name: 'PrintError',
      message: expect.stringContaining('n’a pas pu imprimer') as string,
    });
  });
});
