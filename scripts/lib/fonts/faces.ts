import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fontverter from 'fontverter';
import subsetFont from 'subset-font';
import { readCharacterMap, writeCharacterMap } from './character-map.ts';
import { SAME_GLYPH, TEXT_CHARACTERS, TITLE_CHARACTERS } from './characters.ts';
import { ARIAL, ARIAL_BOLD, GEORGIA_BOLD, type LocalFace } from './local-faces.ts';
import { readTables, writeTables } from './sfnt.ts';

const require = createRequire(import.meta.url);

/** A font of the site: where it comes from, what is kept of it, what stands in for it. */
export interface Face {
  /** The name of its file in `src/fonts/`. */
  readonly file: string;
  readonly family: string;
  readonly weight: number;
  /** The whole font, in a package. */
  readonly source: string;
  readonly characters: string;
  readonly fallback: LocalFace;
}

const ATKINSON = '@expo-google-fonts/atkinson-hyperlegible-next';
const YOUNG_SERIF = '@expo-google-fonts/young-serif';

// These packages hold the whole fonts; those cut up for the web split off Ÿ, ≤ and †.
export const FACES: readonly Face[] = [
  {
    file: 'reperes-texte-400.woff2',
    family: 'Repères Texte',
    weight: 400,
    source: `${ATKINSON}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`,
    characters: TEXT_CHARACTERS,
    fallback: ARIAL,
  },
  {
    file: 'reperes-texte-700.woff2',
    family: 'Repères Texte',
    weight: 700,
    source: `${ATKINSON}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`,
    characters: TEXT_CHARACTERS,
    fallback: ARIAL_BOLD,
  },
  {
    file: 'reperes-titres-400.woff2',
    family: 'Repères Titres',
    weight: 400,
    source: `${YOUNG_SERIF}/400Regular/YoungSerif_400Regular.ttf`,
    characters: TITLE_CHARACTERS,
    fallback: GEORGIA_BOLD,
  },
];

/** The licences that must go with the fonts, by the name of their file in `src/fonts/`. */
export const LICENCES = {
  'OFL-atkinson-hyperlegible-next.txt': `${ATKINSON}/LICENSE_FONT`,
  'OFL-young-serif.txt': `${YOUNG_SERIF}/LICENSE_FONT`,
} as const;

/** Copyright, licence and address of the licence: they stay in the font itself. */
const LEGAL_NAMES = [0, 13, 14];

const FEATURES = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'case', 'lnum', 'pnum', 'tnum'];

/** A file of a package, whole. */
export const readPackageFile = (path: string): Buffer => readFileSync(require.resolve(path));

/** The part of a font that the site needs, as TrueType, to measure it. */
export async function cutFont({ source, characters }: Face): Promise<Buffer> {
  const font = await subsetFont(readPackageFile(source), characters, {
    targetFormat: 'truetype',
    noHinting: true, // instructions that today’s screens do without
    keepFeatures: FEATURES,
    preserveNameIds: LEGAL_NAMES,
    dropTables: ['STAT'],
  });
  const tables = readTables(font);
  const map = readCharacterMap(tables.get('cmap')!);
  for (const [missing, like] of SAME_GLYPH)
    map.set(missing.codePointAt(0)!, map.get(like.codePointAt(0)!)!);
  tables.set('cmap', writeCharacterMap(map));
  return writeTables(tables);
}

/** The same, as the browser downloads it. */
export const packFont = (font: Buffer): Promise<Buffer> => fontverter.convert(font, 'woff2');
