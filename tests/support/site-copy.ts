/** A copy of the built site, unzipped where a reader might: a path with spaces and accents. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { publishedGraph } from '../../src/files/content-graph.ts';
import { DIST, ROOT } from '../../src/files/project.ts';
import { validateContent } from '../../src/files/validate-content.ts';
import type { Edition } from '../../src/offline/edition.ts';
import { scopeOfRegion, WHOLE } from '../../src/offline/scope.ts';
import { siteFiles } from '../../src/offline/site/site-files.ts';
import { zipped } from '../../src/offline/zip.ts';

const WORK = join(ROOT, '.cache', 'tests');

/** What a copy made by a test is: of the whole site, or of a region. */
export function editionOf(region?: string, online?: string): Edition {
  const graph = publishedGraph(validateContent());
  return {
    dist: DIST,
    base: '/',
    online,
    graph,
    scope: region === undefined ? WHOLE : scopeOfRegion(graph, region),
    name: 'reperes-cpts',
    title: 'Repères CPTS',
    date: '2026-11-26',
    commit: '',
  };
}

/** The bytes of the zip of a copy. */
export async function zipOf(edition: Edition): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zipped(siteFiles(edition), { date: edition.date })) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Unzips a copy, and gives its folder. */
export async function unzipped(edition: Edition, name: string): Promise<string> {
  const folder = join(WORK, 'Clé USB d’été (n° 2)', name);
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of Object.entries(unzipSync(await zipOf(edition)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
