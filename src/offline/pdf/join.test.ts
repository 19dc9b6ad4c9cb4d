import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPdf, pagesOfDestinations } from './destinations.ts';
import { joinGatherings, type About } from './join.ts';

const name = (text: string) => PDFName.of(text);
const ABOUT: About = {
  title: 'Un « livre »',
  date: '2026-11-26',
  id: '0123456789abcdef0123456789abcdef',
  outline: [
    { anchor: 'un', title: 'Un', entries: [{ anchor: 'deux', title: 'Deux', group: '' }] },
    { anchor: 'deux', title: 'Deux encore', entries: [] },
  ],
};

/** A page as a browser prints it, tagged: an anchor, a link to an address, a table head. */
async function printed(anchor: string, address: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const { context } = pdf;
  const put = (literal: Record<string, unknown>, ref = context.nextRef()) => {
    context.assign(ref, context.obj(literal as Record<string, PDFObject>));
    return ref;
  };
  const page = pdf.addPage([595, 842]);
  const [root, document, link] = [context.nextRef(), context.nextRef(), context.nextRef()];
  const note = put({
    Type: 'Annot',
    Subtype: 'Link',
    A: { S: 'URI', URI: PDFString.of(address) },
    StructParent: 1,
  });
  const id = PDFString.of('node1');
  const head = put({ Type: 'StructElem', S: 'TH', P: document, ID: id, Pg: page.ref, K: 0 });
  const A = [{ O: 'Table', Headers: [id] }];
  const cell = put({ Type: 'StructElem', S: 'TD', P: document, A, Pg: page.ref, K: 1 });
  const K = [{ Type: 'OBJR', Obj: note, Pg: page.ref }];
  put({ Type: 'StructElem', S: 'Link', P: document, K }, link);
  put({ Type: 'StructElem', S: 'Document', P: root, K: [head, cell, link] }, document);
  const parents = put({ Nums: [0, put([head, cell] as never), 1, link] });
  const ids = put({ Kids: [put({ Limits: [id, id], Names: [id, head] })] });
  put({ K: document, ParentTree: parents, ParentTreeNextKey: 2, IDTree: ids }, root);
  page.node.set(name('Annots'), context.obj([note]));
  page.node.set(name('StructParents'), PDFNumber.of(0));
  page.node.set(
    name('Resources'),
    context.obj({ Font: { F1: put({ Type: 'Font', BaseFont: 'AAAAAA+YoungSerif' }) } }),
  );
  pdf.catalog.set(name('StructTreeRoot'), root);
  pdf.catalog.set(name('Dests'), put({ [anchor]: [page.ref, 'XYZ', 0, 800, 0] }));
  pdf.setProducer('Une imprimante');
  return pdf.save({ useObjectStreams: false, addDefaultPage: false });
}

let bytes: Uint8Array;
let pages: ReadonlyMap<string, number>;
let pdf: PDFDocument;
beforeAll(async () => {
  const gatherings = [await printed('un', 'livre:deux'), await printed('deux', 'https://ars.fr/')];
  ({ bytes, pages } = await joinGatherings(gatherings, ABOUT));
  pdf = await openPdf(bytes);
});

const linkOf = (page: number) =>
  pdf.getPages()[page]!.node.lookup(name('Annots'), PDFArray).lookup(0, PDFDict);
const tags = () => pdf.catalog.lookup(name('StructTreeRoot'), PDFDict);
/** The keys and values of a tree of names or numbers. */
function pairs(tree: string, list: string): [string, PDFObject][] {
  const kids = tags().lookup(name(tree), PDFDict).lookup(name('Kids'), PDFArray);
  return kids.asArray().flatMap((kid) => {
    const items = pdf.context.lookup(kid, PDFDict).lookup(name(list), PDFArray).asArray();
    return items.flatMap((item, index): [string, PDFObject][] =>
      index % 2 === 0 ? [[String(item), items[index + 1]!]] : [],
    );
  });
}

test('the pages follow one another, and their anchors are known', () => {
  expect(pdf.getPageCount()).toBe(2);
  expect(pages).toEqual(new Map([['un', 1], ['deux', 2]])); // prettier-ignore
  expect(pagesOfDestinations(pdf)).toEqual(pages);
});

test('the PDF has its own title, date and bookmarks', () => {
  expect(pdf.getTitle()).toBe('Un « livre »');
  expect(pdf.getProducer()).toBe('Une imprimante');
  expect(pdf.getCreationDate()?.toISOString()).toBe('2026-11-26T00:00:00.000Z');
  const outline = pdf.catalog.lookup(name('Outlines'), PDFDict);
  const first = outline.lookup(name('First'), PDFDict);
  expect(first.lookup(name('Title'), PDFHexString).decodeText()).toBe('Un');
  const below = first.lookup(name('First'), PDFDict);
  expect(below.lookup(name('Dest'), PDFArray).get(0)).toBe(pdf.getPages()[1]!.ref);
  expect(first.get(name('Next'))).toBe(outline.get(name('Last')));
});

