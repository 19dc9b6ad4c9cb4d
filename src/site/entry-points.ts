/** What to read first of a theme or a region, what comes back in it, and its figures. Pure. */
import type { Graph, Item } from '../model/graph.ts';
import type { FicheKind } from '../model/kinds.ts';
import { dateOf, evidenceOf, regionsOf } from '../model/relations.ts';
import type { MATURITES } from '../model/vocabularies.ts';
import { evidenceWeight } from './evidence-order.ts';

type Fiche = Item<FicheKind>;

export interface EntryPoint {
  readonly item: Fiche;
  /** Why this one, in a short sentence; empty where it is the only one of its kind. */
  readonly why: string;
}

export interface EntryFigure {
  readonly result: Item<'cas'>['data']['resultats'][number];
  readonly item: Item<'cas'>;
}

/** The item that has most of something, or none when nobody has any. */
function most<T>(items: readonly T[], count: (item: T) => number): T | undefined {
  const best = items.reduce<T | undefined>(
    (found, item) => (found === undefined || count(item) > count(found) ? item : found),
    undefined,
  );
  return best !== undefined && count(best) > 0 ? best : undefined;
}

const ofKind = <K extends FicheKind>(items: readonly Fiche[], kind: K) =>
  items.filter((item) => item.kind === kind) as unknown as readonly Item<K>[];

/** Where to begin among these fiches: one of each kind that leads somewhere. */
export function readFirst(graph: Graph, items: readonly Fiche[]): EntryPoint[] {
  const all = new Set<unknown>(items);
  const many = (kind: FicheKind) => ofKind(items, kind).length > 1;
  const lever = most(ofKind(items, 'leviers'), (one) => {
    const { rapports, syntheses, cas } = evidenceOf(graph, one);
    // What stands behind it here, not in the whole country.
    const here = (of: readonly unknown[]) => of.filter((fiche) => all.has(fiche)).length;
    return (
      1 + evidenceWeight({ rapports: here(rapports), syntheses: here(syntheses), cas: here(cas) })
    );
  });
  const [practice] = mostTelling(ofKind(items, 'cas').filter(isTellingResult));
  const found: readonly (readonly [Fiche | undefined, string])[] = [
    [ofKind(items, 'parcours')[0], 'Le parcours à suivre.'],
    [
      most(ofKind(items, 'freins'), (one) => graph.citing(one, 'cas').length),
      many('freins') ? 'Le frein le plus rencontré.' : '',
    ],
    [lever, many('leviers') ? 'Le levier le mieux étayé ici.' : ''],
    [practice, (practice && WITH_FIGURES[practice.data.maturite]) ?? ''],
    [newest(ofKind(items, 'syntheses')), 'La rencontre la plus récente.'],
  ];
  return found.flatMap(([item, why]) => (item ? [{ item, why }] : []));
}

const WITH_FIGURES: Partial<Record<keyof typeof MATURITES, string>> = {
  essaime: 'Un cas repris ailleurs, avec ses chiffres.',
  installe: 'Un cas installé, avec ses chiffres.',
  experimente: 'Un cas avec ses chiffres.',
};

/** Figures of something done and not given up. */
const isTellingResult = ({ data }: Item<'cas'>) =>
  data.resultats.length > 0 && data.maturite in WITH_FIGURES;

/** How much a practice has to tell, by how far it went. */
const REACH: Record<keyof typeof MATURITES, number> = {
  essaime: 4,
  installe: 3,
  experimente: 2,
  annonce: 1,
  arrete: 0,
};

/**
 * Cases, those with figures first; among them by how far the practice went, since one figure of an
 * inauguration tells less than one of a practice that lasts; then by how many figures and sources.
 */
const mostTelling = (cases: readonly Item<'cas'>[]): Item<'cas'>[] =>
  [...cases].sort(
    (a, b) =>
      Number(b.data.resultats.length > 0) - Number(a.data.resultats.length > 0) ||
      REACH[b.data.maturite] - REACH[a.data.maturite] ||
      b.data.resultats.length - a.data.resultats.length ||
      b.data.sources.length - a.data.sources.length ||
      (a.slug < b.slug ? -1 : 1),
  );

const newest = (items: readonly Item<'syntheses'>[]) =>
  [...items].sort((a, b) => (dateOf(b) ?? '').localeCompare(dateOf(a) ?? ''))[0];

/** The levers or obstacles that fiches name most often, with how many name each. */
export function recurring<K extends 'leviers' | 'freins'>(
  graph: Graph,
  items: readonly Fiche[],
  kind: K,
  limit = 6,
): { readonly item: Item<K>; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { data } of items)
    if (kind in data)
      for (const slug of (data as Record<K, readonly string[]>)[kind])
        counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, limit)
    .flatMap(([slug, count]) => {
      const item = graph.find(kind, slug);
      return item ? [{ item, count }] : [];
    });
}

/** One figure of each of the cases that have most to tell. */
export function figuresOf(items: readonly Fiche[], limit = 3): EntryFigure[] {
  return mostTelling(ofKind(items, 'cas').filter(({ data }) => data.resultats.length > 0))
    .slice(0, limit)
    .map((item) => ({ item, result: item.data.resultats[0]! }));
}

export interface ElsewhereTheme {
  readonly theme: Item<'themes'>;
  readonly items: readonly Item<'cas'>[];
}

/**
 * What other regions do on the themes that these fiches speak of most: for each of the first
 * themes, the cases that have most to tell, each case once.
 */
export function elsewhereOn(
  graph: Graph,
  items: readonly Fiche[],
  region: string,
  { themes = 3, cases = 2 } = {},
): ElsewhereTheme[] {
  const counts = new Map<string, number>();
  for (const { data } of items)
    if ('themes' in data)
      for (const slug of data.themes) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  const others = mostTelling(
    graph
      .all('cas')
      .filter(
        (item) => !regionsOf(graph, item).includes(region) && item.data.maturite !== 'arrete',
      ),
  );
  const shown = new Set<unknown>();
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .flatMap(([slug]) => {
      const theme = graph.find('themes', slug);
      const found = others
        .filter((item) => !shown.has(item) && item.data.themes.includes(slug))
        .slice(0, cases);
      if (!theme || found.length === 0) return [];
      for (const item of found) shown.add(item);
      return [{ theme, items: found }];
    })
    .slice(0, themes);
}
