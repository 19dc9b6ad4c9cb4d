/** A small reader of the XML that word processors write: elements, attributes, texts, places. */
import { MAX_DEPTH } from '../limits.ts';

/** An element; `start` and `inside` are offsets in the text, before its tag and after it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
  readonly start: number;
  readonly inside: number;
}

/** Sticky: at the first thing that is not XML, reading stops. */
const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+/gy;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * Reads a part. Throws when it is not well formed, when it is nested too deep, and when it
 * declares entities: no word processor does, and a few lines of them can fill a memory.
 */
export function parseXml(text: string): XmlElement {
  if (/<!(?:DOCTYPE|ENTITY)/.test(text)) throw new Error('Declares a document type');
  const root: XmlElement = { name: '', attributes: {}, children: [], start: 0, inside: 0 };
  const open: XmlElement[] = [root];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    end += match[0].length;
    const [whole, data, closing, opening, attributes = '', alone] = match;
    const parent = open.at(-1)!;
    if (data !== undefined) parent.children.push(data);
    else if (closing !== undefined) {
      if (open.pop()?.name !== closing || open.length === 0) throw new Error('Badly closed');
    } else if (opening !== undefined) {
      const element: XmlElement = {
        name: opening,
        attributes: attributesOf(attributes),
        children: [],
        start: match.index,
        inside: end,
      };
      parent.children.push(element);
      if (!alone && open.push(element) > MAX_DEPTH) throw new Error('Too deep');
    } else if (!whole.startsWith('<')) parent.children.push(decodeEntities(whole));
  }
  if (open.length > 1 || end !== text.length) throw new Error('Cut short');
  return elementsOf(root)[0] ?? root;
}

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
      name,
      decodeEntities(double ?? single ?? ''),
    ]),
  );

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, dec?: string, name?) => {
    if (hex ?? dec) return String.fromCodePoint(Number.parseInt((hex ?? dec)!, hex ? 16 : 10));
    return ENTITIES[String(name)] ?? whole;
  });

/** The elements directly inside. */
export const elementsOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child) => typeof child !== 'string');

/** The first element of that name directly inside. */
export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && elementsOf(element).find((child) => child.name === name);

/** The text inside an element and its descendants. */
export const xmlText = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : xmlText(child))).join('');