describe('a link', () => {
  test('to another gathering leads inside the whole', () => {
    expect(linkOf(0).get(name('Dest'))).toBe(name('deux'));
    expect(linkOf(0).has(name('A'))).toBe(false);
  });

  test('to the web stays', () => {
    expect(String(linkOf(1).lookup(name('A'), PDFDict).get(name('URI')))).toBe('(https://ars.fr/)');
  });

  test('to no gathering is a defect, and so is a bookmark', async () => {
    const lost = [await printed('un', 'livre:trois'), await printed('deux', 'livre:un')];
    await expect(joinGatherings(lost, ABOUT)).rejects.toThrow('trois: a link to nowhere');
    const alone = [await printed('un', 'livre:un')];
    await expect(joinGatherings(alone, ABOUT)).rejects.toThrow('« Deux »: a bookmark to nowhere');
  });
});

describe('what the parts are, for assistive technologies,', () => {
  test('is one document', () => {
    const document = tags().lookup(name('K'), PDFDict);
    const kids = document.lookup(name('K'), PDFArray).asArray();
    expect(kids.map((kid) => String(pdf.context.lookup(kid, PDFDict).get(name('S'))))).toEqual([
      '/TH',
      '/TD',
      '/Link',
      '/TH',
      '/TD',
      '/Link',
    ]);
    for (const kid of kids)
      expect(pdf.context.lookup(kid, PDFDict).get(name('P'))).toBe(tags().get(name('K')));
  });

  test('is found from each page and each link', () => {
    const parents = new Map(pairs('ParentTree', 'Nums'));
    expect([...parents.keys()]).toEqual(['0', '1', '2', '3']);
    expect(String(tags().get(name('ParentTreeNextKey')))).toBe('4');
    for (const [index, page] of pdf.getPages().entries()) {
      const own = parents.get(String(page.node.get(name('StructParents'))));
      const [head] = pdf.context.lookup(own, PDFArray).asArray();
      expect(pdf.context.lookup(head, PDFDict).get(name('Pg'))).toBe(page.ref);
      const link = parents.get(String(linkOf(index).get(name('StructParent'))));
      expect(pdf.context.lookup(link, PDFDict).get(name('S'))).toBe(name('Link'));
    }
  });

  test('has names that are those of one element, and cells that name their head', () => {
    const ids = pairs('IDTree', 'Names');
    expect(ids.map(([id]) => id)).toEqual(['(0000-000000)', '(0001-000000)']);
    for (const [id, head] of ids) {
      expect(head).toBeInstanceOf(PDFRef);
      expect(String(pdf.context.lookup(head, PDFDict).get(name('ID')))).toBe(id);
    }
    const cells = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict && object.has(name('A')) ? [object] : []))
      .flatMap((dict) => dict.lookup(name('A')))
      .flatMap((own) => (own instanceof PDFArray ? [own.lookup(0, PDFDict)] : []));
    expect(cells.map((own) => String(own.get(name('Headers'))))).toEqual([
      '[ (0000-000000) ]',
      '[ (0001-000000) ]',
    ]);
  });
});

test('a gathering of one element joins as well', async () => {
  const [one, two] = [await printed('un', 'livre:deux'), await printed('deux', 'livre:un')];
  const alone = await openPdf(two);
  const root = alone.catalog.lookup(name('StructTreeRoot'), PDFDict);
  const document = root.lookup(name('K'), PDFDict);
  const [first] = document.lookup(name('K'), PDFArray).asArray();
  document.set(name('K'), first!);
  const joined = await joinGatherings([one, await alone.save({ addDefaultPage: false })], ABOUT);
  const whole = (await openPdf(joined.bytes)).catalog.lookup(name('StructTreeRoot'), PDFDict);
  const kids = whole.lookup(name('K'), PDFDict).lookup(name('K'), PDFArray);
  expect(kids.size()).toBe(4);
  const last = kids.lookup(3, PDFDict);
  expect(last.get(name('S'))).toBe(name('TH'));
  expect(last.get(name('P'))).toBe(whole.get(name('K')));
});

test('the letters of a font that gatherings carry have each their own name', () => {
  const fonts = pdf.getPages().map((page) => {
    const font = page.node.lookup(name('Resources'), PDFDict).lookup(name('Font'), PDFDict);
    return font.lookup(name('F1'), PDFDict).get(name('BaseFont'));
  });
  expect(fonts).toEqual([name('AAAAAA+YoungSerif'), name('AAAAAB+YoungSerif')]);
});

test('the same gatherings give the same bytes', async () => {
  const again = [await printed('un', 'livre:deux'), await printed('deux', 'https://ars.fr/')];
  expect(Buffer.compare((await joinGatherings(again, ABOUT)).bytes, bytes)).toBe(0);
});
