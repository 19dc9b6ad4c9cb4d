import { COVER, COVER_PICTURE, coverSvg } from '../../../src/offline/epub/cover.ts';
import { SITE_NAME } from '../../../src/site/identity.ts';
import { FONTS } from './fonts.ts';
import type { Picture } from './picture.ts';

/** How wide the cover is drawn: what phones and e-readers show at most, and not heavy. */
const WIDTH = 1000;

/** The cover of the book as shelves show it; its own date and region are inside the book. */
export const COVER_PNG: Picture = {
  path: COVER_PICTURE,
  width: WIDTH,
  height: (WIDTH * COVER.height) / COVER.width,
  html: `<!doctype html><meta charset="utf-8"><style>${FONTS}body{margin:0}svg{display:block;width:100%;height:auto}</style>${coverSvg({ title: SITE_NAME }).replace(/^<\?xml.*\n/, '')}`,
};
