/** What is shown of an item beside its title: where, how large, when, and what it rests on. */
import type { Graph, Item } from '../model/graph.ts';
import { regionsOf, sizesOfItem, sourcesOf } from '../model/relations.ts';
import { evidenceSummary, factsOf } from '../site/facts.ts';

/** Place, size, date, maturity: what is known of them, in this order. */
export function factsOfItem(graph: Graph, item: Item): string[] {
  if (item.kind === 'leviers') return [];
  const facts = factsOf(graph, item);
  const sizes = item.kind === 'cas' ? sizesOfItem(graph, item) : [];
  if (sizes.length === 0) return facts;
  const places = regionsOf(graph, item).length;
  return facts.toSpliced(places, 0, `taille ${sizes.join(' ou ')}`);
}

/** « 1 rapport · 2 synthèses · 3 cas » for a lever, « 2 sources » for another fiche. */
export function evidenceOfItem(graph: Graph, item: Item): string {
  if (item.kind === 'leviers') return evidenceSummary(graph, item);
  const count = sourcesOf(graph, item).length;
  return count === 0 ? '' : `${count} source${count > 1 ? 's' : ''}`;
}
