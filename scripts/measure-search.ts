/**
 * `npm run measure:search [-- SIZE…]`: what the built search page transfers from cold to the first
 * results, at the size of the collection and at others (by default 10,000 documents).
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishedGraph } from '../src/files/content-graph.ts';
import { DIST } from '../src/files/project.ts';
import { validateContent } from '../src/files/validate-content.ts';
import { collectionOf } from '../src/search/build-index.ts';
import {
  pageCost,
  queryCost,
  SAMPLE_QUERIES,
  writeFolder,
} from './lib/search-size/first-results.ts';
import { largeCollection } from './lib/search-size/large-collection.ts';
import { fail } from './lib/terminal.ts';

if (!existsSync(join(DIST, 'recherche'))) fail('The site is not built: run `npm run build` first.');

const page = pageCost(DIST);
const collection = collectionOf(publishedGraph(validateContent()));
const sizes = process.argv.slice(2).map(Number);
process.stdout.write(
  `page, style and script: ${page.bytes} bytes in ${page.requests} requests, counted in each line\n`,
);
for (const size of [collection.documents.length, ...(sizes.length > 0 ? sizes : [10_000])])
  await measure(size);

async function measure(size: number): Promise<void> {
  const started = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  const written = await writeFolder(largeCollection(collection, size), folder);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `\n${size} documents: ${written.requests} files, ${Math.round(written.bytes / 1024)} KB, made in ${seconds} s\n`,
  );
  for (const query of SAMPLE_QUERIES) {
    const { bytes, requests, cold, warm } = await queryCost(folder, query);
    process.stdout.write(
      `${String(bytes + page.bytes).padStart(8)} bytes in ${requests + page.requests} requests, ` +
        `${cold.toFixed(0)} ms to compute, ${warm.toFixed(0)} ms once warm: ${query}\n`,
    );
  }
  rmSync(folder, { recursive: true });
}
