/** The phrases that say the ideas of the field, as they are looked for in texts. Pure. */
import { markedForms, type ConceptSource } from './concepts.ts';
import { termOfConcept } from './terms.ts';
import { WORDING } from './weights.ts';
import { phraseKey, type Word } from './words.ts';

/** Phrases to look for, by their first key. */
export type PhraseIndex = ReadonlyMap<string, readonly Sought[]>;
interface Sought {
  readonly keys: readonly string[];
  /** The term of its concept. */
  readonly term: string;
  /** What an occurrence is worth beside one of the whole phrase. */
  readonly share: number;
}

/** The texts of each document, as words. */
type Documents = Iterable<readonly (readonly Word[])[]>;

/** The phrases of concepts; `documents` tell how common each is. */
export function indexPhrases(
  concepts: readonly ConceptSource[],
  documents: Documents,
): PhraseIndex {
  const forms = new Set(concepts.flatMap((concept) => concept.forms));
  const { having, total } = countDocuments(
    byFirst([...forms].map((phrase) => soughtAs(phrase))),
    documents,
  );
  const usual = Math.max(WORDING.usualDocuments, total * WORDING.usualShare);
  /** A common phrase (« rencontre ») says less surely what it stands for. */
  const shareOf = (phrase: string) => Math.min(1, Math.sqrt(usual / (having.get(phrase) ?? 1)));
  const sought = concepts.flatMap((concept, rank) => {
    const term = termOfConcept(rank, markedForms(concept));
    return [
      ...concept.forms.map((phrase) => soughtAs(phrase, term, concept.exact ? 1 : shareOf(phrase))),
      ...concept.shortened.map((phrase) => soughtAs(phrase, term, WORDING.shortened)),
    ];
  });
  return byFirst(sought);
}

const soughtAs = (phrase: string, term = phrase, share = 1): Sought => ({
  keys: phrase.split(' '),
  term,
  share,
});

const byFirst = (list: readonly Sought[]): PhraseIndex =>
  Map.groupBy(list, ({ keys }) => phraseKey(keys[0]!));

/** How many documents there are, and how many have each phrase. */
function countDocuments(
  index: PhraseIndex,
  documents: Documents,
): { readonly having: ReadonlyMap<string, number>; readonly total: number } {
  const having = new Map<string, number>();
  let total = 0;
  for (const texts of documents) {
    total += 1;
    const own = new Set(
      texts.flatMap((words) => [...phrasesIn(words, index)].map(([term]) => term)),
    );
    for (const phrase of own) having.set(phrase, (having.get(phrase) ?? 0) + 1);
  }
  return { having, total };
}

/** The concepts of a text, by their terms, as often as they stand there, each with its share. */
export function* phrasesIn(
  words: readonly Word[],
  index: PhraseIndex,
): Generator<[string, number]> {
  for (const [at, { key }] of words.entries()) {
    const sought = index.get(phraseKey(key));
    if (!sought) continue;
    const here = new Map<string, number>();
    for (const { keys, term, share } of sought)
      if (isPhraseAt(words, at, keys)) here.set(term, Math.max(share, here.get(term) ?? 0));
    yield* here;
  }
}

/** Whether a phrase stands at a place; a lone acronym only as an acronym. */
function isPhraseAt(words: readonly { key: string }[], at: number, keys: readonly string[]) {
  if (keys.length === 1) return words[at]?.key === keys[0];
  return keys.every((key, step) => {
    const word = words[at + step];
    return word !== undefined && phraseKey(word.key) === phraseKey(key);
  });
}
