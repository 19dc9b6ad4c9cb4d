/** Walks through the XML of a document: its paragraphs, tables, text boxes and notes, in order. */
import type { WordPlace } from '../place.ts';
import { isShouted, measure, newLook, type Look } from './look.ts';
import { valueOf } from './open-docx.ts';
import { MARK, type LeftOut, type SourceParagraph } from './source.ts';
import { PLAIN, toggleOf, type StyleRole } from './styles.ts';
import { childNamed, elementsOf, xmlText, type XmlElement } from './xml.ts';

const DEFAULT_SIZE = 22;

interface Context {
  readonly table?: number;
  readonly textBox?: number;
  readonly note?: number;
}

export class Reader {
  readonly paragraphs: SourceParagraph[] = [];
  readonly deletions: LeftOut[] = [];
  readonly tables: { merged: boolean; nested: boolean }[] = [];
  readonly marks: [number, string][] = [];
  /** The paragraph of each comment, by the id of the comment. */
  readonly commented = new Map<string, WordPlace>();
  /** Where pictures are that the document only points at. */
  readonly linked: WordPlace[] = [];
  /** Texts that Word has and does not show. */
  readonly hidden: LeftOut[] = [];
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
    const look = newLook();
    const found: Found = {
      text: '',
      deleted: '',
      pictures: 0,
      linked: 0,
      boxes: [],
      comments: [],
      hidden: '',
    };
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
        listed: style.role === 'list' || numberingOf(properties) !== undefined,
        ...(numberingOf(properties) !== undefined && { numbering: numberingOf(properties)! }),
        inTable: context.table !== undefined,
      });
      if (style.role === 'heading' && context.table === undefined) this.#heading = text;
      if (context.note === undefined) this.#mark(element, properties, id);
    }
    const deleted = found.deleted.replace(/\s+/g, ' ').trim();
    if (deleted) this.deletions.push({ place, text: deleted });
    if (found.hidden.trim()) this.hidden.push({ place, text: found.hidden.trim() });
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
      if (name === 'w:r' && isHidden(element)) found.hidden += xmlText(element);
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
        const old = childNamed(element, 'mc:Fallback');
        const isEmpty = !old || xmlText(old).trim() === '';
        const read = isEmpty ? (childNamed(element, 'mc:Choice') ?? old) : old;
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
  /** What Word does not show, nor print. */
  hidden: string;
  readonly boxes: XmlElement[];
  readonly comments: string[];
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

/** The list that a paragraph belongs to; zero takes it out of that of its style. */
function numberingOf(properties: XmlElement | undefined): string | undefined {
  const id = valueOf(childNamed(properties, 'w:numPr'), 'w:numId');
  return id === '0' ? undefined : id;
}

function isMerged(element: XmlElement): boolean {
  return elementsOf(element).some((child) => {
    if (child.name !== 'w:tcPr') return isMerged(child);
    const span = valueOf(child, 'w:gridSpan');
    return (span !== undefined && span !== '1') || childNamed(child, 'w:vMerge') !== undefined;
  });
}

const isHidden = (run: XmlElement) => toggleOf(childNamed(run, 'w:rPr'), 'w:vanish') ?? false;

const deletedText = (element: XmlElement): string =>
  element.name === 'w:delText' || element.name === 'w:t'
    ? xmlText(element)
    : elementsOf(element).map(deletedText).join('');
