/** Trees as the XML of the book. Pure. */
import type { Element, ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import type { Element as XmlElement, Root as XmlRoot } from 'xast';
import { toXml } from 'xast-util-to-xml';

interface Document {
  readonly title: string;
  readonly body: readonly ElementContent[];
  /** What the file is for a reader, in the words of EPUB: `cover`, `titlepage`. */
  readonly type?: string;
}

/** A whole file of the book. */
export function xhtmlOf({ title, body, type }: Document): string {
  const root: Element = h(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: 'fr',
      'xml:lang': 'fr',
    },
    [
      h('head', [
        h('meta', { charset: 'utf-8' }),
        h('title', title),
        h('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
      ]),
      h('body', type ? { 'epub:type': type } : {}, [...body]),
    ],
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${xmlOf(toXast(root) as XmlElement)}\n`;
}

/** Well-formed XML, whatever the words: no character that XML refuses, no `]]>`. */
export function xmlOf(tree: XmlElement | XmlRoot): string {
  return toXml(tree, { closeEmptyElements: true })
    .toWellFormed()
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replaceAll(']]>', ']]&gt;');
}
