/** Texts around the text: comments, headers and footers. */
import type { WordPlace } from '../place.ts';
import { DOCUMENT } from '../place.ts';
import { readPart, type Docx } from './open-docx.ts';
import type { LeftOut } from './source.ts';
import { elementsOf, xmlText, type XmlElement } from './xml.ts';

/** The comments of a part; `places` tells where each is called. */
export function commentsOf(
  root: XmlElement | undefined,
  places: ReadonlyMap<string, WordPlace>,
): LeftOut[] {
  return (root ? elementsOf(root) : []).map(({ attributes, ...comment }) => ({
    place: places.get(attributes['w:id'] ?? '') ?? DOCUMENT,
    text: plainText({ attributes, ...comment }),
    ...(attributes['w:author'] && { author: attributes['w:author'] }),
  }));
}

/** The texts above and under the pages, each once: first, even and odd pages often say the same. */
export function marginsOf({ parts }: Docx, folder: string): LeftOut[] {
  const found = new Map<string, LeftOut>();
  for (const [prefix, what] of [
    ['header', 'en-tête'],
    ['footer', 'pied de page'],
  ] as const) {
    for (const name of [...parts.keys()].sort()) {
      if (!name.startsWith(`${folder}${prefix}`)) continue;
      const root = readPart(parts, name);
      const text = root ? plainText(root) : '';
      // the number of a page is not a text
      if (/\p{L}/u.test(text.replace(/\bpages?\b|\bsur\b/gi, '')))
        found.set(`${what} ${text}`, { place: { what }, text });
    }
  }
  return [...found.values()];
}

/** Properties have no text of their own, and fields say how it is made. */
const PROPERTIES = /^w:(?:\w+Pr|instrText|delText)$/;

const plainText = (root: XmlElement): string => rawText(root).replace(/\s+/g, ' ').trim();

function rawText(element: XmlElement): string {
  if (element.name === 'w:t') return xmlText(element);
  if (element.name === 'w:tab' || element.name === 'w:br') return ' ';
  if (element.name === 'mc:Fallback' || PROPERTIES.test(element.name)) return '';
  const text = elementsOf(element).map(rawText).join('');
  return element.name === 'w:p' ? `${text} ` : text;
}
