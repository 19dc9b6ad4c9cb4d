/** Prints the sums of the zip and of the EPUB of a region that are made of a built site: `export-sums.ts SITE`. */
import { createHash } from 'node:crypto';
import { editionsOf } from '../../scripts/lib/export/editions.ts';
import { publishedGraph } from '../../src/files/content-graph.ts';
import { validateContent } from '../../src/files/validate-content.ts';
import { makeEpub } from '../../src/offline/epub/make-epub.ts';
import { zipOf } from './site-copy.ts';

const [, , site = ''] = process.argv;
const asked = { whole: false, regions: ['centre-val-de-loire'] };
const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
for (const edition of editionsOf(publishedGraph(validateContent()), asked, site)) {
  process.stdout.write(`${sumOf(await zipOf(edition))}  ${edition.name}-site.zip\n`);
  process.stdout.write(`${sumOf(await makeEpub(edition))}  ${edition.name}.epub\n`);
}
