import type { Element, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** Well-formed XML, whatever the words: no character that XML refuses, no `]]>`. */
export function xmlOf(tree: Element | Root): string {
  return toXml(tree, { closeEmptyElements: true })
    .toWellFormed()
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replaceAll(']]>', ']]&gt;');
}

/** A whole XML file. */
export const xmlFile = (root: Element): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${xmlOf(root)}\n`;
