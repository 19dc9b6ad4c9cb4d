/** Places that a query names: offered as a filter, and their fiches first. Pure and light. */
import { foldAccents } from '../model/slug.ts';

export interface Place {
  readonly filter: 'region' | 'departement';
  readonly value: string;
  readonly label: string;
  /** How people write it, folded, the longest first. */
  readonly forms: readonly string[];
}

/** Words that only announce a place. */
const PLACE_WORDS = new Set(['departement', 'ile', 'region', 'territoire', 'secteur']);

/** A word of a place's name, apostrophes and hyphens aside. */
export const PLACE_WORD = /[\p{L}\p{N}\p{M}]+/gu;

export interface PlacedQuery {
  /** The places named, in the order of the query. */
  readonly places: readonly Place[];
  /** The query with a blank in their place. */
  readonly rest: string;
}

/** Tells the places of a query from its other words. */
export function findPlaces(query: string, places: readonly Place[]): PlacedQuery {
  const words = [...query.matchAll(PLACE_WORD)].map(({ 0: text, index }) => ({
    folded: foldAccents(text),
    start: index,
    end: index + text.length,
    used: false,
  }));
  const found = new Map<Place, number>();
  // The longest names first, whoever has them: « Eure-et-Loir » is not « Eure ».
  for (const [parts, named] of namesOf(places)) {
    const at = words.findIndex((_, first) =>
      parts.every((part, step) => {
        const word = words[first + step];
        return word?.folded === part && !word.used;
      }),
    );
    if (at === -1) continue;
    for (const place of named) if (!found.has(place)) found.set(place, at);
    for (let step = 0; step < parts.length; step += 1) words[at + step]!.used = true;
  }
  if (found.size === 0) return { places: [], rest: query };
  let rest = query;
  for (const { folded, start, end, used } of words)
    if (used || PLACE_WORDS.has(folded))
      rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  const inOrder = [...found].sort(([, a], [, b]) => a - b);
  return { places: inOrder.map(([place]) => place), rest };
}

/** Every name, as its words, with the places that have it; those of most words first. */
function namesOf(places: readonly Place[]): (readonly [readonly string[], readonly Place[]])[] {
  const named = new Map<string, Place[]>();
  for (const place of places)
    for (const name of place.forms) {
      const same = named.get(name);
      if (!same) named.set(name, [place]);
      // « La Réunion » is a region and its only department: the region, which comes first.
      else if (same[0]!.filter === place.filter) same.push(place);
    }
  return [...named]
    .map(([name, same]) => [name.split(' '), same] as const)
    .sort(([a], [b]) => b.length - a.length);
}
