/** The map of the eighteen regions: one equal tile each, overseas included. Pure. */
import type { Graph } from '../model/graph.ts';
import { fichesOfRegion } from '../model/relations.ts';
import { REGIONS } from '../model/territories.ts';

interface Place {
  /** Three letters, after ISO 3166-2:FR where it has them. */
  readonly code: string;
  /** Column and row of the tile, from 0. */
  readonly column: number;
  readonly row: number;
}

const at = (code: string, column: number, row: number): Place => ({ code, column, row });

/** Where each region stands: neighbours stay neighbours as far as a grid allows. */
export const TILES: Readonly<Record<string, Place>> = {
  'hauts-de-france': at('HDF', 3, 0),
  bretagne: at('BRE', 1, 1),
  normandie: at('NOR', 2, 1),
  'ile-de-france': at('IDF', 3, 1),
  'grand-est': at('GES', 4, 1),
  'pays-de-la-loire': at('PDL', 2, 2),
  'centre-val-de-loire': at('CVL', 3, 2),
  'bourgogne-franche-comte': at('BFC', 4, 2),
  'nouvelle-aquitaine': at('NAQ', 2, 3),
  'auvergne-rhone-alpes': at('ARA', 3, 3),
  occitanie: at('OCC', 2, 4),
  'provence-alpes-cote-d-azur': at('PAC', 3, 4),
  corse: at('COR', 4, 4),
  guadeloupe: at('GUA', 0, 5),
  martinique: at('MTQ', 1, 5),
  guyane: at('GUF', 2, 5),
  'la-reunion': at('LRE', 3, 5),
  mayotte: at('MAY', 4, 5),
};

/** From how many fiches (cases and syntheses) a tile takes each shade. */
export const SHADES = [0, 1, 5, 10] as const;

export interface RegionRow {
  readonly slug: string;
  readonly name: string;
  readonly cas: number;
  readonly syntheses: number;
  readonly cpts: number;
  readonly tile: Place;
  /** From 0, nothing documented, to 3. */
  readonly shade: number;
}

/** What is documented in each region, gaps included, with its tile. */
export function regionRowsOf(graph: Graph): RegionRow[] {
  return REGIONS.map(({ slug, name }) => {
    const count = (kind: 'cas' | 'syntheses' | 'cpts') => fichesOfRegion(graph, slug, kind).length;
    const [cas, syntheses, cpts] = [count('cas'), count('syntheses'), count('cpts')];
    const shade = SHADES.findLastIndex((from) => cas + syntheses >= from);
    return { slug, name, cas, syntheses, cpts, tile: TILES[slug]!, shade };
  });
}
