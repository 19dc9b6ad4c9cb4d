/** Who helps the CPTS of a region, and can be reached. Pure. */
import type { Graph, Item } from '../model/graph.ts';
import type { TYPES_ORGANISME } from '../model/vocabularies.ts';

const HELPING: ReadonlySet<keyof typeof TYPES_ORGANISME> = new Set([
  'ars',
  'urps',
  'federation',
  'appui',
  'assurance-maladie',
]);

/** The organismes of a region that help CPTS and have a site or a contact. */
export const supportersOf = (graph: Graph, region: string): Item<'organismes'>[] =>
  graph
    .all('organismes')
    .filter(
      ({ data }) => data.region === region && HELPING.has(data.type) && (data.site ?? data.contact),
    );
