import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PUBLIC } from '../../../src/files/project.ts';
import { FICHE_KINDS } from '../../../src/model/kinds.ts';
import { DIGESTS, PICTURES } from './all.ts';
import { COVER_PNG } from './cover.ts';
import { FAVICON_ICO, ICONS, TEXTS } from './icons.ts';
import { digestOf } from './picture.ts';
import { sizeOfPng } from './png.ts';
import { SHARE_PICTURES } from './share.ts';

const MOST_BYTES = 60 * 1024;
const HELP = 'run `npm run images`, and look at what it draws';

const read = (path: string) => readFileSync(join(PUBLIC, path));

describe('the pictures of the site', () => {
  it('are drawn from the present words, colours, fonts and mark', () => {
    const drawn: unknown = JSON.parse(readFileSync(DIGESTS, 'utf8'));
    const now = Object.fromEntries(PICTURES.map((picture) => [picture.path, digestOf(picture)]));
    expect(drawn, HELP).toEqual(now);
  });

  it('include an icon and a manifest that say what the mark and the tokens say', () => {
    for (const [path, text] of Object.entries(TEXTS))
      expect(read(path).toString('utf8'), HELP).toBe(text);
  });

  it('have the size that they announce', () => {
    for (const { path, width, height } of [...ICONS, ...SHARE_PICTURES, COVER_PNG])
      expect(sizeOfPng(read(path)), path).toEqual({ width, height });
  });

  it('include an icon file for browsers that want one, which holds a PNG', () => {
    const ico = read(FAVICON_ICO.path);
    expect([...ico.subarray(0, 6)]).toEqual([0, 0, 1, 0, 1, 0]);
    const { width, height } = FAVICON_ICO;
    expect(sizeOfPng(ico.subarray(ico.readUInt32LE(18)))).toEqual({ width, height });
  });

  it('include one to share for the home page and for each kind of fiche, not heavy; nor is the cover of the book', () => {
    expect(SHARE_PICTURES.map(({ path }) => path)).toEqual(
      ['accueil', ...FICHE_KINDS].map((name) => `partage/${name}.png`),
    );
    for (const { path } of [...SHARE_PICTURES, COVER_PNG])
      expect(statSync(join(PUBLIC, path)).size, path).toBeLessThanOrEqual(MOST_BYTES);
  });
});
