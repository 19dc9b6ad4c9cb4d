/** What a volume is made of, in the order of reading. */
import { KIND_LABELS } from '../../site/kind-labels.ts';
import { groupsOf } from '../../site/index-groups.ts';
import { addressOf, type Graph } from '../../model/graph.ts';
import { FICHE_KINDS, KINDS, type FicheKind } from '../../model/kinds.ts';
import { fichesOfRegion } from '../../model/relations.ts';
import { REGIONS } from '../../model/territories.ts';
import type { Fiche, Volume } from './volumes.ts';

export interface PartPage {
  /** The page of the site, without the base path. */
  readonly address: string;
  /** Under which title of the contents: a region, a report; often nothing. */
  readonly group: string;
}

export interface Part {
  /** A word of its own, for the style sheet. */
  readonly key: string;
  /** Nothing when its only page is the part, and gives its own title. */
  readonly title: string | undefined;
  readonly introduction: string;
  /** One follows another (`line`), each begins a page and is named at its head (`page`), each group does (`group`). */
  readonly flow: 'line' | 'page' | 'group';
  /** Whether its pages are reduced to their lists. */
  readonly isShort: boolean;
  readonly pages: readonly PartPage[];
  /** Pages that would be a title: they are named together, so that a reader sees that they exist. */
  readonly nothingYet?: NothingYet | undefined;
}

export interface NothingYet {
  readonly pages: readonly { readonly address: string; readonly title: string }[];
  /** What is said of them, `count` in number. */
  readonly said: (count: number) => string;
}

const FICHE_PARTS: readonly (readonly [FicheKind, Part['flow']])[] = [
  ['parcours', 'page'],
  ['leviers', 'page'],
  ['freins', 'line'],
  ['cas', 'group'],
  ['syntheses', 'line'],
  ['cadre', 'line'],
  ['rapports', 'line'],
  ['propositions', 'line'],
  ['cpts', 'line'],
];

/** The parts of a volume; one that would be empty is left out. */
export function partsOf(graph: Graph, { fiches, hasViews }: Volume): Part[] {
  const parts = FICHE_PARTS.map(([kind, flow]): Part => ({
    key: kind,
    title: KINDS[kind].plural,
    introduction: KIND_LABELS[kind].introduction,
    flow,
    isShort: false,
    pages: pagesOf(
      graph,
      kind,
      fiches.filter((fiche) => fiche.kind === kind),
    ),
  }));
  const views = hasViews ? viewsOf(graph) : [view('/glossaire/')];
  return [...parts, ...views].filter(
    ({ pages, nothingYet }) => pages.length > 0 || nothingYet !== undefined,
  );
}

/** A fiche of two regions stands where it comes first. */
function pagesOf(graph: Graph, kind: FicheKind, fiches: readonly Fiche[]): PartPage[] {
  const pages = new Map<string, PartPage>();
  for (const { title, items } of groupsOf(graph, kind, fiches)) {
    for (const item of items) {
      const address = addressOf(item);
      if (!pages.has(address)) pages.set(address, { address, group: title });
    }
  }
  return [...pages.values()];
}

const view = (address: string, isShort = false): Part => ({
  key: address.split('/')[1]!,
  title: undefined,
  introduction: '',
  flow: 'line',
  isShort,
  pages: [{ address, group: '' }],
});

const shortPart = (key: string, title: string, introduction: string, slugs: readonly string[]) => ({
  ...view(`/${key}/`, true),
  title,
  introduction,
  pages: slugs.map((slug) => ({ address: `/${key}/${slug}/`, group: '' })),
});

/** The regions, those with no fiche named together at the end. */
function regionsPart(graph: Graph): Part {
  const isDocumented = ({ slug }: (typeof REGIONS)[number]) =>
    FICHE_KINDS.some((kind) => fichesOfRegion(graph, slug, kind).length > 0);
  const part = shortPart(
    'regions',
    'Régions',
    'Ce qui est documenté dans chaque région.',
    REGIONS.filter(isDocumented).map(({ slug }) => slug),
  );
  const pages = REGIONS.filter((region) => !isDocumented(region)).map(({ slug, name }) => ({
    address: `/regions/${slug}/`,
    title: name,
  }));
  return { ...part, nothingYet: { pages, said: saidOfNothing } };
}

const saidOfNothing = (count: number) =>
  `Rien n’est encore documenté ici pour ${count > 1 ? 'ces régions' : 'cette région'} : ce n’est pas que rien ne s’y fait, c’est que personne ne l’a encore écrit.`;

const viewsOf = (graph: Graph): Part[] => [
  view('/preuves/'),
  view('/chiffres/'),
  view('/chronologie/'),
  view('/etapes/', true),
  shortPart(
    'themes',
    'Thèmes',
    'Les fiches de chaque thème, et où les trouver.',
    [...graph.all('themes')].sort((a, b) => a.data.ordre - b.data.ordre).map(({ slug }) => slug),
  ),
  regionsPart(graph),
  view('/glossaire/'),
  view('/organismes/'),
  view('/sources/'),
  view('/a-propos/'),
];
