/**
 * A collection of any size in the likeness of the real one, to measure what the search costs when
 * it grows: each document is a real one whose words are partly changed for others, some of them
 * new, as a growing collection has. Always the same for the same size.
 */
import type { SearchDocument } from '../../../src/search/document.ts';
import type { Collection } from '../../../src/search/index-files.ts';
import { randomFrom } from '../random.ts';

/** The share of words that change, and of those that are new ones. */
const CHANGED = 0.35;
const NEW = 0.04;
const WORD = /\p{L}{4,}/gu;
const SYLLABLES = 'ba ce di fo ga lu mi no pra que ri so ta ve zo mon lin ter gnal dou'.split(' ');

/** The documents of `collection` and likenesses of them, `size` in all. */
export function largeCollection(collection: Collection, size: number): Collection {
  const random = randomFrom(42);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const { documents, vocabulary } = collection;
  const newWord = () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join('');
  // Frequent words come first in the vocabulary: a square favours them as texts do.
  const otherWord = () =>
    random() < NEW ? newWord() : vocabulary[Math.floor(random() ** 2 * vocabulary.length)]!;
  const vary = (text: string) =>
    text.replace(WORD, (word) => (random() < CHANGED ? otherWord() : word));
  const alike = (rank: number): SearchDocument => {
    const model = documents[rank % documents.length]!;
    const other = pick(documents);
    return {
      ...model,
      url: `${model.url.replace(/\/?$/, '')}-${rank}/`,
      title: vary(model.title),
      summary: vary(model.summary),
      links: vary(model.links),
      linked: model.linked.map(() => pick(documents).url),
      sections: model.sections.map((section) => ({ ...section, text: vary(section.text) })),
      filters: { ...other.filters, type: model.filters.type },
    };
  };
  const added = Array.from({ length: Math.max(0, size - documents.length) }, (_, rank) =>
    alike(rank),
  );
  return { ...collection, documents: [...documents, ...added] };
}
