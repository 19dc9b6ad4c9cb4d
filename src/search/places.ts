/** The places of the content, with the names that people give them. */
import type { Graph, Item } from '../model/graph.ts';
import { KIND_NAMES } from '../model/kinds.ts';
import { departmentsOf } from '../model/relations.ts';
import { foldAccents } from '../model/slug.ts';
import { PLACE_WORD, type Place } from './find-places.ts';
import { departmentOf, DEPARTMENTS, regionOf, REGIONS } from '../model/territories.ts';

/** What people call the regions, beside their official names. */
const SHORT_NAMES: Record<string, readonly string[]> = {
  'auvergne-rhone-alpes': ['aura'],
  'bourgogne-franche-comte': ['bfc'],
  'centre-val-de-loire': ['cvl', 'centre', 'region centre'],
  'hauts-de-france': ['hdf'],
  'ile-de-france': ['idf', 'region parisienne'],
  'la-reunion': ['reunion'],
  'nouvelle-aquitaine': ['na'],
  'pays-de-la-loire': ['pdl'],
  'provence-alpes-cote-d-azur': ['paca', 'provence', 'region sud', 'cote d azur'],
};

/** The regions of before 2016, which people still name: each is its departments. */
const FORMER_REGIONS: Record<string, readonly string[]> = {
  alsace: ['67', '68'],
  aquitaine: ['24', '33', '40', '47', '64'],
  auvergne: ['03', '15', '43', '63'],
  bourgogne: ['21', '58', '71', '89'],
  'champagne ardenne': ['08', '10', '51', '52'],
  'franche comte': ['25', '39', '70', '90'],
  languedoc: ['11', '30', '34', '48', '66'],
  'languedoc roussillon': ['11', '30', '34', '48', '66'],
  limousin: ['19', '23', '87'],
  lorraine: ['54', '55', '57', '88'],
  'midi pyrenees': ['09', '12', '31', '32', '46', '65', '81', '82'],
  'nord pas de calais': ['59', '62'],
  picardie: ['02', '60', '80'],
  'poitou charentes': ['16', '17', '79', '86'],
  'rhone alpes': ['01', '07', '26', '38', '42', '69', '73', '74'],
};
/** What people call a region, folded: its short names and the former regions that it holds. */
export const otherNamesOf = (slug: string): string[] => [
  ...(SHORT_NAMES[slug] ?? []),
  ...formerRegionsOf(DEPARTMENTS.flatMap(({ code, region }) => (region === slug ? [code] : []))),
];

const formerRegionsOf = (codes: readonly string[]) =>
  Object.keys(FORMER_REGIONS).filter((name) =>
    codes.some((code) => FORMER_REGIONS[name]!.includes(code)),
  );

/** Names that are ordinary words first. */
const AMBIGUOUS = new Set([
  'allier',
  'aube',
  'centre',
  'na',
  'reunion',
  'nord',
  'lot',
  'cher',
  'creuse',
  'landes',
  'manche',
  'somme',
]);

const form = (text: string) =>
  [...text.matchAll(PLACE_WORD)].map(([word]) => foldAccents(word)).join(' ');

/** All regions, and the departments where the content has something. */
export function buildPlaces(graph: Graph): Place[] {
  const departments = new Set<string>();
  for (const kind of KIND_NAMES) {
    for (const item of graph.all(kind) as readonly Item[]) {
      for (const code of departmentsOf(graph, item)) departments.add(code);
    }
  }
  return [
    ...REGIONS.map(({ slug }) => slug)
      .sort()
      .map((slug) => regionPlace(slug, departments)),
    ...[...departments].sort().map((code) => departmentPlace(code)),
  ];
}

/** A region also answers for its departments where nothing is documented yet. */
function regionPlace(slug: string, documented: ReadonlySet<string>): Place {
  const label = regionOf(slug)?.name ?? slug;
  const others = DEPARTMENTS.filter(({ region, code }) => region === slug && !documented.has(code));
  const parts = others
    .map(({ name }) => form(name))
    .filter((name) => name !== form(label) && !isUnsure(name));
  const names = [
    form(label),
    ...(SHORT_NAMES[slug] ?? []),
    ...others.flatMap(({ name, code }) =>
      isUnsure(form(name)) ? [form(name), code.toLowerCase()] : code.toLowerCase(),
    ),
    // Only where nothing of the former region is documented: its departments answer otherwise.
    ...formerRegionsOf(others.map(({ code }) => code)).filter((name) =>
      FORMER_REGIONS[name]!.every((code) => !documented.has(code)),
    ),
  ];
  return {
    filter: 'region',
    value: slug,
    label,
    ...formsOf(names),
    ...(parts.length > 0 && { parts }),
  };
}

function departmentPlace(code: string): Place {
  const label = departmentOf(code)?.name ?? code;
  const names = [form(label), code.toLowerCase(), ...formerRegionsOf([code])];
  return { filter: 'departement', value: code, label, ...formsOf(names) };
}

const isUnsure = (name: string) => AMBIGUOUS.has(name) || /^\d/.test(name);

/** Names by whether they can only be a place. */
function formsOf(names: readonly string[]): Pick<Place, 'forms' | 'unsure'> {
  return {
    forms: longestFirst(names.filter((name) => !isUnsure(name))),
    unsure: longestFirst(names.filter(isUnsure)),
  };
}

const longestFirst = (names: readonly string[]) =>
  [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
