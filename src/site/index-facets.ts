/** The filters of a list: what it may be narrowed by, and the style that does it. */
import type { Graph, Item } from '../model/graph.ts';
import { cptsOf, evidenceOf, regionsOf, sizesOfItem } from '../model/relations.ts';
import { SIZE_LABELS, SIZES } from '../model/sizes.ts';
import { REGIONS } from '../model/territories.ts';
import { titleOf } from '../model/titles.ts';
import { MATURITES, MILIEUX } from '../model/vocabularies.ts';

/** Names of facets: those that the search has too bear the same name there. */
export const FACETS = [
  'region',
  'theme',
  'etape',
  'taille',
  'maturite',
  'milieu',
  'appuis',
  'nature',
] as const;
/** What a time line shows. */
const EVENT_NATURES = {
  textes: 'Lois, accords et textes',
  rapports: 'Rapports',
  rencontres: 'Rencontres et enquêtes',
  cas: 'Cas',
} as const;
export type FacetName = (typeof FACETS)[number];

export interface Facet {
  readonly name: FacetName;
  readonly label: string;
  /** The choice of none, short beside its label: « Tous ». */
  readonly all: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly count: number;
  }[];
}

/** The values that an item has in each facet. */
export function facetValuesOf(graph: Graph, item: Item): Record<FacetName, readonly string[]> {
  const { data } = item;
  return {
    region: regionsOf(graph, item),
    theme: 'themes' in data ? data.themes : [],
    etape: 'etapes' in data ? data.etapes : [],
    taille: sizesOfItem(graph, item).map(String),
    maturite: 'maturite' in data ? [data.maturite] : [],
    milieu: [...new Set(cptsOf(graph, item).flatMap(({ data: { milieu } }) => milieu ?? []))],
    appuis: item.kind === 'leviers' ? [String(evidenceOf(graph, item).kinds)] : [],
    nature: natureOf(item),
  };
}

function natureOf(item: Item): string[] {
  if (item.kind === 'sources') return item.data.type === 'texte-officiel' ? ['textes'] : [];
  if (item.kind === 'syntheses') return ['rencontres'];
  return item.kind === 'rapports' || item.kind === 'cas' ? [item.kind] : [];
}

const ordered = (graph: Graph, kind: 'themes' | 'etapes') =>
  [...graph.all(kind)]
    .sort((a, b) => a.data.ordre - b.data.ordre)
    .map((item) => [item.slug, titleOf(item)] as const);

/** Every value that a facet may take, with its label, in the order of lists. */
function facetLabels(graph: Graph): Record<FacetName, readonly (readonly [string, string])[]> {
  return {
    region: REGIONS.map(({ slug, name }) => [slug, name]),
    theme: ordered(graph, 'themes'),
    etape: ordered(graph, 'etapes'),
    taille: SIZES.map((size) => [String(size), `${size} : ${SIZE_LABELS[size]}`]),
    maturite: Object.entries(MATURITES),
    milieu: Object.entries(MILIEUX),
    appuis: [
      ['3', 'Trois sortes de sources'],
      ['2', 'Deux sortes de sources'],
      ['1', 'Une seule sorte'],
      ['0', 'Aucune encore'],
    ],
    nature: Object.entries(EVENT_NATURES),
  };
}

const LABELS: Record<FacetName, readonly [label: string, all: string]> = {
  region: ['Région', 'Toutes'],
  theme: ['Thème', 'Tous'],
  etape: ['Étape', 'Toutes'],
  taille: ['Taille de la CPTS', 'Toutes'],
  maturite: ['Maturité', 'Toutes'],
  milieu: ['Milieu', 'Tous'],
  appuis: ['Repose sur', 'Tout'],
  nature: ['Nature', 'Tout'],
};

/** The facets worth showing over these items: those that tell at least two of them apart. */
export function facetsOf(graph: Graph, items: readonly Item[]): Facet[] {
  const labels = facetLabels(graph);
  const values = items.map((item) => facetValuesOf(graph, item));
  return FACETS.map((name) => ({
    name,
    label: LABELS[name][0],
    all: LABELS[name][1],
    options: labels[name]
      .map(([value, label]) => ({
        value,
        label,
        count: values.filter((of) => of[name].includes(value)).length,
      }))
      .filter(({ count }) => count > 0),
  })).filter(({ options }) => options.length > 1);
}

/** The attributes that the filters read on a `.triable` item: `data-region="bretagne corse"`. */
export const facetAttributes = (graph: Graph, item: Item): Record<string, string> =>
  Object.fromEntries(
    Object.entries(facetValuesOf(graph, item))
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [`data-${name}`, values.join(' ')]),
  );

/**
 * The style sheet of the filters. A choice in a list hides what has not its value, and the groups
 * left empty by it: no script is needed.
 */
export function filterStyles(graph: Graph): string {
  const labels = facetLabels(graph);
  const rules = FACETS.flatMap((name) =>
    labels[name].map(([value]) => {
      const chosen = `main:has([name=${name}] [value="${value}"]:checked)`;
      const has = `[data-${name}~="${value}"]`;
      return `${chosen} .triable:not(${has}),${chosen} .groupe:not(:has(${has})){display:none}`;
    }),
  );
  return `@layer tokens,base,frame,components,page;@layer page{${rules.join('')}}\n`;
}
