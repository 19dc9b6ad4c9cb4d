/**
 * The graph that a build hands to its pages. The validator has read everything before them; pages
 * are bundled and run apart from it, in the same process, so that no module could carry it.
 */
import type { Graph } from '../model/graph.ts';

const SLOT = Symbol.for('reperes-cpts.graph');
type Holder = typeof globalThis & { [SLOT]?: Graph };

/** Hands a graph over to the pages built from now on. */
export function handGraph(graph: Graph): void {
  (globalThis as Holder)[SLOT] = graph;
}

/** The graph of the build that is going on; nothing while authoring, where content changes. */
export const handedGraph = (): Graph | undefined => (globalThis as Holder)[SLOT];
