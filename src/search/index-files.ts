/** Our files of the index, and what Pagefind is given. Pure: names and values, not yet bytes. */
import { KIND_NAMES } from '../model/kinds.ts';
import type { ConceptSource } from './concepts.ts';
import type { SearchDocument } from './document.ts';
import type { Place } from './find-places.ts';
import {
  FILTERS,
  FILTERS_FILE,
  FIRST_YEAR,
  LEXICON_FILE,
  phrasesFile,
  requestsFile,
  vocabularyFile,
  type FilterColumn,
  type Fragment,
  type Lexicon,
} from './index-format.ts';
import { openersOf, phrasesFiles } from './phrases.ts';
import { requestsFiles, wordingsOf, type RequestSource } from './requests-files.ts';
import type { Vocabulary } from './spelling.ts';
import { groupWords, writeWords } from './vocabulary.ts';
import { wordsOf } from './words.ts';

export interface Collection {
  readonly documents: readonly SearchDocument[];
  readonly concepts: readonly ConceptSource[];
  readonly requests: readonly RequestSource[];
  readonly places: readonly Place[];
  readonly vocabulary: Vocabulary;
  /** Words of the vocabulary that only queries have: no document says them. */
  readonly unsaid: ReadonlySet<string>;
}

/** The documents of a collection in the order of their ranks. */
export const inOrder = ({ documents }: Collection): SearchDocument[] =>
  [...documents].sort(
    (a, b) => KIND_NAMES.indexOf(a.kind) - KIND_NAMES.indexOf(b.kind) || (a.url < b.url ? -1 : 1),
  );

/** Our files, by name. */
export function indexFiles(collection: Collection): Map<string, unknown> {
  const { concepts, places, vocabulary, unsaid } = collection;
  const documents = inOrder(collection);
  const wordings = wordingsOf(collection.requests, concepts, ranksOf(documents));
  const phrases = phrasesFiles(concepts);
  const requests = requestsFiles(wordings);
  const groups = groupWords(vocabulary);
  const lexicon: Lexicon = {
    kinds: KIND_NAMES.map((kind) => [kind, documents.filter((one) => one.kind === kind).length]),
    titles: documents.map(({ title }) => wordsOf(title).filter(({ stop }) => !stop).length),
    years: documents.map(({ date }) => (date ? Number(date.slice(0, 4)) - FIRST_YEAR : 0)),
    exact: concepts.filter(({ exact }) => exact).length,
    places,
    wordings: wordings.length,
    files: { phrases: phrases.length, requests: requests.length },
    openers: openersOf(concepts),
    groups: [...groups.keys()].sort(),
  };
  return new Map<string, unknown>([
    [LEXICON_FILE, lexicon],
    [FILTERS_FILE, Object.fromEntries(FILTERS.map((name) => [name, column(documents, name)]))],
    ...[...groups].map(
      ([group, words]) => [vocabularyFile(group), writeWords(words, unsaid)] as const,
    ),
    ...phrases.map((file, rank) => [phrasesFile(rank), file] as const),
    ...requests.map((file, rank) => [requestsFile(rank), file] as const),
  ]);
}

function column(
  documents: readonly SearchDocument[],
  name: (typeof FILTERS)[number],
): FilterColumn {
  const values = [...new Set(documents.flatMap(({ filters }) => filters[name]))].sort();
  return {
    values,
    documents: documents.map(({ filters }) => {
      const ranks = filters[name].map((value) => values.indexOf(value));
      return ranks.length === 1 ? ranks[0]! : ranks;
    }),
  };
}

const ranksOf = (documents: readonly SearchDocument[]): ReadonlyMap<string, number> =>
  new Map(documents.map(({ url }, rank) => [url, rank]));

/** What is shown of each document, in order. */
export function fragmentsOf(documents: readonly SearchDocument[]): Fragment[] {
  const ranks = ranksOf(documents);
  return documents.map(({ url, title, facts, evidence, linked, summary, sections }) => ({
    url,
    title,
    facts,
    evidence,
    links: linked.flatMap((address) => ranks.get(address) ?? []),
    sections: [{ title: '', anchor: '', text: summary }, ...sections],
  }));
}
