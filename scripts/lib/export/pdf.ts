/** The PDFs of an edition: the built pages as a book, printed by a headless browser. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import type { Browser } from 'playwright-core';
import { escapeHtml } from '../../../src/markdown/escape.ts';
import type { Edition } from '../../../src/offline/edition.ts';
import { makeBook, type Book } from '../../../src/offline/pdf/book.ts';
import { finishPdf, openPdf, pagesOfDestinations } from '../../../src/offline/pdf/finish.ts';
import { folioAnchors, withFolios } from '../../../src/offline/pdf/folio.ts';
import { MOST_FICHES, volumesOf } from '../../../src/offline/pdf/volumes.ts';
import { printDocument, startBrowser, type Asset, type Assets } from './pdf-browser.ts';

export interface PdfOptions {
  /** How many fiches one PDF may hold. */
  readonly most?: number;
  /** How long one printing may take, in seconds. */
  readonly seconds?: number;
}

export interface PdfFile {
  /** `reperes-cpts.pdf` */
  readonly name: string;
  /** The region of a volume, where the edition has one for each. */
  readonly region?: string | undefined;
  readonly bytes: Uint8Array;
}

const BOOK_STYLES = join(import.meta.dirname, '../../../src/offline/pdf/book.css');
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
};

/**
 * The PDFs of an edition, in memory: one, or several when it has more fiches than one may hold.
 * Rejects with a NoBrowserError when there is no browser, with a PrintError when it fails.
 */
export async function makePdfs(
  edition: Edition,
  { most = MOST_FICHES, seconds = 900 }: PdfOptions = {},
): Promise<PdfFile[]> {
  const browser = await startBrowser();
  try {
    const files: PdfFile[] = [];
    for (const volume of volumesOf(edition, most)) {
      const book = makeBook(edition, volume, (address) => readPage(edition, address));
      files.push({
        name: `${volume.name}.pdf`,
        region: volume.region,
        bytes: await printBook(browser, edition, book, seconds),
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

async function printBook(
  browser: Browser,
  edition: Edition,
  book: Book,
  seconds: number,
): Promise<Uint8Array> {
  const assets = assetsOf(edition, book);
  const print = async (digits: number, pages?: ReadonlyMap<string, number>) => {
    const html = documentOf(edition, book, withFolios(book.body, digits, pages));
    // Tags take half of the time and of the memory, and the first printing is only measured.
    const options = { tagged: pages !== undefined, seconds };
    const pdf = await openPdf(await printDocument(browser, html, assets, options));
    return {
      html,
      pdf,
      pages: pagesOfDestinations(pdf),
      digits: String(pdf.getPageCount()).length,
    };
  };
  let blank = await print(3);
  if (blank.digits !== 3) blank = await print(blank.digits);
  const printed = await print(blank.digits, blank.pages);
  for (const anchor of folioAnchors(book.body)) {
    if (printed.pages.get(anchor) !== blank.pages.get(anchor))
      throw new Error(`${anchor}: not on the same page in both printings`);
  }
  const id = createHash('sha256').update(printed.html).digest('hex').slice(0, 32);
  return finishPdf(printed.pdf, {
    title: book.title,
    date: edition.date,
    id,
    outline: book.outline,
  });
}

const documentOf = ({ base }: Edition, { title, styles }: Book, body: string): string =>
  `<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'">
<title>${escapeHtml(title)}</title>
${[...styles, `${base}livre.css`].map((style) => `<link rel="stylesheet" href="${escapeHtml(style)}">`).join('\n')}
</head><body class="livre">
${body}
</body></html>`;

/** The style sheets, fonts and pictures of the built site, and the book's own sheet. */
function assetsOf({ dist, base }: Edition, { pageRules }: Book): Assets {
  const root = resolve(dist);
  return (path): Asset | undefined => {
    if (path === `${base}livre.css`)
      return { type: TYPES['.css']!, body: `${pageRules}${readFileSync(BOOK_STYLES, 'utf8')}` };
    if (!path.startsWith(base)) return undefined;
    const file = resolve(root, path.slice(base.length));
    const type = TYPES[extname(file)];
    if (!type || !file.startsWith(`${root}${sep}`) || !existsSync(file)) return undefined;
    const bytes = readFileSync(file);
    // A page shown never waits for its fonts; a page printed always does.
    return extname(file) === '.css'
      ? {
          type,
          body: bytes.toString('utf8').replace(/font-display:\s*optional/g, 'font-display:block'),
        }
      : { type, body: bytes };
  };
}
