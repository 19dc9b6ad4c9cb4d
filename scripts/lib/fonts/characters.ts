/** The characters that the site's fonts draw. The reader's own fonts draw any other. */

const range = (first: string, last: string): string => {
  const start = first.codePointAt(0)!;
  const length = last.codePointAt(0)! - start + 1;
  return String.fromCodePoint(...Array.from({ length }, (_, index) => start + index));
};

const ASCII = range(' ', '~');
const FRENCH_LETTERS = 'ÀÂÄÆÇÈÉÊËÎÏÔÖÙÛÜŒŸàâäæçèéêëîïôöùûüœÿ';
const FRENCH_SIGNS = '’‘“”«»‹›…–—·•°€²³×÷±−';
/** No-break, narrow no-break and thin spaces; the hyphen that does not break. */
const SPACES = '\u00A0\u202F\u2009';
const NO_BREAK_HYPHEN = '\u2011';

/** Titles are French: no other language's letters, no signs of a calculation or a table. */
export const TITLE_CHARACTERS =
  ASCII + FRENCH_LETTERS + FRENCH_SIGNS + 'ñÑóáíú' + SPACES + NO_BREAK_HYPHEN;

/** The text also meets names of all Western Europe, and more signs. */
export const TEXT_CHARACTERS =
  ASCII +
  range('¡', 'ÿ').replace('\u00AD', '') +
  'ŒœŸ' +
  FRENCH_SIGNS +
  '†≤≥™' +
  SPACES +
  NO_BREAK_HYPHEN;

/**
 * Characters that neither family has, drawn as another one that looks the same. Without them a
 * browser may take these, which French text is full of, from another font.
 */
export const SAME_GLYPH: readonly (readonly [missing: string, like: string])[] = [
  ['\u202F', '\u2009'],
  [NO_BREAK_HYPHEN, '-'],
];
