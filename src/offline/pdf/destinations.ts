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

/** A page, from 1, and how far under the top of its text, in millimetres. */
export interface Place {
  readonly page: number;
  readonly fromTop: number;
}

const MILLIMETRES_OF_A_POINT = 25.4 / 72;

/** Where each named place is. */
export function placesOfDestinations(pdf: PDFDocument): Map<string, Place> {
  const pages = new Map(
    pdf.getPages().map((page, index) => [page.ref, [index + 1, page.getHeight()] as const]),
  );
  const places = new Map<string, Place>();
  for (const [name, destination] of destinationsOf(pdf)) {
    // `[page /XYZ left top zoom]`; Chromium counts from the edge of the sheet what is under the margin.
    const [ref, , , top] = destination.asArray();
    const found = ref instanceof PDFRef ? pages.get(ref) : undefined;
    if (!found) continue;
    const [page, height] = found;
    const fromTop =
      top instanceof PDFNumber ? (height - top.asNumber()) * MILLIMETRES_OF_A_POINT : 0;
    places.set(name, { page, fromTop });
  }
  return places;
}

/** The page of each named place, from 1. */
export const pagesOfDestinations = (pdf: PDFDocument): Map<string, number> =>
  new Map([...placesOfDestinations(pdf)].map(([name, { page }]) => [name, page]));
