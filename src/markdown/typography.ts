/** French typography: what a careful typesetter would do to a text, and nothing to its words. */

/** Narrow no-break space: before ; ! ? », inside « », between thousands; a colon takes a whole one. */
const NARROW = '\u202F';
const NO_BREAK = '\u00A0';
const SPACES = '[ \\u00A0\\u202F]';

const RULES: readonly (readonly [RegExp, string])[] = [
  // a'b → a’b ; also an elision whose word is in what follows: l'**eau**
  [/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}«])/gu, '’'],
  [/(?<=(?<!\p{L})(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu))'$/giu, '’'],
  [/\.\.\./g, '…'],
  [new RegExp(`«${SPACES}*`, 'gu'), `«${NARROW}`],
  [new RegExp(`${SPACES}*»`, 'gu'), `${NARROW}»`],
  // a sign that already has its space, and one that an author stuck to its word
  [new RegExp(`${SPACES}+(?=[;!?](?:[\\s\\p{P}]|$))`, 'gu'), NARROW],
  [new RegExp(`${SPACES}+(?=:(?:[\\s\\p{P}]|$))`, 'gu'), NO_BREAK],
  [/(?<=[\p{L}\p{N})»%])(?=[;!?](?:\s|$))/gu, NARROW],
  [/(?<=\p{L}|[)»])(?=:(?:\s|$))/gu, NO_BREAK],
  // 80 000 → one number, 2023 410 → two
  [/(?<=(?<!\d)\d{1,3})[ \u00A0](?=\d{3}(?!\d))/gu, NARROW],
  [
    /(?<=\d) (?=(?:%|€|k€|M€|h|min|km|km²|habitants|euros|millions?|milliards?)(?![\p{L}]))/gu,
    NO_BREAK,
  ],
  [/(?<=\b(?:n°|p\.|art\.|Dr|M\.|Mme)) (?=\S)/gu, NO_BREAK],
];

/** Web addresses, without the punctuation that follows them. */
const ADDRESS = /(https?:\/\/[^\s«»]*[^\s«».,;:!?)…])/u;

/** Gives a French text its apostrophes and no-break spaces. Twice gives the same text. */
export const frenchTypography = (text: string): string =>
  text
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 0 ? typeset(part) : part))
    .join('');

const typeset = (text: string): string =>
  RULES.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
