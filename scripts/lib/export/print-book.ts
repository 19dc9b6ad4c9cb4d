/**
 * Prints a book twice: first with blanks, to learn where each page falls, then with the numbers.
 * Each time in gatherings, one after the other.
 */
import { createHash } from 'node:crypto';
import type { Browser } from 'playwright-core';
import type { Edition } from '../../../src/offline/edition.ts';
import { linkedAnchors, standingAlone } from '../../../src/offline/pdf/across.ts';
import type { Book } from '../../../src/offline/pdf/book.ts';
import {
  destinationsAtTop,
  openPdf,
  pagesOfDestinations,
} from '../../../src/offline/pdf/destinations.ts';
import { folioAnchors, hasPageLists, withFolios } from '../../../src/offline/pdf/folio.ts';
import { gatheringsOf } from '../../../src/offline/pdf/gatherings.ts';
import { countOf, joinGatherings, pagesOf, type Pages } from '../../../src/offline/pdf/join.ts';
import { TOP_MARGIN } from '../../../src/offline/pdf/page-rules.ts';
import { runningHeads } from '../../../src/offline/pdf/running-heads.ts';
import { assetsOf, documentOf } from './book-document.ts';
import { printDocument } from './pdf-browser.ts';

export interface Printing {
  /** How many signs of HTML are printed at once. */
  readonly signs: number;
  /** How long one printing may take, in seconds. */
  readonly seconds: number;
}

/** About how many signs of HTML a page is: enough to guess how long page numbers are. */
const SIGNS_OF_A_PAGE = 6900;

const POINTS_OF_A_MILLIMETRE = 72 / 25.4;

interface Measured extends Pages {
  readonly atTop: ReadonlySet<string>;
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
  const leaves = book.sections.flatMap((section) => section.leaves);
  const wanted = new Set(leaves.flatMap(({ html }) => [...linkedAnchors(html)]));
  const gatherings = gatheringsOf(book.sections, signs).map((html) => standingAlone(html, wanted));

  const measure = async (
    gathering: string,
    digits: number,
    known?: ReadonlyMap<string, number>,
  ) => {
    const html = documentOf(edition, book, withFolios(gathering, digits, known));
    // Tags take half of the time and of the memory, and the first printing is only measured.
    const pdf = await openPdf(await print(html, false));
    return {
      pageCount: pdf.getPageCount(),
      pageNumbers: pagesOfDestinations(pdf),
      atTop: destinationsAtTop(pdf, TOP_MARGIN * POINTS_OF_A_MILLIMETRE),
    };
  };
  const measureAll = async (digits: number): Promise<Measured[]> => {
    const all: Measured[] = [];
    for (const gathering of gatherings) all.push(await measure(gathering, digits));
    return all;
  };
  const guess = digitsOf(gatherings.join('').length / SIGNS_OF_A_PAGE);
  let measured = await measureAll(guess);
  const digits = digitsOf(countOf(measured));
  if (digits !== guess) measured = await measureAll(digits);
  const blank = pagesOf(measured);
  for (const [index, gathering] of gatherings.entries())
    if (hasPageLists(gathering)) measured[index] = await measure(gathering, digits, blank);

  const pages = pagesOf(measured);
  const heads = runningHeads(book.outline, {
    pageCount: countOf(measured),
    pages,
    atTop: new Set(measured.flatMap(({ atTop }) => [...atTop])),
  });
  const printed: Uint8Array[] = [];
  const id = createHash('sha256');
  for (const [index, gathering] of gatherings.entries()) {
    const html = documentOf(edition, book, withFolios(gathering, digits, pages));
    id.update(html);
    printed.push(await print(html, true, 1 + countOf(measured.slice(0, index)), heads));
  }
  const joined = await joinGatherings(printed, {
    title: book.title,
    date: edition.date,
    id: id.digest('hex').slice(0, 32),
    outline: book.outline,
  });
  for (const anchor of leaves.flatMap(({ html }) => [...folioAnchors(html)])) {
    if (joined.pages.get(anchor) !== pages.get(anchor))
      throw new Error(`${anchor}: not on the same page in both printings`);
  }
  return { bytes: joined.bytes, pageCount: joined.pageCount };
}

const digitsOf = (count: number) => String(Math.ceil(count)).length;
