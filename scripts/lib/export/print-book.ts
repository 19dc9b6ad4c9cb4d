/**
 * Prints a book: first with blanks, to learn where each page falls, then with the numbers. Each time
 * in gatherings, one after the other.
 */
import { createHash } from 'node:crypto';
import type { Browser } from 'playwright-core';
import type { Edition } from '../../../src/offline/edition.ts';
import type { Book } from '../../../src/offline/pdf/book.ts';
import { folioAnchors, withFolios } from '../../../src/offline/pdf/folio.ts';
import { joinGatherings } from '../../../src/offline/pdf/join.ts';
import { runningHeads } from '../../../src/offline/pdf/running-heads.ts';
import { assetsOf, documentOf } from './book-document.ts';
import { measureBook, pagesOfPlaces } from './measure-book.ts';
import { printDocument } from './pdf-browser.ts';

export interface Printing {
  /** How many signs of HTML are printed at once. */
  readonly signs: number;
  /** How long one printing may take, in seconds. */
  readonly seconds: number;
}

export interface Printed {
  readonly bytes: Uint8Array;
  readonly pageCount: number;
}

/** The PDF of a book. Rejects with a PrintError when the browser fails. */
export async function printBook(
  browser: Browser,
  edition: Edition,
  book: Book,
  { signs, seconds }: Printing,
): Promise<Printed> {
  const print = (html: string, tagged: boolean, firstPage = 1, heads = '') =>
    printDocument(browser, html, assetsOf(edition, book, firstPage, heads), { tagged, seconds });
  // Tags take half of the time and of the memory: what is only measured has none.
  const measured = await measureBook(book, signs, (html) =>
    print(documentOf(edition, book, html), false),
  );
  const pages = pagesOfPlaces(measured.places);
  const heads = runningHeads(book.outline, measured);
  const printed: Uint8Array[] = [];
  const id = createHash('sha256');
  for (const { html: blank, firstPage } of measured.gatherings) {
    const html = documentOf(edition, book, withFolios(blank, measured.digits, pages));
    id.update(html);
    printed.push(await print(html, true, firstPage, heads));
  }
  const joined = await joinGatherings(printed, {
    title: book.title,
    date: edition.date,
    id: id.digest('hex').slice(0, 32),
    outline: book.outline,
  });
  for (const anchor of measured.gatherings.flatMap(({ html }) => [...folioAnchors(html)])) {
    if (joined.pages.get(anchor) !== pages.get(anchor))
      throw new Error(`${anchor}: not on the same page in both printings`);
  }
  return { bytes: joined.bytes, pageCount: joined.pageCount };
}
