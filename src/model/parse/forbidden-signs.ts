/** Signs that no text of the collection may hold, however they are written. */
import type { Problem } from './problem.ts';

/** Controls, which XML has not, and signs that turn the direction of a text: it would not read as it is. */
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/;
const NUMBERED = /&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi;

/** The first of them in a text, at its offset. */
export function forbiddenSign(text: string): Problem | undefined {
  const found = FORBIDDEN.exec(text);
  return found ? problemOf(found[0], found.index) : undefined;
}

/** The first of them that a Markdown text writes by its number, `&#x202E;`. */
export function forbiddenReference(markdown: string): Problem | undefined {
  for (const { 1: hexadecimal, 2: decimal, index } of markdown.matchAll(NUMBERED)) {
    const code = hexadecimal ? parseInt(hexadecimal, 16) : Number(decimal);
    const sign = code <= 0xffff ? String.fromCharCode(code) : '';
    if (FORBIDDEN.test(sign)) return problemOf(sign, index);
  }
  return undefined;
}

function problemOf(sign: string, offset: number): Problem {
  const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return {
    rule: 'caractere-interdit',
    offset,
    message: `Le fichier contient un caractère invisible interdit (U+${code}).`,
    advice: 'Effacez-le et retapez le mot.',
  };
}
