/** `npm run export [-- --region R]…`: the site to carry away, as a zip, an EPUB and a PDF. */
import { parseArgs } from 'node:util';
import { publishedGraph } from '../src/files/content-graph.ts';
import { validateContent } from '../src/files/validate-content.ts';
import { buildSite } from './lib/build-site.ts';
import { editionsOf } from './lib/export/editions.ts';
import { explainFault } from './lib/export/faults.ts';
import { makeExports } from './lib/export/make-exports.ts';
import { publishExports } from './lib/export/publish-exports.ts';
import { readRegions } from './lib/export/regions.ts';
import { fail } from './lib/terminal.ts';

const { values } = parseArgs({
  options: { region: { type: 'string', multiple: true, default: [] } },
});
const asked = readRegions(values.region);
if ('error' in asked) fail(asked.error);

if (!(await buildSite())) process.exit(1);
try {
  const editions = editionsOf(publishedGraph(validateContent()), asked);
  const { manifest, missing } = await makeExports(editions, (line) => process.stdout.write(line));
  await publishExports(manifest);
  if (missing.length > 0) fail(missing.join('\n'));
} catch (error) {
  fail(explainFault(error));
}
