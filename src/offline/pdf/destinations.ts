/** What a PDF says of its places. Pure. */
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';

/** Opens a PDF without touching what it says of itself. */
export const openPdf = (bytes: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(bytes, { updateMetadata: false });

/** The named places of a PDF: a page, and where on it. */
export function destinationsOf(pdf: PDFDocument): Map<string, PDFArray> {
  const found = new Map<string, PDFArray>();
  const destinations = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [name, value] of destinations?.entries() ?? []) {
    const array = pdf.context.lookupMaybe(value, PDFArray);
    if (array) found.set(name.decodeText(), array);
  }
  return found;
}

/** The page of each named place, from 1. */
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

/** How low under the top of the text a place may be that nothing precedes on its page, in points. */
const TOP = 20;

/** The named places that their page begins with; its text begins `margin` points under its edge. */
export function destinationsAtTop(pdf: PDFDocument, margin: number): Set<string> {
  const heights = new Map(pdf.getPages().map((page) => [page.ref, page.getHeight()]));
  const found = [...destinationsOf(pdf)].filter(([, destination]) => {
    // `[page /XYZ left top zoom]`
    const [page, , , top] = destination.asArray();
    const height = page instanceof PDFRef ? heights.get(page) : undefined;
    return (
      height !== undefined && top instanceof PDFNumber && top.asNumber() > height - margin - TOP
    );
  });
  return new Set(found.map(([name]) => name));
}
