/** The places of the content, with the names that people give them. */
import type { Graph, Item } from '../model/graph.ts';
import { KIND_NAMES } from '../model/kinds.ts';
import { departmentsOf, regionsOf } from '../model/relations.ts';
import { foldAccents } from '../model/slug.ts';
import { PLACE_WORD, type Place } from './find-places.ts';
import { departmentOf, DEPARTMENTS, regionOf } from '../model/territories.ts';

/** What people call the regions, beside their official names. */
export const SHORT_NAMES: Record<string, readonly string[]> = {
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
  'provence-alpes-cote-d-azur': ['paca', 'provence', 'region sud', 'cote d azur'],
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

const form = (text: string) =>
  [...text.matchAll(PLACE_WORD)].map(([word]) => foldAccents(word)).join(' ');

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
