/** The editions that an export makes of the built site. */
import { basePath, commit, today } from '../../../src/files/project.ts';
import type { Graph, Item } from '../../../src/model/graph.ts';
import { FICHE_KINDS } from '../../../src/model/kinds.ts';
import { fichesOfRegion } from '../../../src/model/relations.ts';
import { regionOf, REGIONS } from '../../../src/model/territories.ts';
import type { Edition } from '../../../src/offline/edition.ts';
import { scopeOfRegion, WHOLE } from '../../../src/offline/scope.ts';
import { SITE_NAME } from '../../../src/site/identity.ts';
import type { AskedRegions } from './regions.ts';

/** Editions of the site built in `dist`: the whole of it first, then the regions in the order of the register. */
export function editionsOf(
  graph: Graph,
  { whole, regions }: AskedRegions,
  dist: string,
): Edition[] {
  const base = basePath();
  const site = process.env['REPERES_SITE'];
  const common = {
    dist,
    base,
    online: site === undefined ? undefined : new URL(base, site).href,
    graph,
    date: today(),
    commit: commit(),
  };
  const wanted = REGIONS.filter(({ slug }) =>
    regions === 'all' ? hasFiche(graph, slug) : regions.includes(slug),
  );
  return [
    ...(whole ? [{ ...common, scope: WHOLE, name: 'reperes-cpts', title: SITE_NAME }] : []),
    ...wanted.map(({ slug }) => ({
      ...common,
      scope: scopeOfRegion(graph, slug),
      name: `reperes-cpts-${slug}`,
      title: `${SITE_NAME} · ${regionOf(slug)!.name}`,
    })),
  ];
}

const hasFiche = (graph: Graph, region: string) =>
  FICHE_KINDS.some((kind) => (fichesOfRegion(graph, region, kind) as readonly Item[]).length > 0);
