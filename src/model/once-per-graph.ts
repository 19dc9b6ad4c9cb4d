import type { Graph } from './graph.ts';

/**
 * Makes what is computed from a whole graph be computed once for it: pages ask for it one by one,
 * and the whole would grow with the square of the collection. Forgotten with the graph.
 */
export function oncePerGraph<T>(compute: (graph: Graph) => T): (graph: Graph) => T {
  const known = new WeakMap<Graph, T>();
  return (graph) => {
    let value = known.get(graph);
    if (value === undefined) known.set(graph, (value = compute(graph)));
    return value;
  };
}
