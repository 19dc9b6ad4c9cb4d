/** Titles typed in capitals: in small letters, with the accents that capitals often go without. */
import { foldAccents } from '../../model/slug.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/** Whether a text is in capitals throughout. */
export const isShouted = (text: string): boolean =>
  /\p{Lu}{4,}/u.test(text) && !/\p{Ll}/u.test(text) && /\s|.{9,}/.test(text);

/** The words that some texts always write with the same accents, by what they are without. */
export function accentsIn(texts: Iterable<string>): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  const unsure = new Set<string>();
  for (const text of texts) {
    for (const [written] of text.normalize('NFC').matchAll(WORD)) {
      if (!/\p{Ll}/u.test(written)) continue; // in capitals
      const word = written.toLowerCase();
      const bare = foldAccents(word);
      if ((forms.get(bare) ?? word) !== word) unsure.add(bare); // « ou », « où »
      forms.set(bare, word);
    }
  }
  return new Map([...forms].filter(([bare, word]) => word !== bare && !unsure.has(bare)));
}

/** « COORDINATION VILLE-HOPITAL ET CPTS » → « Coordination ville-hôpital et CPTS ». */
export function lowered(
  text: string,
  acronyms: ReadonlySet<string>,
  accents: ReadonlyMap<string, string>,
): string {
  const small = text.replace(WORD, (word) =>
    acronyms.has(word) ? word : (accents.get(word.toLowerCase()) ?? word.toLowerCase()),
  );
  return small.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
