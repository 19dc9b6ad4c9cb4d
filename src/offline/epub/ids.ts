/** Names of places in a chapter. XML wants each once in a file, and not all names that HTML takes. Pure. */
import type { ElementContent } from 'hast';
import { visit } from 'unist-util-visit';

/** Where a name of the site's page is in the book. */
export interface Place {
  /** The rank of the part of the chapter, from 0. */
  readonly part: number;
  readonly id: string;
}

/**
 * Gives every element of a chapter an id that XML accepts, and tells where each name of the page
 * went. Like a browser, it keeps the first of two equal names. Changes the trees that it is given.
 */
export function nameIds(parts: readonly ElementContent[][]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const used = new Set<string>();
  parts.forEach((children, part) => {
    visit({ type: 'root', children }, 'element', ({ properties }) => {
      const name = properties.id;
      if (name === undefined) return;
      if (name === '' || places.has(name)) {
        delete properties.id;
        return;
      }
      let id = xmlName(name);
      while (used.has(id)) id += '_';
      used.add(id);
      places.set(name, { part, id });
      properties.id = id;
    });
  });
  return places;
}

/** `2024 : bilan` → `_2024_20__3a__20_bilan`: plain letters only, which every reader takes. */
const xmlName = (name: string): string =>
  name
    .replace(/[^\w.-]/gu, (letter) => `_${letter.codePointAt(0)!.toString(16)}_`)
    .replace(/^(?![a-zA-Z_])/, '_');
