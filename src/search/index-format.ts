/**
 * What the builder writes and the engine reads beside Pagefind's own files: small JSON files, in
 * the same folder, and the text that Pagefind keeps of each document.
 */
import type { Kind } from '../model/kinds.ts';
import type { Place } from './find-places.ts';

/** Reads one of our files; rejects when it is missing or not what was written. */
export type Read = (name: string) => Promise<unknown>;

/** Loaded first: what every query needs. */
export interface Lexicon {
  /** The documents, in the order of Pagefind's list: how many of each kind. */
  readonly kinds: readonly (readonly [Kind, number])[];
  /** The year of each document, counted from `FIRST_YEAR`; 0 when it has none. */
  readonly years: readonly number[];
  /** How many words the title of each document has. */
  readonly titles: readonly number[];
  /** How many concepts their names say exactly; the names of those that follow only lead there. */
  readonly exact: number;
  readonly places: readonly Place[];
  /** How many wordings the requests of the editors have. */
  readonly wordings: number;
  /** How many files hold the phrases, and the requests. */
  readonly files: { readonly phrases: number; readonly requests: number };
  /** The stop words that begin a phrase. */
  readonly openers: readonly string[];
  /** The groups of the vocabulary, each a file. */
  readonly groups: readonly string[];
}

/** Filters of the search, as in the address of the search page. */
export const FILTERS = ['type', 'theme', 'region', 'departement', 'taille', 'etape'] as const;
export type FilterName = (typeof FILTERS)[number];

/** A filter: its values, and for each document the ranks of those that it has. */
export interface FilterColumn {
  readonly values: readonly string[];
  readonly documents: readonly (readonly number[] | number)[];
}
export type FiltersFile = Readonly<Record<FilterName, FilterColumn>>;

/** What is shown of a document, in its real typography. */
export interface Fragment {
  /** Its address, without the base path. */
  readonly url: string;
  readonly title: string;
  /** Where, how large, when. */
  readonly facts: string;
  /** What it rests on; empty when nothing is recorded. */
  readonly evidence: string;
  /** The documents that it names or that name it. */
  readonly links: readonly number[];
  /** Its summary first, then its sections with their anchors. */
  readonly sections: readonly FragmentSection[];
}
export interface FragmentSection {
  readonly title: string;
  readonly anchor: string;
  readonly text: string;
}

export const FIRST_YEAR = 2000;

/** The blocks of a document where a term may stand, as bits; sections follow. */
export const BLOCKS = {
  title: 0,
  summary: 1,
  context: 2,
  links: 3,
  questions: 4,
  sections: 5,
} as const;
/** Later sections share the last bit. */
export const LAST_BLOCK = 19;

/** Where the index stands in the built site. */
export const INDEX_FOLDER = 'pagefind/';
export const LEXICON_FILE = 'lexique';
export const FILTERS_FILE = 'filtres';
export const vocabularyFile = (group: string) => `mots-${group}`;
export const phrasesFile = (rank: number) => `notions-${rank}`;
export const requestsFile = (rank: number) => `demandes-${rank}`;
