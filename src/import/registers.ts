import type { Graph } from '../model/graph.ts';
import type { Registers } from './recognise/registers.ts';

/** What the importer needs to know of the collection, as plain data that a page can carry. */
export function registersOf(graph: Graph): Registers {
  const acronyms = [...graph.all('glossaire'), ...graph.all('organismes')].flatMap(
    ({ data }) => data.sigle?.split(/[^\p{L}\p{N}]+/u) ?? [],
  );
  return {
    organismes: graph.all('organismes').map(({ slug, data: { nom, sigle, region } }) => ({
      slug,
      nom,
      ...(sigle !== undefined && { sigle }),
      ...(region !== undefined && { region }),
    })),
    themes: graph.all('themes').map(({ slug, data: { nom } }) => ({ slug, nom })),
    cpts: graph.all('cpts').map(({ slug, data: { nom } }) => ({ slug, nom })),
    acronyms: [...new Set(['CPTS', 'ARS', 'ACI', ...acronyms])]
      .filter((word) => word.length > 1 && word === word.toUpperCase())
      .sort(),
  };
}
