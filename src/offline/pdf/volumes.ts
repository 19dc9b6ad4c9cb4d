/** How many PDFs an edition makes, and which fiches each holds. */
import { addressOf, type Graph, type Item } from '../../model/graph.ts';
import { FICHE_KINDS, type FicheKind } from '../../model/kinds.ts';
import { regionsOf } from '../../model/relations.ts';
import { REGIONS } from '../../model/territories.ts';
import type { Edition } from '../edition.ts';

export type Fiche = Item<FicheKind>;

export interface Volume {
  /** The name of its file, without extension. */
  readonly name: string;
  /** « Repères CPTS · Bretagne ». */
  readonly title: string;
  /** « Bretagne »; empty when the edition is one volume. */
  readonly subtitle: string;
  /** The region that it is about, by slug, where an edition has a volume for each. */
  readonly region?: string;
  readonly fiches: readonly Fiche[];
  /** Whether it holds the pages that are no fiche: figures, themes, sources. */
  readonly hasViews: boolean;
}

/** How many fiches one PDF may hold: above, it would be too heavy to send and to open on a phone. */
export const MOST_FICHES = 1500;

/**
 * The volumes of an edition. One holds everything up to `most` fiches; above, the site has one for
 * each region with its cases, syntheses and CPTS, and one for what belongs to none.
 */
export function volumesOf(edition: Edition, most = MOST_FICHES): Volume[] {
  const { graph, scope, name, title } = edition;
  const fiches = FICHE_KINDS.flatMap((kind) => [...graph.all(kind)] as Fiche[]).filter((fiche) =>
    scope.has(addressOf(fiche as Item)),
  );
  if (fiches.length <= most || scope.region !== undefined)
    return [{ name, title, subtitle: '', fiches, hasViews: true }];
  const national: Volume = {
    name: `${name}-national`,
    title: `${title} · Repères nationaux`,
    subtitle: 'Repères nationaux',
    fiches: fiches.filter((fiche) => ownRegions(graph, fiche).length === 0),
    hasViews: true,
  };
  const regional = REGIONS.map(({ slug, name: region }) => ({
    name: `${name}-${slug}`,
    title: `${title} · ${region}`,
    subtitle: region,
    region: slug,
    fiches: fiches.filter((fiche) => ownRegions(graph, fiche).includes(slug)),
    hasViews: false,
  }));
  return [national, ...regional.filter((volume) => volume.fiches.length > 0)];
}

const REGIONAL: ReadonlySet<FicheKind> = new Set<FicheKind>(['cas', 'syntheses', 'cpts']);

const ownRegions = (graph: Graph, fiche: Fiche): readonly string[] =>
  REGIONAL.has(fiche.kind) ? regionsOf(graph, fiche) : [];
