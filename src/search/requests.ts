/**
 * What people are known to ask, and what the editors answer: small files, each with the requests
 * that are about a few things. A query reads those of what it is about, and the requests that
 * resemble it lend it their answers. Pure.
 */
import type { Segment } from './segments.ts';
import { isLight } from './stop-words.ts';
import { REQUESTS } from './weights.ts';
import { bareKey, FIELD } from './words.ts';

/** Documents that answer a request, by grade, the best first. */
export type Answers = readonly (readonly number[])[];

export interface RequestsFile {
  /**
   * From a thing to how much it says, then the wordings about it, two numbers each: how far the
   * wording is from the one before (a wording is `MOST_WORDINGS` times its request, and its rank
   * there), and its norm.
   */
  readonly things: Readonly<Record<string, readonly [number, ...number[]]>>;
  /** The answers of the requests of this file. */
  readonly answers: Readonly<Record<number, Answers>>;
}

/** How many wordings a request may have. */
export const MOST_WORDINGS = 8;

/** Weights and norms are written as whole parts of these. */
export const WEIGHT_PARTS = 20;
export const NORM_PARTS = 4;

/** What a text is about: its words that say something, and the ideas of the field that it names. */
export function thingsOf(segments: readonly Segment[]): string[] {
  const things = segments.flatMap(({ words, concepts }) => [
    // The first is the surest: the others are what it leads to.
    ...concepts.slice(0, 1).map((rank) => `#${rank}`),
    ...words
      .filter(({ stop, folded }) => !stop && folded !== FIELD && !isLight(folded))
      .map(({ key }) => bareKey(key)),
  ]);
  return [...new Set(things)];
}

/** How much a thing says that so many wordings of all are about. */
export const tellingOf = (thing: string, having: number, all: number): number =>
  Math.log(1 + all / Math.max(having, 0.5)) * (thing.startsWith('#') ? REQUESTS.concept : 1);

export const normOf = (weights: readonly number[]): number => Math.hypot(...weights);

/**
 * What documents are worth by the wordings that resemble a query, from 0 to 1. `all` is how many
 * wordings there are; `files` has those of the things that the query is about.
 */
export function answersTo(
  things: readonly string[],
  files: readonly RequestsFile[],
  all: number,
): ReadonlyMap<number, number> {
  const nearest = nearestTo(things, files, all);
  const worths = new Map<number, number>();
  const [best] = nearest;
  if (!best) return worths;
  const power = REQUESTS.nearPower * (1 + best[1] ** REQUESTS.exactPower);
  const shares = nearest.map(([, near]) => near ** power);
  const total = shares.reduce((sum, share) => sum + share, 0);
  for (const [at, [wording]] of nearest.entries()) {
    const request = Math.floor(wording / MOST_WORDINGS);
    const answers = files.find((file) => request in file.answers)!.answers[request]!;
    for (const [grade, documents] of answers.entries()) {
      const worth = (best[1] * REQUESTS.grades[grade]! * shares[at]!) / total;
      for (const document of documents) worths.set(document, (worths.get(document) ?? 0) + worth);
    }
  }
  return worths;
}

/** The wordings that resemble a query most, and how near each is, from 0 to 1. */
function nearestTo(
  things: readonly string[],
  files: readonly RequestsFile[],
  all: number,
): [number, number][] {
  const common = new Map<number, number>();
  const norms = new Map<number, number>();
  const weights = things.map((thing) => {
    const file = files.find((one) => Object.hasOwn(one.things, thing));
    if (!file) return tellingOf(thing, 0, all);
    const [parts, ...wordings] = file.things[thing]!;
    const weight = parts / WEIGHT_PARTS;
    let wording = 0;
    for (let at = 0; at < wordings.length; at += 2) {
      wording += wordings[at]!;
      common.set(wording, (common.get(wording) ?? 0) + weight ** 2);
      norms.set(wording, wordings[at + 1]! / NORM_PARTS);
    }
    return weight;
  });
  const norm = normOf(weights);
  return [...common]
    .map(([wording, sum]): [number, number] => [
      wording,
      Math.min(1, sum / (norm * norms.get(wording)!)),
    ])
    .filter(([, near]) => near > REQUESTS.least)
    .sort(([a, nearA], [b, nearB]) => nearB - nearA || a - b)
    .slice(0, REQUESTS.most);
}
