import { buildGraph, createItem, type Graph } from '../model/graph.ts';
import type { Validation } from '../model/validate.ts';

/** The graph of what is published: drafts left out. */
export function publishedGraph({ entries }: Validation): Graph {
  return buildGraph(
    entries.flatMap((entry) => {
      const { kind, slug, data, body, outline } = entry;
      if (!data || !outline || ('brouillon' in data && data.brouillon)) return [];
      return [createItem({ kind, slug, data, body, outline })];
    }),
  );
}
