/** The files of the requests, from what the editors keep. Pure. */
import type { Graph } from '../model/graph.ts';
import { phraseBook, type ConceptSource } from './concepts.ts';
import {
  MOST_WORDINGS,
  NORM_PARTS,
  normOf,
  tellingOf,
  thingsOf,
  WEIGHT_PARTS,
  type Answers,
  type RequestsFile,
} from './requests.ts';
import { fileOf, filesFor } from './scatter.ts';
import { segmentsOf } from './segments.ts';

/** A wording is filed under the two things that say most, and under a third that so few wordings have. */
const FILED_UNDER = 3;
const SURELY = 2;
const FEW = 60;
/** Of what only comes close, so many answers: the list says the best first. */
const CLOSE = 3;

/** How many wordings there are for a file, about, and how many files at most. */
const EACH = 6;
const MOST = 1024;

/** A request as the editors keep it: its wordings, and the addresses of its answers by grade. */
export interface RequestSource {
  readonly wordings: readonly string[];
  readonly answers: readonly (readonly string[])[];
}

/** The requests that a graph holds. */
export const requestsOf = (graph: Graph): RequestSource[] =>
  graph.all('demandes').flatMap(({ data }) =>
    data.demandes.map(({ mots, d_abord, ensuite, aussi }) => ({
      wordings: mots,
      answers: [d_abord, ensuite, aussi.slice(0, CLOSE)],
    })),
  );

/** A way of asking, what it is about, and what answers it. */
export interface Wording {
  readonly id: number;
  readonly things: readonly string[];
  readonly answers: Answers;
}

/** The wordings of the requests that documents answer; `ranks` has the documents by address. */
export function wordingsOf(
  requests: readonly RequestSource[],
  concepts: readonly ConceptSource[],
  ranks: ReadonlyMap<string, number>,
): Wording[] {
  const phrases = Object.fromEntries(phraseBook(concepts));
  return requests.flatMap(({ wordings, answers: named }, request) => {
    const answers = named.map((addresses) => addresses.flatMap((one) => ranks.get(one) ?? []));
    if (answers.flat().length === 0) return []; // a copy of a region has not all fiches
    return wordings.flatMap((words, at) => {
      const things = thingsOf(segmentsOf(words, phrases));
      return things.length > 0 ? { id: request * MOST_WORDINGS + at, things, answers } : [];
    });
  });
}

interface FileInProgress {
  readonly things: Record<string, [number, ...number[]]>;
  readonly answers: Record<number, Answers>;
}

/** Every file, by its number. */
export function requestsFiles(wordings: readonly Wording[]): RequestsFile[] {
  const having = new Map<string, number>();
  for (const { things } of wordings)
    for (const thing of things) having.set(thing, (having.get(thing) ?? 0) + 1);
  const weights = new Map(
    [...having].map(([thing, count]) => [
      thing,
      Math.round(tellingOf(thing, count, wordings.length) * WEIGHT_PARTS),
    ]),
  );
  const files = Array.from(
    { length: filesFor(wordings.length, EACH, MOST) },
    (): FileInProgress => ({
      things: {},
      answers: {},
    }),
  );
  for (const thing of [...weights.keys()].sort())
    files[fileOf(thing, files.length)]!.things[thing] = [weights.get(thing)!];

  const last = new Map<string, number>();
  for (const { id, things, answers } of wordings) {
    const own = [...things]
      .sort((a, b) => weights.get(b)! - weights.get(a)! || (a < b ? -1 : 1))
      .filter((thing, rank) => rank < SURELY || having.get(thing)! <= FEW)
      .slice(0, FILED_UNDER);
    const norm = normOf(own.map((thing) => weights.get(thing)! / WEIGHT_PARTS));
    for (const thing of own) {
      const file = files[fileOf(thing, files.length)]!;
      file.things[thing]!.push(id - (last.get(thing) ?? 0), Math.round(norm * NORM_PARTS));
      last.set(thing, id);
      file.answers[Math.floor(id / MOST_WORDINGS)] = answers;
    }
  }
  return files;
}
