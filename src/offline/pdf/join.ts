/** The gatherings of a book, as a browser printed them, made one PDF. Pure: bytes in, bytes out. */
import {
  PDFArray,
  PDFHexString,
  PDFName,
  PDFString,
  type PDFDict,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { SITE_NAME } from '../../site/identity.ts';
import type { PartEntry } from './contents.ts';
import { openPdf } from './destinations.ts';
import { writeOutline } from './outline.ts';
import { PdfWriter } from './pdf-writer.ts';
import { takeGathering, type Gathering, type Whole } from './take-gathering.ts';

export interface About {
  readonly title: string;
  /** The day of the copy, `2026-11-26`. */
  readonly date: string;
  /** 32 hexadecimal digits that change with the document. */
  readonly id: string;
  readonly outline: readonly PartEntry[];
}

/** Where the anchors of a PDF fall. */
export interface Pages {
  readonly pageCount: number;
  /** The page of each anchor, from 1. */
  readonly pageNumbers: ReadonlyMap<string, number>;
}

export interface JoinedPdf {
  readonly bytes: Uint8Array;
  readonly pageCount: number;
  /** The page of each anchor, from 1. */
  readonly pages: ReadonlyMap<string, number>;
}

/**
 * Joins PDFs into one, with its title, its date, its bookmarks, and nothing of the moment when they
 * were printed: the same pages give the same bytes. Their links to one another lead inside it.
 * Throws when a link or a bookmark leads nowhere.
 */
export async function joinGatherings(
  printed: readonly Uint8Array[],
  about: About,
): Promise<JoinedPdf> {
  const writer = new PdfWriter();
  const whole = { pages: writer.nextRef(), document: writer.nextRef(), tags: writer.nextRef() };
  const taken: Gathering[] = [];
  let keys = 0;
  for (const bytes of printed) {
    const gathering = takeGathering(await openPdf(bytes), writer, whole, taken.length, keys);
    taken.push(gathering);
    keys = gathering.nextKey;
  }
  writePages(writer, whole, taken);
  writeTags(writer, whole, taken, keys);
  const catalog = writeCatalog(writer, whole, placesOf(taken), about);
  const information = writeInformation(writer, about, taken[0]!.producer);
  return {
    bytes: writer.end(catalog, information, about.id),
    pageCount: countOf(taken),
    pages: pagesOf(taken),
  };
}

/** The pages of anchors in PDFs that follow one another. */
function pagesOf(taken: readonly Pages[]): Map<string, number> {
  const pages = new Map<string, number>();
  let before = 0;
  for (const { pageCount, pageNumbers } of taken) {
    for (const [anchor, number] of pageNumbers) pages.set(anchor, before + number);
    before += pageCount;
  }
  return pages;
}

/** How many pages PDFs have together. */
const countOf = (taken: readonly Pages[]): number =>
  taken.reduce((sum, { pageCount }) => sum + pageCount, 0);

/** Where each anchor is. Throws when a link between gatherings leads to none. */
function placesOf(taken: readonly Gathering[]): Map<string, PDFArray> {
  const places = new Map(taken.flatMap((gathering) => [...gathering.places]));
  for (const anchor of taken.flatMap(({ across }) => [...across]))
    if (!places.has(anchor)) throw new Error(`${anchor}: a link to nowhere`);
  return places;
}

function writePages(writer: PdfWriter, { pages }: Whole, taken: readonly Gathering[]): void {
  const kids = taken.map((gathering) => gathering.pages);
  writer.writeDict({ Type: 'Pages', Count: countOf(taken), Kids: kids }, pages);
}

/** What the book is made of, for assistive technologies: one document. */
function writeTags(writer: PdfWriter, whole: Whole, taken: readonly Gathering[], keys: number) {
  const { document, tags } = whole;
  const tree = (nodes: readonly (PDFRef | undefined)[]) => {
    const kids = nodes.filter((node) => node !== undefined);
    return kids.length > 0 ? writer.writeDict({ Kids: kids }) : undefined;
  };
  writer.writeDict(
    {
      Type: 'StructElem',
      S: 'Document',
      Lang: PDFString.of('fr'),
      P: tags,
      K: taken.flatMap(({ elements }) => elements),
    },
    document,
  );
  writer.writeDict(
    {
      Type: 'StructTreeRoot',
      K: document,
      ParentTree: tree(taken.map(({ parents }) => parents)),
      ParentTreeNextKey: keys,
      IDTree: tree(taken.map(({ ids }) => ids)),
      // Roles of PDF 2 that Chromium writes: readers of PDF 1.7 would skip their words.
      RoleMap: { Strong: 'Span', Em: 'Span' },
    },
    tags,
  );
}

function writeCatalog(
  writer: PdfWriter,
  { pages, tags }: Whole,
  places: ReadonlyMap<string, PDFArray>,
  { outline }: About,
): PDFRef {
  const destinations: PDFDict = writer.context.obj({});
  for (const [anchor, place] of places) destinations.set(PDFName.of(anchor), place);
  return writer.writeDict({
    Type: 'Catalog',
    Pages: pages,
    Dests: writer.write(destinations),
    MarkInfo: { Marked: true },
    StructTreeRoot: tags,
    ViewerPreferences: { DisplayDocTitle: true },
    Lang: PDFString.of('fr'),
    Outlines: writeOutline(writer, outline, places),
    PageMode: 'UseOutlines',
  });
}

function writeInformation(writer: PdfWriter, { title, date }: About, producer: string): PDFRef {
  const day = PDFString.fromDate(new Date(`${date}T00:00:00Z`));
  return writer.writeDict({
    Title: PDFHexString.fromText(title),
    Author: PDFHexString.fromText(SITE_NAME),
    Creator: PDFString.of('Chromium'),
    Producer: PDFHexString.fromText(producer),
    CreationDate: day,
    ModDate: day,
  });
}
