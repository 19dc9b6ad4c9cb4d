/** Which pages a copy of the site holds: all of them, or those of a region and what they need. */
import { addressOf, type Graph, type Item } from '../model/graph.ts';
import { isFicheKind, type FicheKind } from '../model/kinds.ts';
import { fichesOfRegion } from '../model/relations.ts';
import { REGIONS } from '../model/territories.ts';

export interface Scope {
  /** The region of the copy, by slug; nothing for the whole site. */
  readonly region: string | undefined;
  /** Whether the copy has a page, by its address without the base path: `/cas/x/`. */
  readonly has: (address: string) => boolean;
}

export const WHOLE: Scope = { region: undefined, has: () => true };

/** What a region has of its own. */
const OWN: readonly FicheKind[] = ['cas', 'syntheses', 'cpts'];
/** What belongs to no region, and comes along when a fiche of the copy names it. */
const SHARED: ReadonlySet<FicheKind> = new Set<FicheKind>([
  'leviers',
  'freins',
  'propositions',
  'rapports',
  'cadre',
  'parcours',
]);

/**
 * The copy of a region: its cases, syntheses and CPTS; the CPTS, levers, obstacles, propositions,
 * reports and pages of the framework that they name, and those that these name in turn. Of the
 * other fiches it has nothing: links to them lead to the site. Pages that are no fiche, but for
 * those of other regions, are in every copy.
 */
export function scopeOfRegion(graph: Graph, region: string): Scope {
  const kept = new Set<Item>();
  const waiting: Item[] = OWN.flatMap((kind) => fichesOfRegion(graph, region, kind));
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    if (kept.has(item)) continue;
    kept.add(item);
    for (const { kind, slug } of graph.references(item)) {
      if (!isFicheKind(kind)) continue;
      const isOwner = item.kind === 'cas' && kind === 'cpts';
      const named = SHARED.has(kind) || isOwner ? graph.find(kind, slug) : undefined;
      if (named) waiting.push(named);
    }
  }
  const addresses = new Set([...kept].map(addressOf));
  const others = new Set(
    REGIONS.filter(({ slug }) => slug !== region).map(({ slug }) => `/regions/${slug}/`),
  );
  const isFiche = (address: string) => {
    const [, kind = '', slug = ''] = address.split('/');
    return isFicheKind(kind) && slug !== '';
  };
  return {
    region,
    has: (address) => (isFiche(address) ? addresses.has(address) : !others.has(address)),
  };
}
