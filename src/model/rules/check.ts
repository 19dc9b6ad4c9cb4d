import type { Graph, Item } from '../graph.ts';
import { fieldName, type Place } from '../issue.ts';
import type { Entry } from '../parse/entry.ts';
import type { Kind } from '../kinds.ts';

/** What a rule may look at. Nothing else: rules are pure. */
export interface Corpus {
  /** Every file that could be named, right or wrong; one for each item. */
  readonly entries: readonly Entry[];
  /** Items of the collection whose files were not given; their entries only say that they are there. */
  readonly known: readonly KnownItem[];
  /** The files that name an item a second time. */
  readonly doubles: readonly Double[];
  /** Entries whose fields are right, as the graph holds them. */
  readonly graph: Graph;
  /** The entry of an item of the graph. */
  readonly entryOf: (item: Item) => Entry;
  /** The entry of that name, even when its fields are wrong. */
  readonly find: (kind: Kind, slug: string) => Entry | undefined;
  /** Addresses of the files of `public/`, `/images/plan.png`. */
  readonly assets: ReadonlySet<string>;
  /** The day of the commit, `2026-11-22`: nothing reads a clock. */
  readonly today: string;
}

export interface KnownItem {
  readonly kind: Kind;
  readonly slug: string;
  /** The title of a fiche. */
  readonly title?: string;
}

export interface Double {
  readonly entry: Entry;
  readonly first: Entry;
}

/** One fault found by a rule. */
export interface Finding {
  readonly place: Place;
  readonly field?: string | undefined;
  readonly message: string;
  readonly advice?: string | undefined;
  readonly fixable?: boolean | undefined;
  readonly elsewhere?: readonly Place[] | undefined;
}

export type Check = (corpus: Corpus) => Iterable<Finding>;

/** A finding on a field of an entry. */
export const onField = (
  entry: Entry,
  path: string,
  message: string,
  advice?: string,
  more: Partial<Finding> = {},
): Finding => ({
  place: entry.locate(path),
  field: fieldName(path),
  message,
  advice,
  ...more,
});

/** A finding at an offset of an entry's text. */
export const onText = (
  entry: Entry,
  offset: number,
  message: string,
  advice?: string,
  more: Partial<Finding> = {},
): Finding => ({ place: entry.place(offset), message, advice, ...more });
