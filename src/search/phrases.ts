/**
 * What phrases of the field name, in small files: each has the phrases whose opening words fall in it,
 * and the ways of saying what they name. A query reads those of its words only. Pure.
 */
import { markedForms, phraseBook, type ConceptSource } from './concepts.ts';
import { fileOf, filesFor } from './scatter.ts';
import { isStopStem } from './stop-words.ts';
import { bareKey, LONGEST_ACRONYM, phraseKey, type Word } from './words.ts';

export interface PhrasesFile {
  /** From a phrase, as its bare keys, to the concepts that it names. */
  readonly names: Readonly<Record<string, readonly number[]>>;
  /** The ways of saying these concepts, as keys, for those that are not said by their one name. */
  readonly forms: Readonly<Record<number, readonly string[]>>;
}

/** What the phrases of a query name. */
export type Phrases = PhrasesFile['names'];

/** How many phrases a file has, about, and how many files there are at most. */
const EACH = 6;
const MOST = 512;

/** People type acronyms in small letters. */
const mayBeAcronym = (folded: string) => folded.length <= LONGEST_ACRONYM;

/** The numbers of the files where the phrases of some words may be; few stop words have any. */
export function phrasesFilesOf(
  words: readonly Word[],
  openers: readonly string[],
  files: number,
): number[] {
  const keys = words
    .filter(({ stop, key }) => !stop || openers.includes(bareKey(key)))
    .flatMap(({ key, folded }) =>
      mayBeAcronym(folded) ? [phraseKey(key), folded] : phraseKey(key),
    );
  return [...new Set(keys.map((key) => fileOf(key, files)))];
}

/** The ways of saying each concept of a file: what is marked in a passage. */
export function formsIn({ names, forms }: PhrasesFile): [number, readonly string[]][] {
  return Object.entries(names).flatMap(([name, ranks]) =>
    ranks.map((rank): [number, readonly string[]] => [rank, forms[rank] ?? [name]]),
  );
}

/** The word that a phrase is filed under, as a key: the first that says something (« pas de médecin »). */
function openingOf(name: string): string {
  const keys = name.split(' ').map(bareKey);
  return keys.find((key) => !isStopStem(key)) ?? keys[0]!;
}

/** The stop words that a phrase is filed under, for want of another (« aller vers »), as keys. */
export function openersOf(concepts: readonly ConceptSource[]): string[] {
  const openings = concepts.flatMap(({ names }) => names.map(openingOf));
  return [...new Set(openings.filter(isStopStem))].sort();
}

/** Every file, by its number. */
export function phrasesFiles(concepts: readonly ConceptSource[]): PhrasesFile[] {
  const book = phraseBook(concepts);
  const files = Array.from({ length: filesFor(book.size, EACH, MOST) }, () => ({
    names: new Map<string, readonly number[]>(),
    forms: new Map<number, readonly string[]>(),
  }));
  for (const [name, ranks] of book) {
    const file = files[fileOf(openingOf(name), files.length)]!;
    file.names.set(name, ranks);
    for (const rank of ranks) {
      const own = markedForms(concepts[rank]!);
      if (own.length > 1 || own[0] !== name) file.forms.set(rank, own);
    }
  }
  return files.map(({ names, forms }) => ({
    names: Object.fromEntries(names),
    forms: Object.fromEntries(forms),
  }));
}
