/** Runs Pagefind over the terms of documents, and puts their real text in its fragments. */
import { gunzipSync, gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { writeFragment } from './fragments.ts';
import { fragmentsOf, inOrder, type Collection } from './index-files.ts';
import type { Fragment } from './index-format.ts';
import { smallScript } from './pagefind-script.ts';
import { termsOf } from './postings.ts';
import { termPage } from './term-document.ts';

const SCRIPT = 'pagefind.js';
/** What else our own interface needs; Pagefind writes several others. */
const NEEDED = /^(?:pagefind-entry\.json|wasm\.unknown\.pagefind|[^/]+\.pf_meta|index\/.+)$/;

/**
 * How much a chunk of the index holds: a query loads those of its words, and first the list of all.
 * The two together cost least when chunks grow as the square root of the collection.
 */
const chunkSize = (documents: number) => Math.round(400 * Math.max(1, Math.sqrt(documents / 450)));

/** Our terms are already stems: Pagefind must take them as they are. */
const NO_LANGUAGE = 'zxx';

/** The files of Pagefind, by their path in its folder. Throws when it reports anything. */
export async function pagefindFiles(collection: Collection): Promise<Map<string, Uint8Array>> {
  const documents = inOrder(collection);
  const terms = termsOf(collection);
  // Read by Pagefind's binary when it starts.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize(documents.length));
  const { index, errors } = await pagefind.createIndex({ forceLanguage: NO_LANGUAGE });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(', ')}`);
  try {
    for (const [rank, document] of documents.entries()) {
      const content = termPage(document, rank, terms);
      const added = await index.addHTMLFile({ url: document.url, content });
      if (added.errors.length > 0) throw new Error(`${document.url}: ${added.errors.join(', ')}`);
    }
    const built = await index.getFiles();
    if (built.errors.length > 0) throw new Error(built.errors.join(', '));
    const fragments = new Map(fragmentsOf(documents).map((fragment) => [fragment.url, fragment]));
    const files = new Map<string, Uint8Array>();
    for (const { path, content } of built.files) {
      if (path === SCRIPT) files.set(path, await smallScript(content));
      else if (path.endsWith('.pf_fragment')) files.set(path, withRealText(content, fragments));
      else if (NEEDED.test(path)) files.set(path, content);
    }
    return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))); // Pagefind has no order
  } finally {
    await index.deleteIndex();
    await pagefind.close();
  }
}

const SIGNATURE = 'pagefind_dcd';

function withRealText(file: Uint8Array, fragments: ReadonlyMap<string, Fragment>): Uint8Array {
  const decoded = gunzipSync(file).toString('utf8');
  if (!decoded.startsWith(SIGNATURE)) throw new Error('unknown Pagefind fragment format');
  const { url } = JSON.parse(decoded.slice(SIGNATURE.length)) as { url: string };
  const fragment = fragments.get(url);
  if (!fragment) throw new Error(`no document for the fragment of ${url}`);
  const kept = { url, word_count: 0, filters: {}, anchors: [], ...writeFragment(fragment) };
  return compress(SIGNATURE + JSON.stringify(kept));
}

/** The same bytes on every system: byte 9 of a gzip file names the one it was made on. */
function compress(text: string): Uint8Array {
  const bytes = gzipSync(text, { level: 9 });
  bytes[9] = 255;
  return bytes;
}
