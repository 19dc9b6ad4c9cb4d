/** Which fiches of the real content a smaller tree keeps, so that nothing it names is missing. */
import { publishedGraph } from '../../../src/files/content-graph.ts';
import { validateContent } from '../../../src/files/validate-content.ts';
import type { Item } from '../../../src/model/graph.ts';
import { FICHE_KINDS, isFicheKind, type FicheKind } from '../../../src/model/kinds.ts';

/** `cas/sud-yvelines`: those that do not grow, what they name, then others until there are `size`. */
export function keptFiches(
  source: string,
  size: number,
  growing: readonly FicheKind[],
): Set<string> {
  const graph = publishedGraph(validateContent(source));
  const kept = new Set<string>();
  const keep = (item: Item) => {
    const name = `${item.kind}/${item.slug}`;
    if (kept.has(name)) return;
    kept.add(name);
    for (const { kind, slug } of graph.references(item)) {
      const named = isFicheKind(kind) ? graph.find(kind, slug) : undefined;
      if (named) keep(named);
    }
  };
  const fiches = (kinds: readonly FicheKind[]) =>
    kinds.flatMap((kind) => [...graph.all(kind)] as Item[]);
  fiches(FICHE_KINDS.filter((kind) => !growing.includes(kind))).forEach(keep);
  for (const item of fiches(growing)) if (kept.size < size) keep(item);
  return kept;
}
