/** Reads the files of a copy opened from a folder: stands for `fetch` in its scripts. */
import { packOf, PACKS_FOLDER, REGISTER, type Pack, type PackCounts } from '../packs.ts';

const waiting = new Map<string, (pack: Pack) => void>();
const loaded = new Map<string, Promise<Pack>>();

declare global {
  interface Window {
    [REGISTER]?: (name: string, pack: Pack) => void;
  }
}
window[REGISTER] = (name, pack) => waiting.get(name)?.(pack);

/**
 * A `fetch` for the files of the copy alone; `root` is the folder of the site. A file that is
 * missing gives a 404, a pack that is missing rejects, and is asked again the next time.
 */
export function createCopyFetch(root: string, counts: PackCounts) {
  const folder = new URL(root, location.href).href;
  return async (address: string): Promise<Response> => {
    const { href } = new URL(address, location.href);
    if (!href.startsWith(folder)) throw new Error(`${address}: not in the copy`);
    // A page is known by its path, as online: `cas/x/`.
    const path = decodeURI(href.slice(folder.length))
      .replace(/[?#].*$/s, '')
      .replace(/index\.html$/, '');
    const { texts, bytes } = await load(folder, packOf(path, counts));
    if (Object.hasOwn(texts, path)) return new Response(texts[path]);
    if (Object.hasOwn(bytes, path)) return new Response(bytesOf(bytes[path]!));
    return new Response('', { status: 404 });
  };
}

function load(folder: string, name: string): Promise<Pack> {
  let pack = loaded.get(name);
  if (!pack) {
    pack = new Promise<Pack>((resolve, reject) => {
      waiting.set(name, resolve);
      const script = document.createElement('script');
      script.src = `${folder}${PACKS_FOLDER}${name}.js`;
      script.onload = () => {
        script.remove();
        reject(new Error(`${name}: not a pack`)); // no effect once it has registered
      };
      script.onerror = () => {
        script.remove();
        reject(new Error(`${name}: missing from the copy`));
      };
      document.head.append(script);
    });
    loaded.set(name, pack);
    pack.catch(() => loaded.delete(name));
  }
  return pack;
}

const bytesOf = (base64: string) =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
