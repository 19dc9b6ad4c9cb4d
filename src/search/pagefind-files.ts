/** Runs Pagefind over the terms of documents, puts their real text in its fragments, shortens its list. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { writeFragment } from './fragments.ts';
import { fragmentsOf, inOrder, type Collection } from './index-files.ts';
import type { Fragment } from './index-format.ts';
import { shortenList } from './pagefind-list.ts';
import { smallestGzip } from './smallest-gzip.ts';
import { smallScript } from './pagefind-script.ts';
import { termsOf } from './postings.ts';
import { termPage } from './term-document.ts';

/** The files of Pagefind that our own interface needs, beside its list and what that names. */
const SCRIPT = 'pagefind.js';
const ENTRY = 'pagefind-entry.json';
const WASM = 'wasm.unknown.pagefind';

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
    for (const document of documents) {
      const content = termPage(document, terms);
      const added = await index.addHTMLFile({ url: document.url, content });
      if (added.errors.length > 0) throw new Error(`${document.url}: ${added.errors.join(', ')}`);
    }
    const built = await index.getFiles();
    if (built.errors.length > 0) throw new Error(built.errors.join(', '));
    const files = new Map(built.files.map(({ path, content }) => [path, content]));
    return await shorten(files, new Map(fragmentsOf(documents).map((one) => [one.url, one])));
  } finally {
    await index.deleteIndex();
    await pagefind.close();
  }
}

/** What is kept of Pagefind's files, under names that a short list can hold. */
async function shorten(
  files: ReadonlyMap<string, Uint8Array>,
  fragments: ReadonlyMap<string, Fragment>,
): Promise<Map<string, Uint8Array>> {
  const version = versionOf(files, fragments);
  const lists = [...files.keys()].filter((path) => path.endsWith('.pf_meta'));
  const [path] = lists;
  if (path === undefined || lists.length > 1) throw new Error('Pagefind must write one list');
  const { list, documents, chunks } = shortenList(unpack(files.get(path)!), version);
  const kept = new Map([[`pagefind.${version}.pf_meta`, await packSmallest(list)]]);
  for (const [name, short] of chunks)
    kept.set(`index/${short}.pf_index`, files.get(`index/${name}.pf_index`)!);
  for (const [name, short] of documents) {
    const own = files.get(`fragment/${name}.pf_fragment`)!;
    kept.set(`fragment/${short}.pf_fragment`, withRealText(own, fragments));
  }
  kept.set(WASM, await smallestWasm(files.get(WASM)!));
  kept.set(SCRIPT, await smallScript(files.get(SCRIPT)!));
  const hash = path.replace(/^pagefind\.|\.pf_meta$/g, '');
  kept.set(ENTRY, encode(decode(files.get(ENTRY)!).replace(hash, version)));
  return new Map([...kept].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Tells an index from any other: caches keep its files. */
function versionOf(
  files: ReadonlyMap<string, Uint8Array>,
  fragments: ReadonlyMap<string, Fragment>,
): string {
  const digest = createHash('sha256');
  for (const path of [...files.keys()].sort()) digest.update(path); // named after what they hold
  for (const fragment of fragments.values()) digest.update(JSON.stringify(fragment));
  return digest.digest('hex').slice(0, 8);
}

function withRealText(file: Uint8Array, fragments: ReadonlyMap<string, Fragment>): Uint8Array {
  const { url } = JSON.parse(decode(unpack(file))) as { url: string };
  const fragment = fragments.get(url);
  if (!fragment) throw new Error(`no document for the fragment of ${url}`);
  const kept = { url, word_count: 0, filters: {}, anchors: [], ...writeFragment(fragment) };
  return pack(encode(JSON.stringify(kept)));
}

const SIGNATURE = 'pagefind_dcd';
const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** What one of Pagefind's files holds. */
function unpack(file: Uint8Array): Uint8Array {
  const bytes = gunzipSync(file);
  if (decode(bytes.subarray(0, SIGNATURE.length)) !== SIGNATURE)
    throw new Error('unknown Pagefind file format');
  return bytes.subarray(SIGNATURE.length);
}

/** The same for what every reader loads. */
const packSmallest = (content: Uint8Array) =>
  smallestGzip(Buffer.concat([encode(SIGNATURE), content]));

let wasm: Promise<Uint8Array> | undefined;
/** The same binary for every index that a process makes. */
const smallestWasm = (file: Uint8Array) => (wasm ??= packSmallest(unpack(file)));

/** One of Pagefind's files: the same bytes on every system, of which byte 9 of gzip names one. */
function pack(content: Uint8Array): Uint8Array {
  // Copied: what zlib gives is the beginning of a buffer many times its size.
  const bytes = new Uint8Array(gzipSync(Buffer.concat([encode(SIGNATURE), content]), { level: 9 }));
  bytes[9] = 255;
  return bytes;
}
