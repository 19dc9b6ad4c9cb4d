/** Feeds Astro's collections from the model's own parser, so that site and validator agree. */
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import { KINDS, type Kind } from '../model/kinds.ts';
import { parseFile } from '../model/parse/entry.ts';
import { handedGraph } from './handed-graph.ts';
import { CONTENT, ROOT } from './project.ts';
import { listFiles } from './read-content.ts';

/**
 * The loader of one kind. Faulty files are left out: `validate` says why, before any build. Pages
 * that are handed the graph ask of Astro only what it compiles: MDX.
 */
export function contentLoader(kind: Kind): Loader {
  const folder = join(CONTENT, kind);
  return {
    name: `reperes-${kind}`,
    load: (context) => {
      const { store, watcher } = context;
      const readOne = (path: string) => {
        const parsed = parseFile({
          path: `${kind}/${path}`,
          bytes: readFileSync(join(folder, path)),
        });
        const { entry } = parsed;
        if (!entry?.data) return;
        const { slug, data, body } = entry;
        store.set({
          id: slug,
          data,
          body,
          digest: context.generateDigest({ data: JSON.stringify(data), body }),
          // Astro's editor extension finds the collection of a file by it.
          filePath: relative(ROOT, join(folder, path)).split(sep).join('/'),
          ...(KINDS[kind].format === 'mdx' && { deferredRender: true }),
        });
      };
      store.clear();
      if (handedGraph() && KINDS[kind].format !== 'mdx') return Promise.resolve();
      for (const path of listFiles(folder)) readOne(path);
      const own = (path: string) => {
        const inside = relative(folder, path).split(sep).join('/');
        return inside.startsWith('..') ? undefined : inside;
      };
      const refresh = (path: string) => {
        const inside = own(path);
        if (inside !== undefined) readOne(inside);
      };
      watcher?.on('add', refresh);
      watcher?.on('change', refresh);
      watcher?.on('unlink', (path) => {
        const inside = own(path);
        if (inside !== undefined) store.delete(inside.replace(/\.[^.]+$/, ''));
      });
      return Promise.resolve();
    },
  };
}
