import { BASELINE, SHORT_NAME, SITE_NAME } from '../../../src/site/identity.ts';
import { MARK, drawMark } from '../../../src/site/mark.ts';
import { colourOf, markColours } from './colours.ts';
import type { Picture } from './picture.ts';

/** The grid of the smallest icons: two units are a pixel at 16, so that edges fall between pixels. */
const GRID = 32;

const PAPER = colourOf('--color-page');

/** The icon of a tab, which follows the light of the reader's system. */
function faviconSvg(): string {
  const [day, night] = [markColours('light'), markColours('dark')];
  const changes = (['cap', 'ink', 'paper'] as const).flatMap((part) =>
    ['fill', 'stroke'].map((paint) => `[${paint}="${day[part]}"]{${paint}:${night[part]}}`),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${GRID} ${GRID}">
<style>@media (prefers-color-scheme:dark){${changes.join('')}}</style>
${centredMark(GRID, day)}
</svg>
`;
}

function centredMark(grid: number, colours: Parameters<typeof drawMark>[0]): string {
  return drawMark(colours, (grid - MARK.width) / 2, (grid - MARK.height) / 2);
}

/**
 * An icon as a page: the mark in the middle of a square of `grid` units, drawn `size` wide, on
 * nothing or on paper.
 */
function icon(path: string, size: number, grid: number, on: 'nothing' | 'paper'): Picture {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${grid} ${grid}">${centredMark(grid, markColours())}</svg>`;
  const transparent = on === 'nothing';
  const style = `body{margin:0;background:${transparent ? 'transparent' : PAPER}}svg{display:block;width:${size}px}`;
  const html = `<!doctype html><meta charset="utf-8"><style>${style}</style>${svg}`;
  return { path, width: size, height: size, transparent, html };
}

/** Drawn as a PNG, then wrapped: see `icoOf`. */
export const FAVICON_ICO = icon('favicon.ico', 32, GRID, 'nothing');

export const ICONS: readonly Picture[] = [
  icon('apple-touch-icon.png', 180, 42, 'paper'),
  icon('icone-192.png', 192, GRID, 'nothing'),
  icon('icone-512.png', 512, GRID, 'nothing'),
  // A phone may cut all but a disc of 80 % of the width: the mark's corners stay inside it.
  icon('icone-masquable-512.png', 512, 50, 'paper'),
];

/** An icon file that holds one PNG. */
export function icoOf(png: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2); // an icon
  header.writeUInt16LE(1, 4); // of one image
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}

/** What a phone needs to keep the site among its icons. */
function webManifest(): string {
  const icons = ICONS.filter(({ path }) => path.startsWith('icone-')).map(({ path, width }) => ({
    src: path,
    sizes: `${width}x${width}`,
    type: 'image/png',
    purpose: path.includes('masquable') ? 'maskable' : 'any',
  }));
  const manifest = {
    name: SITE_NAME,
    short_name: SHORT_NAME,
    description: BASELINE,
    lang: 'fr',
    dir: 'ltr',
    start_url: '.',
    display: 'minimal-ui',
    theme_color: PAPER,
    background_color: PAPER,
    icons,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The texts of `public/` that are written from the mark and the colours. */
export const TEXTS = {
  'favicon.svg': faviconSvg(),
  'site.webmanifest': webManifest(),
} as const;
