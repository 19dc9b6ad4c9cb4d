/** Trees as the XML of the book. Pure. */
import type { Element, ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import type { Element as XmlElement } from 'xast';
import { xmlOf } from '../../markdown/xml.ts';

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
