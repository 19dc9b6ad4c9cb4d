/** Levers × kinds of evidence: what each rests on, and where its cases stand, never mixed. */
import type { Graph, Item } from '../model/graph.ts';
import type { FicheKind } from '../model/kinds.ts';
import { evidenceOf } from '../model/relations.ts';
import { MATURITES } from '../model/vocabularies.ts';
import { bestSupportedFirst } from './evidence-order.ts';

export interface EvidenceTableRow {
  readonly lever: Item<'leviers'>;
  /** How many of the three kinds of source stand behind it. */
  readonly kinds: number;
  readonly cells: readonly {
    readonly kind: 'rapports' | 'syntheses' | 'cas';
    readonly items: readonly Item<FicheKind>[];
  }[];
  /** « 3 installés, 1 arrêté »: where its cases stand. Empty without a case. */
  readonly maturity: string;
}

/** One row a lever, the best supported first, then by title. */
export function evidenceTableOf(graph: Graph): EvidenceTableRow[] {
  return bestSupportedFirst(graph, graph.all('leviers')).map((lever) => {
    const { rapports, syntheses, cas, kinds } = evidenceOf(graph, lever);
    const cells = [
      { kind: 'rapports', items: rapports },
      { kind: 'syntheses', items: syntheses },
      { kind: 'cas', items: cas },
    ] as unknown as EvidenceTableRow['cells'];
    return { lever, kinds, cells, maturity: maturityOf(cas) };
  });
}

function maturityOf(cases: readonly Item<'cas'>[]): string {
  return Object.entries(MATURITES)
    .map(
      ([value, label]) =>
        [label.toLowerCase(), cases.filter(({ data }) => data.maturite === value).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([label, count]) => `${count} ${count > 1 ? label.replace(/^(\p{L}+)/u, '$1s') : label}`)
    .join(', ');
}
