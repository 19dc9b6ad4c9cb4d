/**
 * Pagefind's list of all documents and of the files of its index, which a reader's first query
 * waits for: written again with the little that we use of it. Names that count up take half the
 * bytes of random ones, its order of documents is already ours, and lengths make no difference.
 * Pure.
 */
import { readCbor, writeCbor, type Cbor } from './cbor.ts';
import { isTerm } from './terms.ts';

export interface ShortList {
  readonly list: Uint8Array;
  /** From the names that Pagefind gave to documents and files to the new ones. */
  readonly documents: ReadonlyMap<string, string>;
  readonly chunks: ReadonlyMap<string, string>;
}

type Document = readonly [name: string, words: number];
type Chunk = readonly [from: string, to: string, name: string];

/** Rewrites a list; `version` tells its names from those of the lists before, which caches keep. */
export function shortenList(list: Uint8Array, version: string): ShortList {
  const [pagefind, documents, chunks, filters, , fields] = readCbor(list) as readonly [
    string,
    readonly Document[],
    readonly Chunk[],
    Cbor,
    Cbor,
    Cbor,
  ];
  const namesOf = (old: readonly string[]) =>
    new Map(old.map((name, rank) => [name, nameOf(rank, old.length, version)]));
  const documentNames = namesOf(documents.map(([name]) => name));
  const chunkNames = namesOf(chunks.map(([, , name]) => name));
  const short: Cbor = [
    pagefind,
    documents.map(([name]) => [documentNames.get(name)!, 1]),
    chunks.map(([from, to, name], rank) => [
      from,
      lastOf(to, chunks[rank + 1]?.[0]),
      chunkNames.get(name)!,
    ]),
    filters,
    [], // its sorts
    fields,
  ];
  return { list: writeCbor(short), documents: documentNames, chunks: chunkNames };
}

/**
 * The end of a file of the index: a text that comes again costs little, so the beginning of the
 * next one, unless that is a term, which both would then be read for.
 */
const lastOf = (own: string, next: string | undefined) =>
  next === undefined || isTerm(next) ? own : next;

/** Ranks are all as long, so that names are in their order. */
const nameOf = (rank: number, count: number, version: string) =>
  `${rank.toString(36).padStart((count - 1).toString(36).length, '0')}_${version}`;

/** The rank of a document by its name. */
export const rankOfName = (name: string): number => Number.parseInt(name, 36);
