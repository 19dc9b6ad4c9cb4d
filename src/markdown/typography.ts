/** French typography: what a careful typesetter would do to a text, and nothing to its words. */

/** Narrow no-break space: before ; : ! ? », inside « », between thousands. */
const NARROW = '\u202F';
const NO_BREAK = '\u00A0';
const SPACES = '[ \\u00A0\\u202F]';

const RULES: readonly (readonly [RegExp, string])[] = [
  // a'b → a’b ; also at the beginning of a word ('tit)
  [/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}«])/gu, '’'],
  [/\.\.\./g, '…'],
  [new RegExp(`«${SPACES}*`, 'gu'), `«${NARROW}`],
  [new RegExp(`${SPACES}*»`, 'gu'), `${NARROW}»`],
  // a sign that already has its space, and one that an author stuck to its word
  [new RegExp(`${SPACES}+(?=[;:!?](?:[\\s\\p{P}]|$))`, 'gu'), NARROW],
  [/(?<=[\p{L}\p{N})»%])(?=[;!?](?:\s|$))/gu, NARROW],
  [/(?<=\p{L}|[)»])(?=:(?:\s|$))/gu, NARROW],
  // 80 000 → one number
  [/(?<=\d)[ \u00A0](?=\d{3}(?!\d))/gu, NARROW],
  [/(?<=\d) (?=(?:%|€|k€|M€|h|min|km|km²|habitants|euros|millions?|milliards?)(?![\p{L}]))/gu, NO_BREAK],
  [/(?<=\b(?:n°|p\.|art\.|Dr|M\.|Mme)) (?=\S)/gu, NO_BREAK],
];

/** Gives a French text its apostrophes and no-break spaces. Twice gives the same text. */
export function frenchTypography(text: string): string {
  return RULES.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}
