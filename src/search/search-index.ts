/** The index as the engine reads it: Pagefind's answers, and our files, read when a query first needs them. */
import type { Kind } from '../model/kinds.ts';
import type { Hits } from './hits.ts';
import {
  FILTERS_FILE,
  FIRST_YEAR,
  LEXICON_FILE,
  phrasesFile,
  requestsFile,
  vocabularyFile,
  type FiltersFile,
  type Fragment,
  type Lexicon,
  type Read,
} from './index-format.ts';
import type { Terms } from './pagefind.ts';
import { formsIn, phrasesFilesOf, type Phrases, type PhrasesFile } from './phrases.ts';
import type { RequestsFile } from './requests.ts';
import { fileOf } from './scatter.ts';
import type { Vocabulary } from './spelling.ts';
import { termOfConcept } from './terms.ts';
import { groupOf, joinWords, readWords, saysWord } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** One idea of the field, however it is said. */
export interface Concept {
  /** The ways of saying it, each as its keys: what is marked in a passage. */
  readonly forms: readonly string[];
  /** Whether its names say it exactly, or only lead there. */
  readonly exact: boolean;
  readonly hits: Hits;
}

export interface SearchIndex {
  readonly lexicon: Lexicon;
  readonly filters: FiltersFile;
  /** How many documents there are. */
  readonly size: number;
  kindOf(document: number): Kind;
  /** The year of a document; nothing when it has none. */
  yearOf(document: number): number | undefined;
  /** The documents of a term. */
  hits(term: string): Promise<Hits>;
  /** What the phrases of a query name. */
  phrases(query: string): Promise<Phrases>;
  /** A concept that a phrase of a query names, once its phrases are read. */
  concept(rank: number): Promise<Concept>;
  /** The files of the requests about some things. */
  requests(things: readonly string[]): Promise<readonly RequestsFile[]>;
  fragment(document: number): Promise<Fragment>;
  /** The words of the site that may be mistaken for some words; without these, all. */
  vocabulary(words?: readonly string[]): Promise<Vocabulary>;
  /** Whether some document says a word: its term must then have documents. */
  says(word: string): Promise<boolean>;
}

/** Opens an index; rejects when its first files are missing or damaged. */
export async function openIndex(read: Read, opening: Promise<Terms>): Promise<SearchIndex> {
  const once = keeper();
  const readOnce = <T>(name: string) => once(name, () => read(name)) as Promise<T>;
  const [terms, lexicon, filters] = await Promise.all([
    opening,
    readOnce<Lexicon>(LEXICON_FILE),
    readOnce<FiltersFile>(FILTERS_FILE),
  ]);
  const kinds = lexicon.kinds.flatMap(([kind, count]) => Array.from({ length: count }, () => kind));
  if (kinds.length !== terms.size) throw new Error('the files of the index do not go together');
  const forms = new Map<number, readonly string[]>();
  const hits = (term: string) => once(`=${term}`, () => terms.hits(term)) as Promise<Hits>;
  return {
    lexicon,
    filters,
    size: kinds.length,
    kindOf: (document) => kinds[document]!,
    yearOf: (document) => {
      const year = lexicon.years[document];
      return year ? FIRST_YEAR + year : undefined;
    },
    hits,
    phrases: async (query) => {
      const read = await Promise.all(
        phrasesFilesOf(wordsOf(query), lexicon.openers, lexicon.files.phrases).map((rank) =>
          readOnce<PhrasesFile>(phrasesFile(rank)),
        ),
      );
      for (const [rank, own] of read.flatMap(formsIn)) forms.set(rank, own);
      return Object.assign({}, ...read.map(({ names }) => names)) as Phrases;
    },
    concept: async (rank) => {
      const own = forms.get(rank) ?? [];
      return {
        forms: own,
        exact: rank < lexicon.exact,
        hits: await hits(termOfConcept(rank, own)),
      };
    },
    requests: async (things) => {
      const files = [...new Set(things.map((thing) => fileOf(thing, lexicon.files.requests)))];
      return Promise.all(files.map((rank) => readOnce<RequestsFile>(requestsFile(rank))));
    },
    fragment: (document) =>
      once(`#${document}`, () => terms.fragment(document)) as Promise<Fragment>,
    vocabulary: async (words) => {
      const wanted = words && new Set(words.map(groupOf));
      const groups = lexicon.groups.filter((group) => wanted?.has(group) ?? true);
      const read = groups.map((group) => readOnce<string>(vocabularyFile(group)));
      return joinWords((await Promise.all(read)).map((text) => readWords(text)));
    },
    says: async (word) => {
      const group = groupOf(word);
      if (!lexicon.groups.includes(group)) return false;
      return saysWord(await readOnce<string>(vocabularyFile(group)), word);
    },
  };
}

/** Asks for each thing once; what failed may be asked again. */
function keeper() {
  const kept = new Map<string, Promise<unknown>>();
  return (name: string, ask: () => Promise<unknown>): Promise<unknown> => {
    let answer = kept.get(name);
    if (!answer) {
      answer = ask();
      kept.set(name, answer);
      answer.catch(() => kept.delete(name));
    }
    return answer;
  };
}
