/** What the styles of a document are for, whatever the language of Word they were made in. */
import { foldAccents } from '../../model/slug.ts';
import { readPart, valueOf } from './open-docx.ts';
import { childNamed, elementsOf, type XmlElement } from './xml.ts';

/** What a paragraph style says of its paragraphs. */
export interface StyleRole {
  readonly name: string;
  readonly role: 'plain' | 'title' | 'heading' | 'contents' | 'instruction' | 'quote' | 'list';
  /** The level of a heading, from one. */
  readonly level?: number;
  readonly bold: boolean;
  /** In half points. */
  readonly size?: number;
  readonly caps: boolean;
  readonly centered: boolean;
}

export const PLAIN: StyleRole = {
  name: '',
  role: 'plain',
  bold: false,
  caps: false,
  centered: false,
};

/** The style of our template for what tells the author what to write: its paragraphs are dropped. */
export const INSTRUCTION_STYLE = 'Repères consigne';

/** The paragraph styles of a document, by their id. */
export function readStyles(parts: ReadonlyMap<string, Uint8Array>): Map<string, StyleRole> {
  const root = readPart(parts, 'word/styles.xml');
  const elements = (root ? elementsOf(root) : []).filter(
    ({ name, attributes }) => name === 'w:style' && attributes['w:type'] === 'paragraph',
  );
  const byId = new Map(elements.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  return new Map([...byId].map(([id, style]) => [id, roleOf(chain(style, byId))]));
}

/** A style and those that it is based on, closest first. */
function chain(style: XmlElement, byId: ReadonlyMap<string, XmlElement>): XmlElement[] {
  const found: XmlElement[] = [];
  let next: XmlElement | undefined = style;
  while (next && !found.includes(next)) {
    found.push(next);
    next = byId.get(valueOf(next, 'w:basedOn') ?? '');
  }
  return found;
}

function roleOf(styles: readonly XmlElement[]): StyleRole {
  const first = <T>(find: (style: XmlElement) => T | undefined): T | undefined =>
    styles.map(find).find((value) => value !== undefined);
  const size = first((style) => valueOf(childNamed(style, 'w:rPr'), 'w:sz'));
  return {
    name: valueOf(styles[0], 'w:name') ?? '',
    ...(first((style) => meaningOf(style)) ?? { role: 'plain' }),
    bold: first((style) => toggleOf(childNamed(style, 'w:rPr'), 'w:b')) ?? false,
    caps: first((style) => toggleOf(childNamed(style, 'w:rPr'), 'w:caps')) ?? false,
    centered: first((style) => valueOf(childNamed(style, 'w:pPr'), 'w:jc')) === 'center',
    ...(size !== undefined && { size: Number(size) }),
  };
}

/** Whether `<w:b/>` is on; nothing when it is not written. */
export function toggleOf(properties: XmlElement | undefined, name: string): boolean | undefined {
  const element = childNamed(properties, name);
  return element && !['0', 'false', 'none'].includes(element.attributes['w:val'] ?? '');
}

type Meaning = Pick<StyleRole, 'role' | 'level'>;

function meaningOf(style: XmlElement): Meaning | undefined {
  const name = foldAccents(valueOf(style, 'w:name') ?? '');
  const [, level] = /^(?:heading|titre) (\d)$/.exec(name) ?? [];
  if (level) return { role: 'heading', level: Number(level) };
  if (/^(?:title|titre(?: principal)?)$/.test(name)) return { role: 'title' };
  if (
    /^(?:toc|tm|table of figures|table des (?:matieres|illustrations))\b|^(?:contents|toc) heading|^en-tete de table des mat/.test(
      name,
    )
  )
    return { role: 'contents' };
  if (name === foldAccents(INSTRUCTION_STYLE)) return { role: 'instruction' };
  if (/\b(?:block text|quote|quotations?|citation)\b/.test(name)) return { role: 'quote' };
  if (/^(?:list bullet|liste a puces|list number|liste numerotee)/.test(name))
    return { role: 'list' };
  const outline = valueOf(childNamed(style, 'w:pPr'), 'w:outlineLvl');
  if (outline !== undefined && Number(outline) < 9)
    return { role: 'heading', level: Number(outline) + 1 };
  return undefined;
}
