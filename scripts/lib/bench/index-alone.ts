/** Reads the content and builds its search index, for `npm run bench`: what the index alone costs. */
import { publishedGraph } from '../../../src/files/content-graph.ts';
import { validateContent } from '../../../src/files/validate-content.ts';
import { buildIndex } from '../../../src/search/build-index.ts';

const files = await buildIndex(publishedGraph(validateContent()));
process.stdout.write(`${files.length} files\n`);
