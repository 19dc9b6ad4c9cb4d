/** An EPUB as its files: read as XML, which must be well-formed, and checked. */
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { visit } from 'unist-util-visit';

export interface Book {
  /** Texts of the files of `EPUB/`, by name. */
  readonly texts: ReadonlyMap<string, string>;
  /** The same as trees; pages only. */
  readonly pages: ReadonlyMap<string, Root>;
}

export function openBook(bytes: Uint8Array): Book {
  const files = Object.entries(unzipSync(bytes)).filter(([path]) => path.startsWith('EPUB/'));
  const texts = new Map(files.map(([path, content]) => [path.slice(5), strFromU8(content)]));
  const pages = [...texts].filter(([name]) => name.endsWith('.xhtml'));
  return { texts, pages: new Map(pages.map(([name, text]) => [name, fromXml(text)])) };
}

/** Every element of a tree that is of one of these names; of all names when none is given. */
export function elements(tree: Root | Element, ...names: string[]): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    if (names.length === 0 || names.includes(node.name)) found.push(node);
  });
  return found;
}

export const hrefsOf = (tree: Root | Element): string[] =>
  elements(tree, 'a').map(({ attributes }) => attributes['href'] ?? '');

export function wordsOf(tree: Root | Element): string {
  let words = '';
  visit(tree, 'text', ({ value }) => {
    words += value;
  });
  return words;
}

/** Links inside a book that lead to no file or to no place of it, and ids that are there twice. */
export function faultsOf({ pages }: Book): string[] {
  const faults: string[] = [];
  const ids = new Map(
    [...pages].map(([name, tree]) => {
      const all = elements(tree).flatMap(({ attributes: { id } }) => (id ? [id] : []));
      if (new Set(all).size < all.length) faults.push(`${name}: an id twice`);
      return [name, new Set(all)];
    }),
  );
  for (const [name, tree] of pages) {
    for (const href of hrefsOf(tree)) {
      if (/^(https?|mailto|tel):/.test(href)) continue;
      const [file = '', anchor] = href.split('#');
      const there = ids.get(file || name);
      if (!there || (anchor !== undefined && !there.has(anchor))) faults.push(`${name} → ${href}`);
    }
  }
  return faults;
}

/** What EPUBCheck says of a book, from warnings up. */
export async function complaintsOf(bytes: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(bytes);
  return messages
    .filter(({ severity }) => !['info', 'usage'].includes(severity))
    .map(({ id, message, location }) => `${id} ${location?.path ?? ''}: ${message}`);
}
