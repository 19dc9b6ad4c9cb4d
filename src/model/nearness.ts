/**
 * Fiches near one another: of one kind, by the levers, themes, stages, milieu and size they share.
 * The traits of a graph are gathered once; a fiche then looks at a bounded number of others, those
 * of its rarest traits first, so that the whole grows with the collection and not with its square.
 */
import type { Graph, Item } from './graph.ts';
import { FICHE_KINDS, type FicheKind } from './kinds.ts';
import { oncePerGraph } from './once-per-graph.ts';
import { cptsOf, dateOf, sizesOfItem } from './relations.ts';

export const TRAITS = ['leviers', 'themes', 'etapes', 'milieux', 'tailles'] as const;
export type Trait = (typeof TRAITS)[number];

/** The values of each trait: slugs, names of milieux, sizes. */
export type Traits = Readonly<Record<Trait, readonly string[]>>;

/** A fiche near another, with what they share. */
export interface Neighbour {
  readonly item: Item<FicheKind>;
  readonly shared: Traits;
}

const WEIGHTS: Readonly<Record<Trait, number>> = {
  leviers: 4,
  themes: 2,
  etapes: 1,
  milieux: 1,
  tailles: 1,
};

/** Levers and themes to share at least: one theme and one stage is everybody. */
const ENOUGH = 2;
const PER_TRAIT = 80;
const CANDIDATES = 240;

/** The traits of a fiche. */
function traitsOf(graph: Graph, item: Item<FicheKind>): Traits {
  const { data } = item;
  const own = cptsOf(graph, item);
  const milieux = own.flatMap(({ data: { milieu } }) => (milieu ? [milieu] : []));
  return {
    leviers: 'leviers' in data ? data.leviers : [],
    themes: 'themes' in data ? data.themes : [],
    etapes: 'etapes' in data ? data.etapes : [],
    milieux: [...new Set(milieux)],
    tailles: sizesOfItem(graph, item as Item).map(String),
  };
}

interface TraitIndex {
  readonly traits: ReadonlyMap<Item<FicheKind>, Traits>;
  readonly homes: ReadonlyMap<Item<FicheKind>, readonly Item<'cpts'>[]>;
  /** By `cas/themes/prevention`: the fiches that have the trait, the newest first. */
  readonly holders: ReadonlyMap<string, readonly Item<FicheKind>[]>;
}

const indexOf = oncePerGraph((graph): TraitIndex => {
  const traits = new Map<Item<FicheKind>, Traits>();
  const homes = new Map<Item<FicheKind>, readonly Item<'cpts'>[]>();
  const holders = new Map<string, Item<FicheKind>[]>();
  for (const kind of FICHE_KINDS) {
    const items = [...graph.all(kind)] as Item<FicheKind>[];
    items.sort((a, b) => (dateOf(b) ?? '').localeCompare(dateOf(a) ?? ''));
    for (const item of items) {
      const of = traitsOf(graph, item);
      traits.set(item, of);
      homes.set(item, cptsOf(graph, item));
      for (const key of keysOf(item, of)) {
        const list = holders.get(key);
        if (list) list.push(item);
        else holders.set(key, [item]);
      }
    }
  }
  return { traits, homes, holders };
});

const keysOf = ({ kind }: Item<FicheKind>, traits: Traits) =>
  TRAITS.flatMap((trait) => traits[trait].map((value) => `${kind}/${trait}/${value}`));

/** The fiches of its kind that are nearest to a fiche, those of the same CPTS left out. */
export function nearFiches(graph: Graph, item: Item<FicheKind>, limit = 5): Neighbour[] {
  const { traits, homes, holders } = indexOf(graph);
  const own = traits.get(item)!;
  const byRarity = keysOf(item, own)
    .map((key) => holders.get(key)!)
    .sort((a, b) => a.length - b.length);
  const candidates = new Set<Item<FicheKind>>();
  for (const list of byRarity) {
    if (candidates.size >= CANDIDATES) break;
    for (const other of list.slice(0, PER_TRAIT)) candidates.add(other);
  }
  candidates.delete(item);
  const home = homes.get(item)!;
  return [...candidates]
    .map((other) => ({ other, score: nearness(item, own, traits.get(other)!) }))
    .filter(({ score }) => score > 0)
    .filter(({ other }) => !homes.get(other)!.some((cpts) => home.includes(cpts)))
    .sort((a, b) => b.score - a.score || (a.other.slug < b.other.slug ? -1 : 1))
    .slice(0, limit)
    .map(({ other }) => ({ item: other, shared: sharedBy(own, traits.get(other)!) }));
}

/** How near another fiche is by what it shares; nothing when that is too little. */
function nearness(item: Item<FicheKind>, own: Traits, other: Traits): number {
  const counts = {} as Record<Trait, number>;
  let score = 0;
  for (const trait of TRAITS) {
    let count = 0;
    for (const value of own[trait]) if (other[trait].includes(value)) count += 1;
    counts[trait] = count;
    score += WEIGHTS[trait] * count;
  }
  return isNear(item, counts) ? score : 0;
}

/** A milieu and a size bring CPTS together; anything else must first share subjects. */
function isNear(
  { kind }: Item<FicheKind>,
  { leviers, themes, milieux, tailles }: Readonly<Record<Trait, number>>,
): boolean {
  if (kind === 'cpts') return milieux > 0 && tailles > 0;
  return themes > 0 && leviers + themes >= ENOUGH;
}

const sharedBy = (one: Traits, other: Traits): Traits =>
  Object.fromEntries(
    TRAITS.map((trait) => [trait, one[trait].filter((value) => other[trait].includes(value))]),
  ) as unknown as Traits;
