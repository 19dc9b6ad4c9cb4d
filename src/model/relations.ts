/** What the graph says of an item, in the words of the domain. Pure, computed, never typed. */
import type { Graph, Item } from './graph.ts';
import { FICHE_KINDS, type FicheKind } from './kinds.ts';
import { oncePerGraph } from './once-per-graph.ts';
import { sizesOf, type Size } from './sizes.ts';

/** What a lever rests on: independent kinds of source, each with its fiches. */
export interface Evidence {
  readonly rapports: readonly Item<'rapports'>[];
  readonly propositions: readonly Item<'propositions'>[];
  readonly syntheses: readonly Item<'syntheses'>[];
  readonly cas: readonly Item<'cas'>[];
  /** How many of the three kinds (reports, regional syntheses, cases) stand behind it. */
  readonly kinds: number;
}

const evidences = oncePerGraph(() => new Map<Item, Evidence>());

/** The evidence of a lever, from the fiches that name it. */
export const evidenceOf = (graph: Graph, lever: Item<'leviers'>): Evidence =>
  kept(evidences(graph), lever, () => gatherEvidence(graph, lever));

function gatherEvidence(graph: Graph, lever: Item<'leviers'>): Evidence {
  const propositions = graph.citing(lever, 'propositions');
  const rapports = unique([
    ...graph.citing(lever, 'rapports'),
    ...propositions.flatMap(({ data }) => graph.find('rapports', data.rapport) ?? []),
  ]);
  const syntheses = graph
    .citing(lever, 'syntheses')
    .filter(({ data }) => data.leviers.includes(lever.slug));
  const cas = graph.citing(lever, 'cas').filter(({ data }) => data.leviers.includes(lever.slug));
  const kinds = [rapports, syntheses, cas].filter(({ length }) => length > 0).length;
  return { rapports, propositions, syntheses, cas, kinds };
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

const owners = oncePerGraph(() => new Map<Item, readonly Item<'cpts'>[]>());

/** The CPTS that an item is about. */
export function cptsOf(graph: Graph, item: Item): readonly Item<'cpts'>[] {
  if (item.kind === 'cpts') return [item];
  if (item.kind !== 'cas') return [];
  return kept(owners(graph), item, () =>
    item.data.cpts.flatMap((slug) => graph.find('cpts', slug) ?? []),
  );
}

const regions = oncePerGraph(() => new Map<Item, readonly string[]>());

/** The regions an item belongs to, by slug; none for what is national. */
export const regionsOf = (graph: Graph, item: Item): readonly string[] =>
  kept(regions(graph), item, () => gatherRegions(graph, item));

function gatherRegions(graph: Graph, item: Item): string[] {
  const { data } = item;
  if ('region' in data && typeof data.region === 'string') return [data.region];
  const owner =
    'porteur' in data && data.porteur
      ? graph.find('organismes', data.porteur)?.data.region
      : undefined;
  return unique([
    ...cptsOf(graph, item).flatMap((cpts) => cpts.data.regions),
    ...(owner ? [owner] : []),
  ]);
}

/** What is kept of an item, made at the first use. */
function kept<T>(values: Map<Item, T>, item: Item, make: () => T): T {
  let value = values.get(item);
  if (value === undefined) values.set(item, (value = make()));
  return value;
}

/** The departments an item belongs to, by code. */
export function departmentsOf(graph: Graph, item: Item): string[] {
  if (item.kind === 'syntheses') {
    const { departement } = item.data.evenement;
    return departement ? [departement] : [];
  }
  return unique(cptsOf(graph, item).flatMap((cpts) => cpts.data.departements));
}

/** The sizes (1 to 4) of the CPTS of an item: as written, else as its population says. */
export function sizesOfItem(graph: Graph, item: Item): Size[] {
  return unique(
    cptsOf(graph, item).flatMap(({ data }) => {
      if (data.taille !== undefined) return [data.taille as Size];
      return data.population === undefined ? [] : sizesOf(data.population);
    }),
  ).sort();
}

/** The fiches of each kind in each region, by `cas/bretagne`. */
const regionIndex = oncePerGraph((graph) => {
  const index = new Map<string, Item[]>();
  for (const item of FICHE_KINDS.flatMap((kind) => graph.all(kind) as readonly Item[]))
    for (const region of regionsOf(graph, item)) {
      const list = index.get(`${item.kind}/${region}`);
      if (list) list.push(item);
      else index.set(`${item.kind}/${region}`, [item]);
    }
  return index;
});

/** The fiches of a kind that belong to a region. */
export const fichesOfRegion = <K extends FicheKind>(
  graph: Graph,
  region: string,
  kind: K,
): readonly Item<K>[] =>
  (regionIndex(graph).get(`${kind}/${region}`) ?? []) as unknown as readonly Item<K>[];

/** The sources of an item: those that its text cites, in that order, then the others it lists. */
export function sourcesOf(graph: Graph, item: Item): Item<'sources'>[] {
  const cited = item.outline.citations.map(({ slug }) => slug);
  const listed = graph
    .references(item)
    .filter(({ kind, field }) => kind === 'sources' && field !== undefined)
    .map(({ slug }) => slug);
  return unique([...cited, ...listed]).flatMap((slug) => graph.find('sources', slug) ?? []);
}

/** The day of an item for lists and search: of the event, of the report, of the case. */
export function dateOf(item: Item): string | undefined {
  const { data } = item;
  if ('evenement' in data) return data.evenement.debut;
  if ('remis_le' in data) return data.remis_le;
  if ('annee_debut' in data && data.annee_debut !== undefined) return String(data.annee_debut);
  if ('aci_le' in data && data.aci_le) return data.aci_le;
  if ('creee_en' in data && data.creee_en !== undefined) return String(data.creee_en);
  return undefined;
}
