/**
 * Puts the real typography back in what Pagefind will show. The index holds plain words; the
 * fragments, which only serve to be read, may hold the true ones as long as their number is the
 * same.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import { plainText } from './normalise.ts';

const SIGNATURE = 'pagefind_dcd';

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { text: string }[];
}

/** From a plain word to the one that readers see, for one text. */
function realWords(text: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const word of text.split(/[\s\u00A0\u202F]+/)) {
    const plain = plainText(word);
    if (plain !== word && !words.has(plain)) words.set(plain, word);
  }
  return words;
}

const restore = (plain: string, real: ReadonlyMap<string, string>) =>
  plain.replace(/[^\s]+/g, (word) => {
    const stop = /^(.+)\.$/s.exec(word); // Pagefind ends a block with a full stop of its own
    return real.get(word) ?? (stop && real.has(stop[1]!) ? `${real.get(stop[1]!)}.` : word);
  });

/** Rewrites one fragment file; `textOf` and `metaOf` give the real text and meta of an address. */
export function restoreFragment(
  file: Uint8Array,
  find: (url: string) => { text: string; meta: Readonly<Record<string, string>> } | undefined,
): Uint8Array {
  const decoded = gunzipSync(file).toString('utf8');
  if (!decoded.startsWith(SIGNATURE)) throw new Error('unknown Pagefind fragment format');
  const fragment = JSON.parse(decoded.slice(SIGNATURE.length)) as Fragment;
  const document = find(fragment.url);
  if (!document) throw new Error(`no document for the fragment of ${fragment.url}`);
  const real = realWords(document.text);
  fragment.content = restore(fragment.content, real);
  for (const anchor of fragment.anchors) anchor.text = restore(anchor.text, real);
  fragment.meta = { ...document.meta };
  return gzipSync(SIGNATURE + JSON.stringify(fragment), { level: 9 });
}
