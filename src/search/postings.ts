/** Counts the terms of a document: what each weighs, block by block. */
import type { SearchDocument } from './document.ts';
import type { Collection } from './index-files.ts';
import { BLOCKS, LAST_BLOCK } from './index-format.ts';
import { indexPhrases, phrasesIn, type PhraseIndex } from './phrase-index.ts';
import { repeatedWordsOf } from './repeated-words.ts';
import { rootOf } from './stem.ts';
import { isLight } from './stop-words.ts';
import { termOfKey, termOfRoot } from './terms.ts';
import { FIELDS, type FieldWeight } from './weights.ts';
import { bareKey, FIELD, type Word } from './words.ts';

/** A text of a document, its block, and what a word of it is worth. */
interface Text {
  readonly words: readonly Word[];
  readonly block: number;
  readonly weight: number;
  /** Whether a number means something here: in a body there are too many. */
  readonly numbers: boolean;
}

/** The texts of a document, as words. */
function textsOf(document: SearchDocument): Text[] {
  const text = (written: string, block: number, field: FieldWeight, numbers: boolean): Text => {
    const words = repeatedWordsOf(written);
    const length = 1 - field.lowered + (field.lowered * words.length) / field.usual;
    return { words, block, weight: field.weight / Math.max(length, 0.5), numbers };
  };
  const sections = document.sections.map((section) => repeatedWordsOf(section.text));
  const body = sections.reduce((sum, words) => sum + words.length, 0);
  const bodyLength = 1 - FIELDS.body.lowered + (FIELDS.body.lowered * body) / FIELDS.body.usual;
  return [
    text(document.title, BLOCKS.title, FIELDS.title, true),
    text(document.summary, BLOCKS.summary, FIELDS.summary, true),
    text(document.context, BLOCKS.context, FIELDS.context, true),
    text(document.links, BLOCKS.links, FIELDS.links, false),
    text(document.questions, BLOCKS.questions, FIELDS.questions, true),
    ...document.sections.flatMap((section, rank) => {
      const block = Math.min(BLOCKS.sections + rank, LAST_BLOCK);
      return [
        text(section.title, block, FIELDS.heading, true),
        {
          words: sections[rank]!,
          block,
          weight: FIELDS.body.weight / Math.max(bodyLength, 0.5),
          numbers: false,
        },
      ];
    }),
  ];
}

/** Makes a function of a key answer once for each: a collection says the same ones over and over. */
function oncePerKey<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key));
    return known.get(key)!;
  };
}

const rootOfKey = oncePerKey((key) => rootOf(bareKey(key)));
const termOf = oncePerKey(termOfKey);

const NUMBER = /^\d+$/;

/** What the terms of a document are counted by. */
export interface TermsOf {
  readonly phrases: PhraseIndex;
  /** The roots that several words share: only these have a term. */
  readonly roots: ReadonlySet<string>;
}

/** What the terms of a collection are counted by. */
export function termsOf({
  documents,
  concepts,
}: Pick<Collection, 'documents' | 'concepts'>): TermsOf {
  const keys = new Map<string, string>();
  const roots = new Set<string>();
  const noteRoots = (words: readonly Word[]) => {
    for (const { key, stop } of words) {
      const bare = bareKey(key);
      const root = stop ? undefined : rootOfKey(key);
      if (root === undefined) continue;
      if ((keys.get(root) ?? bare) !== bare) roots.add(root);
      keys.set(root, bare);
    }
  };
  /** The words of one document at a time: all of them together would fill the memory. */
  function* ownTexts() {
    for (const document of documents) {
      const texts = textsOf(document);
      for (const { words } of texts) noteRoots(words);
      yield texts.filter(({ block }) => block !== BLOCKS.links).map(({ words }) => words);
    }
  }
  return { phrases: indexPhrases(concepts, ownTexts()), roots };
}

/** The terms of a document with their weights, by block in order. */
export function countTerms(
  document: SearchDocument,
  { phrases, roots }: TermsOf,
): [number, Map<string, number>][] {
  const blocks = new Map<number, Map<string, number>>();
  for (const { words, block, weight, numbers } of textsOf(document)) {
    const terms = blocks.get(block) ?? new Map<string, number>();
    blocks.set(block, terms);
    const count = (term: string, own: number) => terms.set(term, (terms.get(term) ?? 0) + own);
    for (const { key, stop, folded } of words) {
      if (stop || (!numbers && NUMBER.test(key))) continue;
      // What any question holds tells none from another.
      if (block === BLOCKS.questions && (folded === FIELD || isLight(folded))) continue;
      count(termOf(key), weight);
      const root = rootOfKey(key);
      // A relative in the title of another fiche says next to nothing.
      if (root !== undefined && roots.has(root) && block !== BLOCKS.links)
        count(termOfRoot(root), weight);
    }
    for (const [term, share] of phrasesIn(words, phrases)) count(term, weight * share);
  }
  return [...blocks].sort(([a], [b]) => a - b);
}
