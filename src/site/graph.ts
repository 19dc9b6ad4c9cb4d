/** The graph of the published content, built once for the whole build. */
import { getCollection } from 'astro:content';
import { handedGraph } from '../files/handed-graph.ts';
import { createAbbreviatorOf, numberedSources } from '../markdown/page-setup.ts';
import { createPageText, type PageText } from '../markdown/page-text.ts';
import { buildGraph, createItem, type Graph, type Item } from '../model/graph.ts';
import { KIND_NAMES, KINDS, type Kind } from '../model/kinds.ts';
import { parseTree } from '../model/parse/markdown.ts';
import { outlineOf } from '../model/parse/outline.ts';
import { BASE } from './urls.ts';

interface Site {
  readonly graph: Graph;
  /** The texts of one page, whose notes are numbered as `sources`. */
  readonly pageText: (sources?: readonly Item<'sources'>[]) => PageText;
}

let built: Promise<Site> | undefined;

/** The site's content. Drafts are there only while authoring, where content may change. */
export function getSite(): Promise<Site> {
  if (import.meta.env.DEV) return buildSite();
  return (built ??= buildSite());
}

async function buildSite(): Promise<Site> {
  const graph = handedGraph() ?? (await readGraph());
  const createAbbreviator = createAbbreviatorOf(graph);
  return {
    graph,
    pageText: (sources = []) =>
      createPageText({
        base: BASE,
        abbreviator: createAbbreviator(),
        citation: numberedSources(sources),
      }),
  };
}

async function readGraph(): Promise<Graph> {
  const items = await Promise.all(KIND_NAMES.map(readKind));
  return buildGraph(items.flat());
}

async function readKind(kind: Kind): Promise<Item[]> {
  const format = KINDS[kind].format === 'mdx' ? 'mdx' : 'md';
  // The data come from the model's own parser: Astro only carries them.
  const entries = (await getCollection(kind)) as {
    id: string;
    data: Item['data'];
    body?: string;
  }[];
  return entries
    .filter(({ data }) => import.meta.env.DEV || !('brouillon' in data && data.brouillon))
    .map(({ id, data, body = '' }) =>
      createItem({ kind, slug: id, data, body, outline: outlineOf(parseTree(body, format), body) }),
    );
}
