/** What stands behind a lever, as rows to draw: one for each kind of source, empty ones included. */
import type { Graph, Item } from '../model/graph.ts';
import { evidenceOf } from '../model/relations.ts';

export interface EvidenceRow {
  readonly kind: 'rapports' | 'syntheses' | 'cas';
  readonly count: number;
  /** « rapports », « synthèse régionale »: agreed with the count. */
  readonly words: string;
}

export interface EvidencePicture {
  readonly rows: readonly EvidenceRow[];
  /** What to beware of, when one kind of source only, or none, stands behind the lever. */
  readonly caution?: string;
}

const WORDS = {
  rapports: ['rapport', 'rapports'],
  syntheses: ['synthèse régionale', 'synthèses régionales'],
  cas: ['cas documenté', 'cas documentés'],
} as const;

/** The rows of a lever, in the order reports, syntheses, cases. */
export function evidencePictureOf(graph: Graph, lever: Item<'leviers'>): EvidencePicture {
  const evidence = evidenceOf(graph, lever);
  const rows = (['rapports', 'syntheses', 'cas'] as const).map((kind) => {
    const count = evidence[kind].length;
    return { kind, count, words: WORDS[kind][count > 1 ? 1 : 0] };
  });
  if (evidence.kinds > 1) return { rows };
  return {
    rows,
    caution:
      evidence.kinds === 1
        ? 'Une seule sorte de source : à confirmer ailleurs avant d’en faire une règle.'
        : 'Aucun rapport, aucune synthèse et aucun cas ne cite encore ce levier.',
  };
}
