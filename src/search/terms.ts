/**
 * The terms that Pagefind indexes in place of words: stems, acronyms, roots and concepts, each with
 * a last letter of its own. No term begins another, so that Pagefind, which looks for beginnings,
 * finds the term asked or nothing, whatever it has read before. Pure.
 */
import { bareKey, FIELD } from './words.ts';

const WORD = 'ω';
const ACRONYM = 'α';
const ROOT = 'ρ';
const CONCEPT = 'κ';
const MARKS = /[ωαρκ.]/gu;
const LAST = /[ωαρκ]$/u;
/** Pagefind cuts a word between letters and digits, and would index its parts: digits become letters. */
const DIGITS = 'βγδεζηθλμν';

const plain = (text: string) =>
  text.replace(MARKS, '').replace(/\d/g, (digit) => DIGITS[Number(digit)]!);

/** Whether a text is a whole term, and not the beginning of one. */
export const isTerm = (text: string) => LAST.test(text);

/** The term of a key: a stem, or an acronym. */
export const termOfKey = (key: string) =>
  plain(bareKey(key)) + (bareKey(key) === key ? WORD : ACRONYM);

/** The term of all the words that share a root. */
export const termOfRoot = (root: string) => plain(root) + ROOT;

/** Where the idea that every document is about stands: last, so that no other shares its file. */
const FIELD_BEGINS = 'zzz';

/**
 * The term of a concept, by its rank and the ways of saying it. It begins as the longest of these:
 * Pagefind then has it in the same file as a word that the query most often has.
 */
export function termOfConcept(rank: number, forms: readonly string[]): string {
  if (forms.some((form) => bareKey(form) === FIELD))
    return plain(FIELD_BEGINS + String(rank)) + CONCEPT;
  const keys = forms.map((form) => form.split(' ')).sort((a, b) => b.length - a.length);
  return plain(bareKey(keys[0]?.[0] ?? '') + String(rank)) + CONCEPT;
}
