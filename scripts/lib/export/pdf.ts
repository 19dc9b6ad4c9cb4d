/** The PDFs of an edition: the built pages as books, printed by a headless browser. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../../src/offline/edition.ts';
import { makeBook } from '../../../src/offline/pdf/book.ts';
import { MOST_FICHES, volumesOf } from '../../../src/offline/pdf/volumes.ts';
import { startBrowser } from './pdf-browser.ts';
import { printBook, type Printed, type Printing } from './print-book.ts';

export interface PdfOptions extends Partial<Printing> {
  /** How many fiches one PDF may hold. */
  readonly most?: number;
}

export interface PdfFile extends Printed {
  /** `reperes-cpts.pdf` */
  readonly name: string;
  /** The region of a volume, where the edition has one for each. */
  readonly region?: string | undefined;
}

/**
 * How many signs of HTML are printed at once, two hundred fiches or so: the browser takes about half
 * a gigabyte for them, and as much again to tag them.
 */
const MOST_SIGNS = 1_500_000;

/**
 * The PDFs of an edition, in memory: one, or several when it has more fiches than one may hold.
 * Rejects with a NoBrowserError when there is no browser, with a PrintError when it fails.
 */
export async function makePdfs(
  edition: Edition,
  { most = MOST_FICHES, signs = MOST_SIGNS, seconds = 900 }: PdfOptions = {},
): Promise<PdfFile[]> {
  const browser = await startBrowser();
  try {
    const files: PdfFile[] = [];
    for (const volume of volumesOf(edition, most)) {
      const book = makeBook(edition, volume, (address) => readPage(edition, address));
      files.push({
        name: `${volume.name}.pdf`,
        region: volume.region,
        ...(await printBook(browser, edition, book, { signs, seconds })),
      });
    }
    return files;
  } finally {
    await browser.close().catch(() => undefined);
  }
}

function readPage({ dist }: Edition, address: string): string | undefined {
  const path = join(dist, address, 'index.html');
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
