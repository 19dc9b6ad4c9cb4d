/** Places that a query names: offered as a filter, and their fiches first. */
import type { Graph, Item } from '../model/graph.ts';
import { KIND_NAMES } from '../model/kinds.ts';
import { departmentsOf, regionsOf } from '../model/relations.ts';
import { foldAccents } from '../model/slug.ts';
import { departmentOf, DEPARTMENTS, regionOf } from '../model/territories.ts';
import { queryWords } from './normalise.ts';

export interface Place {
  readonly filter: 'region' | 'departement';
  readonly value: string;
  readonly label: string;
  /** How people write it, folded, the longest first. */
  readonly forms: readonly string[];
}

/** What people call the regions, beside their official names. */
const SHORT_NAMES: Record<string, readonly string[]> = {
  'auvergne-rhone-alpes': ['aura', 'rhone alpes', 'auvergne'],
  'bourgogne-franche-comte': ['bfc', 'bourgogne', 'franche comte'],
  'centre-val-de-loire': ['cvl', 'centre', 'region centre'],
  'grand-est': ['alsace', 'lorraine', 'champagne ardenne'],
  'hauts-de-france': ['hdf', 'nord pas de calais', 'picardie'],
  'ile-de-france': ['idf', 'region parisienne'],
  'la-reunion': ['reunion'],
  'nouvelle-aquitaine': ['na', 'aquitaine', 'limousin', 'poitou charentes'],
  occitanie: ['midi pyrenees', 'languedoc roussillon', 'languedoc'],
  'pays-de-la-loire': ['pdl'],
  'provence-alpes-cote-d-azur': ['paca', 'provence', 'region sud', 'cote azur'],
};

/** Names that are ordinary words first: only their full name counts as a place. */
const AMBIGUOUS = new Set([
  'centre',
  'na',
  'reunion',
  'nord',
  'lot',
  'cher',
  'manche',
  'landes',
  'ain',
  'var',
]);

/** Words that only announce a place. */
const PLACE_WORDS = new Set(['departement', 'region', 'territoire', 'secteur']);

const form = (text: string) => foldAccents(queryWords(text).join(' ')).replaceAll('-', ' ');

/** The regions and departments where the content has something. */
export function buildPlaces(graph: Graph): Place[] {
  const regions = new Set<string>();
  const departments = new Set<string>();
  for (const kind of KIND_NAMES) {
    for (const item of graph.all(kind) as readonly Item[]) {
      for (const slug of regionsOf(graph, item)) regions.add(slug);
      for (const code of departmentsOf(graph, item)) departments.add(code);
    }
  }
  return [
    ...[...regions].sort().map((slug) => regionPlace(slug, departments)),
    ...[...departments].sort().map((code) => departmentPlace(code)),
  ];
}

/** A region also answers for its departments where nothing is documented yet. */
function regionPlace(slug: string, documented: ReadonlySet<string>): Place {
  const label = regionOf(slug)?.name ?? slug;
  const others = DEPARTMENTS.filter(({ region, code }) => region === slug && !documented.has(code));
  const names = [
    ...(SHORT_NAMES[slug] ?? []),
    ...others.flatMap(({ name, code }) => [form(name), code.toLowerCase()]),
  ].filter((name) => !AMBIGUOUS.has(name));
  return { filter: 'region', value: slug, label, forms: longestFirst([form(label), ...names]) };
}

function departmentPlace(code: string): Place {
  const label = departmentOf(code)?.name ?? code;
  const names = [form(label), code.toLowerCase()].filter((name) => !AMBIGUOUS.has(name));
  return { filter: 'departement', value: code, label, forms: longestFirst(names) };
}

const longestFirst = (names: readonly string[]) =>
  [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

export interface PlacedQuery {
  /** The places named, in the order of the query. */
  readonly places: readonly Place[];
  /** The other words. */
  readonly words: readonly string[];
}

/** Tells the places of a query from its other words. */
export function findPlaces(words: readonly string[], places: readonly Place[]): PlacedQuery {
  let text = ` ${words.map((word) => foldAccents(word).replaceAll('-', ' ')).join(' ')} `;
  const found: { place: Place; at: number }[] = [];
  for (const place of places) {
    const name = place.forms.find((candidate) => text.includes(` ${candidate} `));
    if (name === undefined) continue;
    const at = text.indexOf(` ${name} `);
    found.push({ place, at });
    text = `${text.slice(0, at)} ${'_'.repeat(name.length)} ${text.slice(at + name.length + 2)}`;
  }
  if (found.length === 0) return { places: [], words };
  const kept = text
    .split(' ')
    .filter((word) => word !== '' && !word.startsWith('_') && !PLACE_WORDS.has(word));
  return {
    places: found.sort((a, b) => a.at - b.at).map(({ place }) => place),
    words: words.filter((word) =>
      kept.includes(foldAccents(word).replaceAll('-', ' ').split(' ')[0]!),
    ),
  };
}
