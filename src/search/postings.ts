/** Counts the terms of a document: what each weighs, block by block. */
import { markedForms, type ConceptSource } from './concepts.ts';
import type { SearchDocument } from './document.ts';
import type { Collection } from './index-files.ts';
import { BLOCKS, LAST_BLOCK } from './index-format.ts';
import { rootOf } from './stem.ts';
import { termOfConcept, termOfKey, termOfRoot } from './terms.ts';
import { FIELDS, WORDING, type FieldWeight } from './weights.ts';
import { bareKey, wordsOf, type Word } from './words.ts';

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
    const words = wordsOf(written);
    const length = 1 - field.lowered + (field.lowered * words.length) / field.usual;
    return { words, block, weight: field.weight / Math.max(length, 0.5), numbers };
  };
  const body = document.sections.reduce((sum, section) => sum + wordsOf(section.text).length, 0);
  const bodyLength = 1 - FIELDS.body.lowered + (FIELDS.body.lowered * body) / FIELDS.body.usual;
  return [
    text(document.title, BLOCKS.title, FIELDS.title, true),
    text(document.summary, BLOCKS.summary, FIELDS.summary, true),
    text(document.context, BLOCKS.context, FIELDS.context, true),
    text(document.links, BLOCKS.links, FIELDS.links, false),
    ...document.sections.flatMap((section, rank) => {
      const block = Math.min(BLOCKS.sections + rank, LAST_BLOCK);
      return [
        text(section.title, block, FIELDS.heading, true),
        {
          words: wordsOf(section.text),
          block,
          weight: FIELDS.body.weight / Math.max(bodyLength, 0.5),
          numbers: false,
        },
      ];
    }),
  ];
}

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
  const words = documents.flatMap(textsOf).flatMap((text) => text.words);
  for (const { key, stop } of words) {
    const bare = bareKey(key);
    const root = stop ? undefined : rootOf(bare);
    if (root === undefined) continue;
    if ((keys.get(root) ?? bare) !== bare) roots.add(root);
    keys.set(root, bare);
  }
  return { phrases: indexPhrases(concepts), roots };
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
    for (const { key, stop } of words) {
      if (stop || (!numbers && NUMBER.test(key))) continue;
      count(termOfKey(key), weight);
      const root = rootOf(bareKey(key));
      // A relative in the title of another fiche says next to nothing.
      if (root !== undefined && roots.has(root) && block !== BLOCKS.links)
        count(termOfRoot(root), weight);
    }
    for (const [term, share] of phrasesIn(words, phrases)) count(term, weight * share);
  }
  return [...blocks].sort(([a], [b]) => a - b);
}

/** Phrases to look for, by their first bare key. */
export type PhraseIndex = ReadonlyMap<string, readonly Sought[]>;
interface Sought {
  readonly keys: readonly string[];
  /** The term of its concept. */
  readonly term: string;
  /** What an occurrence is worth beside one of the whole phrase. */
  readonly share: number;
}

function indexPhrases(concepts: readonly ConceptSource[]): PhraseIndex {
  const index = new Map<string, Sought[]>();
  const add = (phrase: string, term: string, share: number) => {
    const keys = phrase.split(' ');
    const first = bareKey(keys[0]!);
    const known = index.get(first);
    if (known) known.push({ keys, term, share });
    else index.set(first, [{ keys, term, share }]);
  };
  for (const [rank, concept] of concepts.entries()) {
    const { forms, shortened } = concept;
    const term = termOfConcept(rank, markedForms(concept));
    for (const phrase of forms) add(phrase, term, 1);
    for (const phrase of shortened) add(phrase, term, WORDING.shortened);
  }
  return index;
}

/** The concepts of a text, by their terms, as often as they stand there. */
function* phrasesIn(words: readonly Word[], index: PhraseIndex): Generator<[string, number]> {
  for (const [at, { key }] of words.entries()) {
    const here = new Map<string, number>();
    for (const { keys, term, share } of index.get(bareKey(key)) ?? [])
      if (isPhraseAt(words, at, keys)) here.set(term, Math.max(share, here.get(term) ?? 0));
    yield* here;
  }
}

/** Whether a phrase stands at a place; a lone acronym only as an acronym. */
export function isPhraseAt(words: readonly { key: string }[], at: number, keys: readonly string[]) {
  if (keys.length === 1) return words[at]?.key === keys[0];
  return keys.every((key, step) => {
    const word = words[at + step];
    return word !== undefined && bareKey(word.key) === bareKey(key);
  });
}
