/**
 * What a document holds, read from its XML: each paragraph with its place, its look and its words.
 * It is the authority on numbers and words: what becomes of them is compared with it.
 */
import { DOCUMENT, type WordPlace } from '../place.ts';
import type { Docx } from './open-docx.ts';
import { partText, readPart, valueOf } from './open-docx.ts';
import { PLAIN, readStyles, toggleOf, type StyleRole } from './styles.ts';
import { childNamed, elementsOf, xmlText, type XmlElement } from './xml.ts';

/** A paragraph with words, or pictures. */
export interface SourceParagraph {
  /** Its rank among all the paragraphs that are read: the key that goes through the conversion. */
  readonly id: number;
  readonly place: WordPlace;
  readonly text: string;
  readonly style: StyleRole;
  /** All its letters are bold. */
  readonly bold: boolean;
  readonly underlined: boolean;
  readonly caps: boolean;
  readonly centered: boolean;
  /** Its largest letters, in half points. */
  readonly size: number;
  /** Word draws its bullet or its number. */
  readonly listed: boolean;
  readonly inTable: boolean;
}

/** A text that is not imported. */
export interface LeftOut {
  readonly place: WordPlace;
  readonly text: string;
  readonly author?: string;
}

export interface Source {
  readonly paragraphs: readonly SourceParagraph[];
  readonly deletions: readonly LeftOut[];
  readonly comments: readonly LeftOut[];
  readonly margins: readonly LeftOut[];
  /** Tables of the text, in order: whether some of their cells are merged, and nested. */
  readonly tables: readonly { readonly merged: boolean; readonly nested: boolean }[];
  readonly linked: readonly WordPlace[];
  readonly hasInsertions: boolean;
  readonly hasImports: boolean;
  /** The main part, with a bookmark at the start of each paragraph that says its id. */
  readonly marked: string;
}

/** The name of the bookmark of a paragraph. */
export const MARK = 'repere-';

const DEFAULT_SIZE = 22;

/** Reads the texts of a document. Throws a `Refusal` when a part is broken. */
export function readSource(docx: Docx): Source {
  const styles = readStyles(docx.parts);
  const reader = new Reader(styles);
  const text = partText(docx.parts, docx.main);
  const root = readPart(docx.parts, docx.main);
  const body = childNamed(root, 'w:body');
  if (body) reader.blocks(body, {});
  const folder = docx.main.replace(/[^/]*$/, '');
  const part = (name: string) => readPart(docx.parts, `${folder}${name}.xml`);
  for (const [name, note] of [
    ['footnotes', 'w:footnote'],
    ['endnotes', 'w:endnote'],
  ] as const)
    reader.notes(part(name), note);
  return {
    paragraphs: reader.paragraphs,
    deletions: reader.deletions,
    comments: commentsOf(part('comments'), reader.commented),
    margins: marginsOf(docx, folder),
    tables: reader.tables,
    linked: reader.linked,
    hasInsertions: reader.hasInsertions,
    hasImports: reader.hasImports,
    marked: insert(text, reader.marks),
  };
}

function insert(text: string, marks: readonly (readonly [number, string])[]): string {
  let at = 0;
  const pieces: string[] = [];
  for (const [offset, mark] of [...marks].sort(([a], [b]) => a - b)) {
    pieces.push(text.slice(at, offset), mark);
    at = offset;
  }
  return pieces.join('') + text.slice(at);
}

interface Context {
  readonly table?: number;
  readonly textBox?: number;
  readonly note?: number;
}

class Reader {
  readonly paragraphs: SourceParagraph[] = [];
  readonly deletions: LeftOut[] = [];
  readonly tables: { merged: boolean; nested: boolean }[] = [];
  readonly marks: [number, string][] = [];
  /** The paragraph of each comment, by the id of the comment. */
  readonly commented = new Map<string, WordPlace>();
  /** Where pictures are that the document only points at. */
  readonly linked: WordPlace[] = [];
  hasInsertions = false;
  hasImports = false;
  readonly #styles: ReadonlyMap<string, StyleRole>;
  #numbered = 0;
  #textBoxes = 0;
  #notes = 0;
  #heading: string | undefined;

