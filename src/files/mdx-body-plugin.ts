import { join } from 'node:path';
import type { MdastPluginEntry } from 'satteri';
import { createAbbreviatorOf, numberedSources } from '../markdown/page-setup.ts';
import { bodyPlugin } from '../markdown/body-plugin.ts';
import { buildGraph, type Item } from '../model/graph.ts';
import { parseFile } from '../model/parse/entry.ts';
import { outlineOf } from '../model/parse/outline.ts';
import { parseTree } from '../model/parse/markdown.ts';
import { handedGraph } from './handed-graph.ts';
import { CONTENT } from './project.ts';
import { readContent } from './read-content.ts';

/**
 * The body plugin for MDX documents, which Astro compiles on its own. While authoring, it reads the
 * glossary and the sources from the content folder at each document, so that no stale text can stay.
 */
export function mdxBodyPlugin(base: string): MdastPluginEntry {
  return ({ source, data, sourceFormat }) => {
    if (sourceFormat !== 'mdx') return undefined;
    const graph = handedGraph() ?? buildGraph(readReferences());
    const { citations } = outlineOf(parseTree(source, 'mdx'), source);
    const abbreviator = createAbbreviatorOf(graph)();
    const { resume } = (data.astro?.frontmatter ?? {}) as { resume?: string };
    if (resume) abbreviator.mark(resume); // the page shows it before the body
    const cited = [...new Set(citations.map(({ slug }) => slug))];
    const citation = numberedSources(cited.flatMap((slug) => graph.find('sources', slug) ?? []));
    return bodyPlugin({ base: base.replace(/\/?$/, '/'), abbreviator, citation });
  };
}

function readReferences(): Item[] {
  const items: Item[] = [];
  for (const kind of ['glossaire', 'sources'])
    for (const { path, bytes } of readContent(join(CONTENT, kind))) {
      const { entry } = parseFile({ path: `${kind}/${path}`, bytes });
      if (entry?.data) items.push(entry as Item);
    }
  return items;
}
