/** How many PDFs an edition makes, and which fiches each holds: none is too big for a browser. */
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
  /** « Bretagne, volume 1 sur 2 »; empty when the edition is one volume. */
  readonly subtitle: string;
  /** The region that it is about, by slug, where an edition has a volume for each. */
  readonly region?: string;
  readonly fiches: readonly Fiche[];
  /** Whether it holds the pages that are no fiche: figures, themes, sources. */
  readonly hasViews: boolean;
}

/**
 * How many fiches one volume may hold. The browser takes about three megabytes a fiche (1.35 GB for
 * the 320 of today): more would bring it near two gigabytes.
 */
export const MOST_FICHES = 500;

/**
 * The volumes of an edition. One holds everything up to `most` fiches; above, one for each region
 * with its cases, syntheses and CPTS, and one for what belongs to none. What is still above is cut
 * in even volumes, in the order of reading.
 */
export function volumesOf(edition: Edition, most = MOST_FICHES): Volume[] {
  const { graph, scope, name, title } = edition;
  const fiches = FICHE_KINDS.flatMap((kind) => [...graph.all(kind)] as Fiche[]).filter((fiche) =>
    scope.has(addressOf(fiche as Item)),
  );
  const whole = { name, title, subtitle: '', fiches, hasViews: true };
  if (fiches.length <= most || scope.region !== undefined) return evenParts(whole, most);
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
  return [national, ...regional.filter((volume) => volume.fiches.length > 0)].flatMap((volume) =>
    evenParts(volume, most),
  );
}

const REGIONAL: ReadonlySet<FicheKind> = new Set<FicheKind>(['cas', 'syntheses', 'cpts']);

const ownRegions = (graph: Graph, fiche: Fiche): string[] =>
  REGIONAL.has(fiche.kind) ? regionsOf(graph, fiche) : [];

function evenParts(volume: Volume, most: number): Volume[] {
  const count = Math.ceil(volume.fiches.length / most);
  if (count <= 1) return [volume];
  const size = Math.ceil(volume.fiches.length / count);
  const { region } = volume;
  return Array.from({ length: count }, (_, index) => {
    const number = `volume ${index + 1} sur ${count}`;
    return {
      ...(region !== undefined && { region }),
      name: `${volume.name}-${index + 1}`,
      title: `${volume.title}, ${number}`,
      subtitle: volume.subtitle
        ? `${volume.subtitle}, ${number}`
        : `Volume ${index + 1} sur ${count}`,
      fiches: volume.fiches.slice(index * size, (index + 1) * size),
      hasViews: volume.hasViews && index === count - 1,
    };
  });
}
