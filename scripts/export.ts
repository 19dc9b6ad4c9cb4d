/**
 * `npm run export [-- --region R]… [--out FOLDER] [--site FOLDER]`: builds the site, then makes what
 * readers carry away of it: a zip, an EPUB and a PDF.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { publishedGraph } from '../src/files/content-graph.ts';
import { DIST, ROOT } from '../src/files/project.ts';
import { validateContent } from '../src/files/validate-content.ts';
import { makeSite } from './lib/build-site.ts';
import { editionsOf } from './lib/export/editions.ts';
import { makeExports } from './lib/export/make-exports.ts';
import { refusalOf } from './lib/export/out-folder.ts';
import { publishExports } from './lib/export/publish-exports.ts';
import { readRegions } from './lib/export/regions.ts';
import { explainFault, EXPORT } from './lib/faults.ts';
import { swapFolder, recoverFolder } from './lib/swap-folder.ts';
import { fail } from './lib/terminal.ts';

const { values } = parseArgs({
  options: {
    region: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: join(ROOT, 'exports') },
    site: { type: 'string', default: DIST },
  },
});
const asked = readRegions(values.region);
if ('error' in asked) fail(asked.error);

const [out, site] = [resolve(values.out), resolve(values.site)];
const refusal = refusalOf(out);
if (refusal !== undefined) fail(refusal);
try {
  await recoverFolder(out);
  await recoverFolder(site);
  const made = await makeSite();
  if (made === undefined) process.exit(1);
  const editions = editionsOf(publishedGraph(validateContent()), asked, made);
  const { folder, manifest, missing } = await makeExports(editions, (line) =>
    process.stdout.write(line),
  );
  await publishExports(manifest, folder, made);
  await swapFolder(folder, out);
  await swapFolder(made, site);
  if (missing.length > 0) fail(missing.join('\n'));
} catch (error) {
  fail(explainFault(error, EXPORT));
}
