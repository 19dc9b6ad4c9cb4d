/** Where things stand in a copy opened from a folder: files, and relative addresses between them. */

/** What is not the front page is in this folder, so that `index.html` is easily found. */
export const SITE_FOLDER = 'site/';

const INDEX = 'index.html';

/** The file of a page or of another file, from its path without the base path: `cas/x/` → `site/cas/x/index.html`. */
export function fileOf(path: string): string {
  const file = path.replace(/^\//, '').replace(/(?:^|(?<=\/))$/, INDEX);
  return file === INDEX ? INDEX : SITE_FOLDER + file;
}

/** The address of one file of the copy, as another says it: `../leviers/x/index.html`. */
export function relativeTo(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared])
    shared += 1;
  return '../'.repeat(here.length - shared) + there.slice(shared).join('/');
}

/** What an address of the built site leads to. */
export type Target =
  | { readonly kind: 'page' | 'file'; readonly path: string; readonly rest: string }
  | { readonly kind: 'other' };

/**
 * Reads an address of a page of the built site. `path` is without the base path, `/cas/x/`; `rest`
 * is its query and anchor. What is not of the site (other hosts, anchors, e-mail) is left alone.
 */
export function targetOf(address: string, base: string): Target {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  if (!path.startsWith(base) || path.startsWith('//')) return { kind: 'other' };
  const own = `/${path.slice(base.length)}`;
  return { kind: own.endsWith('/') || own.endsWith('.html') ? 'page' : 'file', path: own, rest };
}
