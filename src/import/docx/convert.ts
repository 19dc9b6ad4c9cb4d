/** From Word to a tree of Markdown whose nodes remember the paragraph that they come from. */
import { zipSync } from 'fflate';
import type { Element, Root as HtmlRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast, type Options } from 'hast-util-to-mdast';
import mammoth from 'mammoth';
import type { Root } from 'mdast';
import { prepareTables } from '../clean/tables.ts';
import { Refusal } from '../refusal.ts';
import type { Notebook } from '../report.ts';
import type { Docx } from './open-docx.ts';
import { MARK, type Source, type SourceParagraph } from './source.ts';

/** A picture as the document holds it. */
export interface WordPicture {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

export interface Converted {
  /** `position.start.line` of a block is the id of its paragraph, plus one. */
  readonly tree: Root;
  /** The address of the n-th in the tree is `image:n`. */
  readonly pictures: readonly WordPicture[];
}

/** What a paragraph becomes, by the style that we give it. */
const STYLE_MAP = [
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='titre-${level}'] => h${level}:fresh`),
  "p[style-name='citation'] => blockquote > p:fresh",
  ...lists(),
  "p[style-name='puce'] => ul > li:fresh",
  'p => p:fresh',
  'b => strong',
  'i => em',
  'strike => del',
];

function lists(): string[] {
  const kinds = { unordered: 'ul', ordered: 'ol' } as const;
  return [1, 2, 3, 4, 5].flatMap((level) =>
    (['unordered', 'ordered'] as const).map((kind) => {
      const outer = 'ul|ol > li > '.repeat(level - 1);
      return `p:${kind}-list(${level}) => ${outer}${kinds[kind]} > li:fresh`;
    }),
  );
}

/** Converts the document that `source` was read from. Throws a `Refusal` when it cannot. */
export async function convert(docx: Docx, source: Source, notes: Notebook): Promise<Converted> {
  const pictures: WordPicture[] = [];
  const html = await toHtml(repack(docx, source), source.paragraphs, pictures);
  const tree = fromHtml(html, { fragment: true });
  placeBlocks(tree, undefined);
  prepareTables(tree, source, notes);
  const converted = toMdast(tree, TO_MARKDOWN);
  return { tree: converted as Root, pictures };
}

/** Only the parts that were read within bounds: nothing else is unzipped again. */
function repack({ parts, main }: Docx, { marked }: Source): Uint8Array<ArrayBuffer> {
  // a field of one run, or a run that says its direction, is a run: else its text would be dropped
  const text = marked.replace(/<(\/?)w:(?:fldSimple|dir|bdo)\b/g, '<$1w:smartTag');
  const files = { ...Object.fromEntries(parts), [main]: new TextEncoder().encode(text) };
  return zipSync(files, { level: 0 });
}

async function toHtml(
  bytes: Uint8Array<ArrayBuffer>,
  paragraphs: readonly SourceParagraph[],
  pictures: WordPicture[],
): Promise<string> {
  const convertImage = mammoth.images.imgElement(async (image) => {
    const { contentType } = image;
    pictures.push({ bytes: new Uint8Array(await image.readAsArrayBuffer()), contentType });
    return { src: `image:${pictures.length - 1}` };
  });
  // one name for Node, one for browsers: both take what the other gives
  const input = { arrayBuffer: bytes.buffer, buffer: bytes } as { arrayBuffer: ArrayBuffer };
  try {
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: STYLE_MAP,
      includeDefaultStyleMap: false,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage,
      idPrefix: '',
      transformDocument: (document: WordNode) => restyled(document, paragraphs),
    });
    return value;
  } catch {
    throw new Refusal(
      'Le document est abîmé : une de ses parties ne se lit pas.',
      'Ouvrez-le dans Word ou LibreOffice, « Enregistrer sous » un nouveau fichier .docx, puis recommencez.',
    );
  }
}

/** A node of mammoth's document. */
interface WordNode {
  readonly type: string;
  readonly name?: string;
  readonly children?: readonly WordNode[];
  readonly [property: string]: unknown;
}

/** Gives each paragraph the name of what it becomes: their own names depend on the language of Word. */
function restyled(node: WordNode, paragraphs: readonly SourceParagraph[]): WordNode {
  if (!node.children) return node;
  const children = node.children.map((child) => restyled(child, paragraphs));
  if (node.type === 'run') return { ...node, children, styleId: null, styleName: null };
  if (node.type !== 'paragraph') return { ...node, children };
  const mark = children.find(({ name }) => name?.startsWith(MARK));
  const paragraph = mark && paragraphs[Number(mark.name!.slice(MARK.length))];
  const styleName = paragraph ? styleFor(paragraph) : null;
  return {
    ...node,
    children,
    styleId: null,
    styleName,
    // the number of a title is its own
    ...(styleName && styleName !== 'puce' && { numbering: null }),
  };
}

function styleFor({ style, inTable }: SourceParagraph): string | null {
  if (inTable) return style.role === 'list' ? 'puce' : null;
  if (style.role === 'title') return 'titre-1';
  // level one is that of the title of the document
  if (style.role === 'heading') return `titre-${Math.min(6, 1 + (style.level ?? 1))}`;
  if (style.role === 'quote') return 'citation';
  return style.role === 'list' ? 'puce' : null;
}

const BLOCKS = /^(?:p|h\d|li|tr|td|th|table)$/;
const MARKED = new RegExp(`^${MARK}(\\d+)$`);

/** Moves the id of each bookmark to the blocks around it, as a position. */
function placeBlocks(node: HtmlRoot | Element, block: Element | undefined): void {
  for (const child of [...node.children]) {
    delete child.position;
    if (child.type !== 'element') continue;
    const own = BLOCKS.test(child.tagName) ? child : block;
    placeBlocks(child, own);
    const [, id] = MARKED.exec(child.properties.id ?? '') ?? [];
    if (child.tagName === 'a' && id !== undefined) {
      if (own && !own.position) own.position = positionOf(Number(id));
      node.children.splice(node.children.indexOf(child), 1, ...child.children);
    }
  }
  if (block !== node || block.position) return;
  const inside = block.children.find(({ position }) => position);
  if (inside?.position) block.position = inside.position;
}

const positionOf = (id: number) => ({
  start: { line: id + 1, column: 1 },
  end: { line: id + 1, column: 1 },
});

const TO_MARKDOWN: Options = {
  handlers: {
    // bookmarks of the document, and calls of notes: see `clean/notes.ts`
    sup: (state, node) => state.all(node),
    sub: (state, node) => state.all(node),
  },
};
