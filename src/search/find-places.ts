/** Places that a query names: offered as a filter, and their fiches first. Pure and light. */
import { foldAccents } from '../model/slug.ts';

export interface Place {
  readonly filter: 'region' | 'departement';
  readonly value: string;
  readonly label: string;
  /** How people write it, folded, the longest first. */
  readonly forms: readonly string[];
  /** The same where it may mean something else: a number, a word of the language. */
  readonly unsure: readonly string[];
  /** Names of its departments of which the content has nothing. */
  readonly parts?: readonly string[];
}

/** A place as a query names it. */
export interface NamedPlace extends Place {
  /** What was written, when it is a part of the place of which there is nothing yet. */
  readonly part?: string;
}

/** Words that only announce a place. */
const PLACE_WORDS = new Set(['departement', 'ile', 'region', 'territoire', 'secteur']);

/** A word of a place's name, apostrophes and hyphens aside. */
export const PLACE_WORD = /[\p{L}\p{N}\p{M}]+/gu;

export interface PlacedQuery {
  /** The places named, in the order of the query. */
  readonly places: readonly NamedPlace[];
  /** The query with a blank in their place. */
  readonly rest: string;
}

interface QueryWord {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  used: boolean;
}

/** Tells the places of a query from its other words. */
export function findPlaces(query: string, places: readonly Place[]): PlacedQuery {
  const words = [...query.matchAll(PLACE_WORD)].map(({ 0: text, index }): QueryWord => ({
    folded: foldAccents(text),
    start: index,
    end: index + text.length,
    used: false,
  }));
  const found = new Map<Place, { at: number; part?: string }>();
  // The longest names first, whoever has them: « Eure-et-Loir » is not « Eure ».
  for (const { parts, named, isSure } of namesOf(places)) {
    const at = words.findIndex(
      (_, first) =>
        parts.every((part, step) => {
          const word = words[first + step];
          return word?.folded === part && !word.used;
        }) &&
        (isSure || isPlaceAt(query, words, first, parts.length)),
    );
    if (at === -1) continue;
    const written = query.slice(words[at]!.start, words[at + parts.length - 1]!.end);
    const isPart = (place: Place) =>
      place.parts?.includes(parts.join(' ')) ?? (place.filter === 'region' && NUMBER.test(written));
    for (const place of named)
      if (!found.has(place)) found.set(place, { at, ...(isPart(place) && { part: written }) });
    for (let step = 0; step < parts.length; step += 1) words[at + step]!.used = true;
  }
  if (found.size === 0) return { places: [], rest: query };
  let rest = query;
  for (const { folded, start, end, used } of words)
    if (used || PLACE_WORDS.has(folded))
      rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  const inOrder = [...found].sort(([, a], [, b]) => a.at - b.at);
  return {
    places: inOrder.map(([place, { part }]) => (part === undefined ? place : { ...place, part })),
    rest,
  };
}

/** The number to call is no department. */
const EMERGENCY = '15';
const NUMBER = /^\d/;
/** Before a number that is no place: « le 15 », « plus de 75 ans ». */
const COUNTED = new Set(['le', 'les', 'plus', 'moins', 'de', 'des', 'a', 'centre', 'numero', 'et']);
/** After one: « 15 jours », « 40 000 ». */
const UNITS =
  /^(?:\d+|an(?:s|nees?)?|jours?|semaines?|mois|heures?|h|minutes?|min|euros?|habitants?|medecins?|km|fois|pour|cpts)$/;
const IN_A_PLACE =
  /\bdans l(?:e |a |es |['’])$|\bdepartement (?:d(?:e (?:la |l['’])?|u |es |['’]))?$/;

/** Whether a number or a common word stands for a place: alone, announced, or at an end of the query. */
function isPlaceAt(
  query: string,
  words: readonly QueryWord[],
  first: number,
  length: number,
): boolean {
  const { folded, start } = words[first]!;
  if (IN_A_PLACE.test(foldAccents(query.slice(0, start)))) return true;
  const [before, after] = [words[first - 1], words[first + length]];
  if (folded === EMERGENCY) return false;
  if (!before && !after) return true;
  if (!NUMBER.test(folded)) return false;
  if (/^\s*[%€]/.test(query.slice(words[first]!.end))) return false;
  if (!after) return !COUNTED.has(before!.folded) && !NUMBER.test(before!.folded);
  return !before && !UNITS.test(after.folded);
}

interface Name {
  readonly parts: readonly string[];
  readonly named: readonly Place[];
  readonly isSure: boolean;
}

/** Every name, as its words, with the places that have it; those of most words first. */
function namesOf(places: readonly Place[]): Name[] {
  const named = new Map<string, { places: Place[]; isSure: boolean }>();
  for (const place of places)
    for (const [forms, isSure] of [
      [[...place.forms, ...(place.parts ?? [])], true] as const,
      [place.unsure, false] as const,
    ])
      for (const name of forms) {
        const same = named.get(name);
        if (!same) named.set(name, { places: [place], isSure });
        // « La Réunion » is a region and its only department: the region, which comes first.
        else if (same.places[0]!.filter === place.filter) same.places.push(place);
      }
  return [...named]
    .map(([name, { places: own, isSure }]) => ({ parts: name.split(' '), named: own, isSure }))
    .sort((a, b) => b.parts.length - a.parts.length);
}
