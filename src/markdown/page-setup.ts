/** What a page needs from the graph to show contributed text. */
import type { Graph, Item } from '../model/graph.ts';
import { createGlossary, type Abbreviator } from './abbreviations.ts';
import type { PageTextOptions } from './page-options.ts';

/** Makes abbreviators that explain the acronyms of the glossary. */
export function createAbbreviatorOf(graph: Graph): () => Abbreviator {
  return createGlossary(
    graph
      .all('glossaire')
      .flatMap(({ data }) =>
        data.sigle ? [{ sigle: data.sigle, meaning: data.forme_longue }] : [],
      ),
  );
}

/** Gives the sources of a page their numbers, in order. */
export function numberedSources(sources: readonly Item<'sources'>[]): PageTextOptions['citation'] {
  const numbers = new Map(sources.map(({ slug }, index) => [slug, { number: index + 1 }]));
  return (slug) => numbers.get(slug);
}
