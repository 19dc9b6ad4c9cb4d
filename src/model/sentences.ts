/** Cuts a plain French text into sentences, and counts their words. Pure. */

/** A sentence, and where it begins in its text. */
export interface Sentence {
  readonly text: string;
  readonly index: number;
}

/** Their dot does not end a sentence, whatever follows. */
const ABBREVIATIONS = new Set(
  'M MM Me Dr Drs Pr Prs St Ste al art chap cf ed éd env etc ex fig n p pp tél vol'.split(' '),
);

/** A mark with what closes after it, then a space, then what can begin a sentence. */
const END = /[.!?…]+(?:\s*[»”")\]])*(?=\s+(?:[«“"([—–-]\s*)*[\p{Lu}\d])/gu;

/** The sentences of a paragraph; « ; » and « : » do not end one. */
export function cutSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number) => {
    const piece = text.slice(start, end);
    if (piece.trim() !== '') {
      const index = start + piece.length - piece.trimStart().length;
      sentences.push({ text: piece.trim(), index });
    }
    start = end;
  };
  for (const { 0: mark, index } of text.matchAll(END)) {
    if (mark === '.' && isAbbreviated(text.slice(start, index))) continue;
    close(index + mark.length);
  }
  close(text.length);
  return sentences;
}

/** Whether a text that a dot follows ends with an abbreviation, or with the initial of a name. */
function isAbbreviated(before: string): boolean {
  const word = /[\p{L}]+$/u.exec(before)?.[0] ?? '';
  return /^\p{Lu}$/u.test(word) || [word, word.toLowerCase()].some((it) => ABBREVIATIONS.has(it));
}

/** Whole numbers are one word, even in groups of three digits. */
const GROUP = /(?<=\d)[ \u00A0\u202F](?=\d{3}(?!\d))/g;

/** The words of a text: what spaces part, without the signs that stand alone. */
export const wordsOf = (text: string): string[] =>
  text
    .replace(GROUP, '')
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word));
