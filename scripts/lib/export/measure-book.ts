/** Where everything in a book falls, known before it is printed. */
import { linkedAnchors, standingAlone } from '../../../src/offline/pdf/across.ts';
import type { Book } from '../../../src/offline/pdf/book.ts';
import {
  openPdf,
  placesOfDestinations,
  type Place,
} from '../../../src/offline/pdf/destinations.ts';
import { runsOf, tightened, toTighten, type Grades } from '../../../src/offline/pdf/fit.ts';
import { hasPageLists, withFolios } from '../../../src/offline/pdf/folio.ts';
import { gatheringsOf } from '../../../src/offline/pdf/gatherings.ts';

/** A piece of a book, as it is printed. */
export interface MeasuredGathering {
  /** With places for its page numbers: see folio.ts. */
  readonly html: string;
  /** The number of its first page. */
  readonly firstPage: number;
}

export interface MeasuredBook {
  readonly gatherings: readonly MeasuredGathering[];
  /** How many digits its page numbers have at most. */
  readonly digits: number;
  readonly pageCount: number;
  /** Where each anchor falls in the whole. */
  readonly places: ReadonlyMap<string, Place>;
}

interface Measured {
  readonly pageCount: number;
  readonly places: ReadonlyMap<string, Place>;
}

/** About how many signs of HTML a page is: enough to guess how long page numbers are. */
const SIGNS_OF_A_PAGE = 6900;

/** How often pages are set tighter, each time only those that need it. */
const MOST_ROUNDS = 3;

/**
 * Measures a book, in gatherings of at most `signs` signs, and settles what depends on where it falls:
 * which pages are set tighter, how long the lists of page numbers are. `print` prints a gathering.
 */
export async function measureBook(
  book: Book,
  signs: number,
  print: (html: string) => Promise<Uint8Array>,
): Promise<MeasuredBook> {
  const runs = runsOf(book.sections);
  const pieces = gatheringsOf(book.sections, signs);
  const linked = new Set(pieces.flatMap((html) => [...linkedAnchors(html)]));
  const measuredToo = new Set([...linked, ...runs.map(({ end }) => end)]);

  const measure = async (piece: string, digits: number, pages?: ReadonlyMap<string, number>) => {
    const html = withFolios(standingAlone(piece, measuredToo), digits, pages);
    const pdf = await openPdf(await print(html));
    return { pageCount: pdf.getPageCount(), places: placesOfDestinations(pdf) };
  };
  const measureAll = async (digits: number): Promise<Measured[]> => {
    const all: Measured[] = [];
    for (const piece of pieces) all.push(await measure(piece, digits));
    return all;
  };
  const guess = digitsOf(pieces.join('').length / SIGNS_OF_A_PAGE);
  let measured = await measureAll(guess);
  const digits = digitsOf(countOf(measured));
  if (digits !== guess) measured = await measureAll(digits);

  let grades: Grades | undefined;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    grades = toTighten(runs, placesOf(measured), grades);
    for (const [index, piece] of pieces.entries()) {
      const tighter = tightened(piece, grades);
      if (tighter === piece) continue;
      pieces[index] = tighter;
      measured[index] = await measure(tighter, digits);
    }
  }
  const pages = pagesOfPlaces(placesOf(measured));
  for (const [index, piece] of pieces.entries())
    if (hasPageLists(piece)) measured[index] = await measure(piece, digits, pages);

  return {
    gatherings: pieces.map((piece, index) => ({
      html: standingAlone(piece, linked),
      firstPage: 1 + countOf(measured.slice(0, index)),
    })),
    digits,
    pageCount: countOf(measured),
    places: placesOf(measured),
  };
}

/** The page of each place. */
export const pagesOfPlaces = (places: ReadonlyMap<string, Place>): Map<string, number> =>
  new Map([...places].map(([anchor, { page }]) => [anchor, page]));

/** The places of gatherings that follow one another. */
function placesOf(measured: readonly Measured[]): Map<string, Place> {
  const all = measured.flatMap(({ places }, index) => {
    const before = countOf(measured.slice(0, index));
    return [...places].map(
      ([anchor, { page, fromTop }]) => [anchor, { page: before + page, fromTop }] as const,
    );
  });
  return new Map(all);
}

const digitsOf = (count: number) => String(Math.ceil(count)).length;

const countOf = (measured: readonly Measured[]) =>
  measured.reduce((sum, { pageCount }) => sum + pageCount, 0);
