/** What is read from, and mended in, the PDF that a browser gives. Pure: bytes in, bytes out. */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  type PDFObject,
} from '@cantoo/pdf-lib';
import type { PartEntry } from './contents.ts';

/** Opens a PDF without touching what it says of itself. */
export const openPdf = (bytes: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(bytes, { updateMetadata: false });

/** The page of each named destination, from 1. */
export function pagesOfDestinations(pdf: PDFDocument): Map<string, number> {
  const numbers = new Map(pdf.getPages().map(({ ref }, index) => [ref, index + 1]));
  const pages = new Map<string, number>();
  for (const [name, destination] of destinationsOf(pdf)) {
    const page = destination.get(0);
    const number = page instanceof PDFRef ? numbers.get(page) : undefined;
    if (number !== undefined) pages.set(name, number);
  }
  return pages;
}

function destinationsOf(pdf: PDFDocument): Map<string, PDFArray> {
  const found = new Map<string, PDFArray>();
  const destinations = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [name, value] of destinations?.entries() ?? []) {
    const array = pdf.context.lookupMaybe(value, PDFArray);
    if (array) found.set(name.decodeText(), array);
  }
  return found;
}

export interface About {
  readonly title: string;
  /** The day of the copy, `2026-11-26`. */
  readonly date: string;
  /** 32 hexadecimal digits that change with the document. */
  readonly id: string;
  readonly outline: readonly PartEntry[];
}

/**
 * Finishes a PDF: its title, its date, its bookmarks, and nothing of the moment when it was
 * printed. The same pages give the same bytes.
 */
export async function finishPdf(pdf: PDFDocument, about: About): Promise<Uint8Array> {
  const date = new Date(`${about.date}T00:00:00Z`);
  pdf.setTitle(about.title, { showInWindowTitleBar: true });
  pdf.setAuthor('Repères CPTS');
  pdf.setLanguage('fr');
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  const id = PDFHexString.of(about.id);
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id]);
  addOutline(pdf, about.outline);
  // Roles of PDF 2 that Chromium writes: readers of PDF 1.7 would skip their words.
  const tags = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  tags?.set(PDFName.of('RoleMap'), pdf.context.obj({ Strong: 'Span', Em: 'Span' }));
  return pdf.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}

function addOutline(pdf: PDFDocument, parts: readonly PartEntry[]): void {
  const destinations = destinationsOf(pdf);
  const root = pdf.context.nextRef();
  const items = parts.map(({ anchor, title, entries }) => {
    const ref = pdf.context.nextRef();
    const children = entries.map((entry) => ({
      ref: pdf.context.nextRef(),
      dict: itemOf(entry.title, destinations.get(entry.anchor), ref),
    }));
    const dict = itemOf(title, destinations.get(anchor), root);
    chain(children, dict, -children.length); // negative: closed until the reader opens it
    return { ref, dict };
  });
  const outline = new Map<PDFName, PDFObject>([[PDFName.of('Type'), PDFName.of('Outlines')]]);
  const rootDict = PDFDict.fromMapWithContext(outline, pdf.context);
  chain(items, rootDict, items.length);
  pdf.context.assign(root, rootDict);
  pdf.catalog.set(PDFName.of('Outlines'), root);
  pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));

  function itemOf(title: string, destination: PDFArray | undefined, parent: PDFRef): PDFDict {
    if (!destination) throw new Error(`« ${title} »: a bookmark to nowhere`);
    const dict = pdf.context.obj({});
    dict.set(PDFName.of('Title'), PDFHexString.fromText(title));
    dict.set(PDFName.of('Dest'), destination);
    dict.set(PDFName.of('Parent'), parent);
    return dict;
  }

  function chain(items: readonly { ref: PDFRef; dict: PDFDict }[], owner: PDFDict, count: number) {
    for (const [index, { ref, dict }] of items.entries()) {
      const before = items[index - 1];
      const after = items[index + 1];
      if (before) dict.set(PDFName.of('Prev'), before.ref);
      if (after) dict.set(PDFName.of('Next'), after.ref);
      pdf.context.assign(ref, dict);
    }
    const [first] = items;
    const last = items.at(-1);
    if (!first || !last) return;
    owner.set(PDFName.of('First'), first.ref);
    owner.set(PDFName.of('Last'), last.ref);
    owner.set(PDFName.of('Count'), PDFNumber.of(count));
  }
}