  constructor(styles: ReadonlyMap<string, StyleRole>) {
    this.#styles = styles;
  }

  notes(root: XmlElement | undefined, name: string): void {
    for (const note of root ? elementsOf(root) : []) {
      // the line above the notes is written as a note of its own
      if (note.name !== name || note.attributes['w:type']) continue;
      this.#notes += 1;
      this.blocks(note, { note: this.#notes });
    }
  }

  blocks(parent: XmlElement, context: Context): void {
    for (const element of elementsOf(parent)) {
      if (element.name === 'w:p') this.#paragraph(element, context);
      else if (element.name === 'w:tbl') this.#table(element, context);
      else if (element.name === 'w:altChunk') this.hasImports = true;
      else if (!IGNORED.has(element.name)) this.blocks(element, context);
    }
  }

  #table(element: XmlElement, context: Context): void {
    const outer = context.table;
    if (outer !== undefined) this.tables[outer]!.nested = true;
    else this.tables.push({ merged: isMerged(element), nested: false });
    this.blocks(element, { ...context, table: outer ?? this.tables.length - 1 });
  }

  #paragraph(element: XmlElement, context: Context): void {
    const properties = childNamed(element, 'w:pPr');
    const style = this.#styles.get(valueOf(properties, 'w:pStyle') ?? '') ?? PLAIN;
    const look = { letters: 0, bold: 0, underlined: 0, caps: 0, size: 0 };
    const found: Found = { text: '', deleted: '', pictures: 0, linked: 0, boxes: [], comments: [] };
    this.#inline(element, found, look, style);
    const text = found.text
      .replace(/[\u00AD\u200B]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    const counts = text !== '' || found.pictures > 0;
    const place = this.#placeOf(context, counts, text, style);
    if (counts) {
      const id = this.paragraphs.length;
      const all = (count: number) => look.letters > 0 && count === look.letters;
      this.paragraphs.push({
        id,
        place,
        text,
        style,
        bold: all(look.bold),
        underlined: all(look.underlined),
        caps: all(look.caps) || isShouted(text),
        centered: (valueOf(properties, 'w:jc') ?? (style.centered ? 'center' : '')) === 'center',
        size: look.size > 0 ? look.size : (style.size ?? DEFAULT_SIZE),
        listed: style.role === 'list' || isNumbered(properties),
        inTable: context.table !== undefined,
      });
      if (style.role === 'heading' && context.table === undefined) this.#heading = text;
      if (context.note === undefined) this.#mark(element, properties, id);
    }
    const deleted = found.deleted.replace(/\s+/g, ' ').trim();
    if (deleted) this.deletions.push({ place, text: deleted });
    if (found.linked > 0) this.linked.push(place);
    for (const comment of found.comments) this.commented.set(comment, place);
    for (const box of found.boxes) {
      this.#textBoxes += 1;
      this.blocks(box, { textBox: this.#textBoxes });
    }
  }

  #placeOf(
    { table, textBox, note }: Context,
    counts: boolean,
    text: string,
    { role }: StyleRole,
  ): WordPlace {
    const isUnder = this.#heading !== undefined && role !== 'heading';
    const heading = isUnder ? { heading: this.#heading! } : {};
    if (note !== undefined) return { what: 'note', number: note, text };
    if (textBox !== undefined) return { what: 'zone de texte', number: textBox, text };
    if (table !== undefined) return { what: 'tableau', number: table + 1, text, ...heading };
    if (counts) this.#numbered += 1;
    return { what: 'paragraphe', number: Math.max(1, this.#numbered), text, ...heading };
  }

  /** After the properties, which come first. */
  #mark(element: XmlElement, properties: XmlElement | undefined, id: number): void {
    const next = properties && elementsOf(element)[1];
    const at = next?.start ?? (properties ? undefined : element.inside);
    if (at === undefined) return;
    this.marks.push([at, `<w:bookmarkStart w:id="${90_000 + id}" w:name="${MARK}${id}"/>`]);
  }

  #inline(parent: XmlElement, found: Found, look: Look, style: StyleRole): void {
    for (const element of elementsOf(parent)) {
      const { name, attributes } = element;
      if (name === 'w:t' || name === 'm:t') {
        const text = xmlText(element);
        found.text += text;
        measure(text, childNamed(parent, 'w:rPr'), style, look);
      } else if (name === 'w:tab' || name === 'w:br' || name === 'w:cr') found.text += ' ';
      else if (name === 'w:noBreakHyphen') found.text += '-';
      else if (name === 'w:del' || name === 'w:moveFrom') found.deleted += deletedText(element);
      else if (name === 'w:commentReference') found.comments.push(attributes['w:id'] ?? '');
      else if (name === 'w:txbxContent') found.boxes.push(element);
      else if (name === 'a:blip' || name === 'v:imagedata') {
        found.pictures += 1;
        if (attributes['r:embed'] === undefined && attributes['r:id'] === undefined)
          found.linked += 1;
      } else if (name === 'mc:AlternateContent') {
        // the same thing twice, for new readers and for old ones: the conversion reads the latter
        const read = childNamed(element, 'mc:Fallback') ?? childNamed(element, 'mc:Choice');
        if (read) this.#inline(read, found, look, style);
      } else if (!IGNORED.has(name)) {
        if (name === 'w:ins' || name === 'w:moveTo') this.hasInsertions = true;
        this.#inline(element, found, look, style);
      }
    }
  }
}

interface Found {
  text: string;
  deleted: string;
  pictures: number;
  /** Pictures that are in a file beside the document. */
  linked: number;
  readonly boxes: XmlElement[];
  readonly comments: string[];
}

interface Look {
  letters: number;
  bold: number;
  underlined: number;
  caps: number;
  size: number;
}

const IGNORED: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:tblPr',
  'w:tblGrid',
  'w:trPr',
  'w:tcPr',
  'w:sectPr',
  'w:sdtPr',
  'w:instrText',
  'w:delInstrText',
  'w:delText',
]);

function measure(
  text: string,
  properties: XmlElement | undefined,
  style: StyleRole,
  look: Look,
): void {
  const letters = text.replace(/[\s\p{P}]/gu, '').length;
  look.letters += letters;
  if (letters === 0) return;
  if (toggleOf(properties, 'w:b') ?? style.bold) look.bold += letters;
  if (toggleOf(properties, 'w:u') ?? false) look.underlined += letters;
  if (toggleOf(properties, 'w:caps') ?? style.caps) look.caps += letters;
  const size = valueOf(properties, 'w:sz');
  if (size) look.size = Math.max(look.size, Number(size));
}

/** « COMPTE RENDU »: a word at least, and no small letter. */
const isShouted = (text: string) => /\p{Lu}{5,}/u.test(text) && !/\p{Ll}/u.test(text);

function isNumbered(properties: XmlElement | undefined): boolean {
  const id = valueOf(childNamed(properties, 'w:numPr'), 'w:numId');
  return id !== undefined && id !== '0';
}

function isMerged(element: XmlElement): boolean {
  return elementsOf(element).some((child) => {
    if (child.name !== 'w:tcPr') return isMerged(child);
    const span = valueOf(child, 'w:gridSpan');
    return (span !== undefined && span !== '1') || childNamed(child, 'w:vMerge') !== undefined;
  });
}

const deletedText = (element: XmlElement): string =>
  element.name === 'w:delText' || element.name === 'w:t'
    ? xmlText(element)
    : elementsOf(element).map(deletedText).join('');

function commentsOf(
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
function marginsOf({ parts }: Docx, folder: string): LeftOut[] {
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

const plainText = (root: XmlElement): string => rawText(root).replace(/\s+/g, ' ').trim();

function rawText(element: XmlElement): string {
  if (element.name === 'w:t') return xmlText(element);
  if (element.name === 'w:tab' || element.name === 'w:br') return ' ';
  if (element.name === 'mc:Fallback' || IGNORED.has(element.name)) return '';
  const text = elementsOf(element).map(rawText).join('');
  return element.name === 'w:p' ? `${text} ` : text;
}
