/**
 * Text fragments: the browser itself marks the words on the page that a result opens, without a
 * script there. https://wicg.github.io/scroll-to-text-fragment/
 */
import type { Piece } from './passages.ts';

/** More would mark half the page. */
const MAX_PHRASES = 3;

/** The phrases marked in a passage: neighbours that only a space parts are one. */
export function markedPhrases(passage: readonly Piece[]): string[] {
  const phrases: string[] = [];
  let current = '';
  for (const { text, marked } of [...passage, { text: '', marked: false }]) {
    if (marked || (current !== '' && /^[\s-]+$/.test(text))) current += text;
    else {
      phrases.push(current.trim());
      current = '';
    }
  }
  return [...new Set(phrases)].filter((phrase) => phrase.length > 2).slice(0, MAX_PHRASES);
}

/** An address that marks the words of a passage on the page it opens. */
export function withMarks(address: string, passage: readonly Piece[]): string {
  const phrases = markedPhrases(passage);
  if (phrases.length === 0) return address;
  const directive = phrases.map((phrase) => `text=${encode(phrase)}`).join('&');
  return `${address}${address.includes('#') ? '' : '#'}:~:${directive}`;
}

/** The hyphen has a meaning of its own in a directive. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
