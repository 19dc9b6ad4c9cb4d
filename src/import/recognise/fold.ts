import { foldAccents } from '../../model/slug.ts';

/** A text without case or accents, letter for letter: a place in one is a place in the other. */
export const foldInPlace = (text: string): string =>
  text.replace(/./gsu, (letter) => {
    const folded = foldAccents(letter);
    return folded.length === letter.length ? folded : letter;
  });

/** A name as it is compared: no accents, no apostrophes, no hyphens. */
export const form = (text: string) =>
  foldAccents(text)
    .replace(/[’']/g, ' ')
    .replace(/[\s-]+/g, ' ')
    .trim();
