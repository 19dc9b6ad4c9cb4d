/** The one order of levers by what they rest on: home, index, table of evidence, exports. Pure. */
import type { Graph, Item } from '../model/graph.ts';
import { evidenceOf } from '../model/relations.ts';
import { titleOf } from '../model/titles.ts';

/** How many fiches of each kind stand behind a lever. */
export type EvidenceCounts = Readonly<Record<'rapports' | 'syntheses' | 'cas', number>>;

/** Kinds first; then what others say, reports and meetings; cases last: ten may follow one fashion. */
export function evidenceWeight({ rapports, syntheses, cas }: EvidenceCounts): number {
  const kinds = [rapports, syntheses, cas].filter((count) => count > 0).length;
  return kinds * 1e8 + (rapports + syntheses) * 1e4 + cas;
}

/** Levers, the best supported first, then by title. */
export function bestSupportedFirst(
  graph: Graph,
  levers: readonly Item<'leviers'>[],
): Item<'leviers'>[] {
  const weight = (lever: Item<'leviers'>) => {
    const { rapports, syntheses, cas } = evidenceOf(graph, lever);
    return evidenceWeight({
      rapports: rapports.length,
      syntheses: syntheses.length,
      cas: cas.length,
    });
  };
  return [...levers].sort(
    (a, b) => weight(b) - weight(a) || titleOf(a).localeCompare(titleOf(b), 'fr'),
  );
}
