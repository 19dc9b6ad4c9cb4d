/**
 * The call of a note, wherever it is written. A button opens the note there; for browsers without
 * popovers a link leads to it (the style shows one of the two). Notes are named by their number:
 * addresses of notes stay short, and mean nothing outside their page.
 */

/** The id of a note, in the list of sources of the page. */
export const noteId = (number: number): string => `source-${number}`;

interface Attributes {
  readonly button: Readonly<Record<string, string>>;
  readonly link: Readonly<Record<string, string>>;
}

/** Attributes of both elements of a call, by their HTML names. */
export const noteCallAttributes = (number: number): Attributes => ({
  button: { type: 'button', popovertarget: noteId(number), 'aria-label': `Source ${number}` },
  link: { href: `#${noteId(number)}` },
});

/** A longer word would not fit a narrow screen in one piece. */
const LONGEST_WORD = 14;
const LAST_SIGNS = 6;

/** Splits a text before the word that its call must not be parted from at the end of a line. */
export function beforeLastWord(text: string): [before: string, word: string] {
  const word = /[^ \t\n]*$/.exec(text)![0];
  const start = text.length - (word.length > LONGEST_WORD ? LAST_SIGNS : word.length);
  return [text.slice(0, start), text.slice(start)];
}
