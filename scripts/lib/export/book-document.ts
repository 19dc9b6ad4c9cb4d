/** A piece of a book as a document that a browser can print. */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import { escapeHtml } from '../../../src/markdown/escape.ts';
import type { Edition } from '../../../src/offline/edition.ts';
import type { Book } from '../../../src/offline/pdf/book.ts';
import { firstPageRule } from '../../../src/offline/pdf/page-rules.ts';
import type { Asset, Assets } from './pdf-browser.ts';

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

/** The whole document around a piece of a book. */
export const documentOf = ({ base }: Edition, { title, styles }: Book, body: string): string =>
  `<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'">
<title>${escapeHtml(title)}</title>
${[...styles, `${base}livre.css`].map((style) => `<link rel="stylesheet" href="${escapeHtml(style)}">`).join('\n')}
</head><body class="livre">
${body}
</body></html>`;

/**
 * What the document asks for: the style sheets, fonts and pictures of the built site, and the
 * book's own sheet, which numbers its pages from `firstPage` and has the running heads `heads`.
 */
export function assetsOf(
  { dist, base }: Edition,
  { pageRules }: Book,
  firstPage: number,
  heads: string,
): Assets {
  const root = resolve(dist);
  return (path): Asset | undefined => {
    if (path === `${base}livre.css`) {
      const sheet = readFileSync(BOOK_STYLES, 'utf8');
      return {
        type: TYPES['.css']!,
        body: `${firstPageRule(firstPage)}${heads}${pageRules}${sheet}`,
      };
    }
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
