/** The paragraphs of a body as plain text: no titles, tables, code blocks or citations. */
import type { MdastNode } from 'satteri';
import { CITATION } from './markdown.ts';

/** A run of plain text, and where it is written in the file. */
interface Run {
  readonly text: string;
  readonly offset: number;
}

/** One paragraph; a list item is a paragraph of its own. */
export type Paragraph = readonly Run[];

/** The paragraphs of the tree of `body`, which begins at offset `start` of its file. */
export function paragraphsOf(tree: MdastNode, body: string, start = 0): Paragraph[] {
  const found: Paragraph[] = [];
  const visit = (node: MdastNode): void => {
    if (node.type === 'paragraph') found.push(runsOf(node, body, start));
    else if ('children' in node) for (const child of node.children as MdastNode[]) visit(child);
  };
  visit(tree);
  return found;
}

/** What a reader reads of a paragraph. */
export const plainText = (paragraph: Paragraph): string =>
  paragraph.map(({ text }) => text).join('');

/** Where the sign number `index` of its plain text is written; near it, after an escape. */
export function offsetAt(paragraph: Paragraph, index: number): number {
  let before = 0;
  for (const { text, offset } of paragraph) {
    if (index < before + text.length) return offset + index - before;
    before += text.length;
  }
  return paragraph[0]?.offset ?? 0;
}

function runsOf(node: MdastNode, body: string, start: number): Run[] {
  const offset = start + (node.position?.start.offset ?? 0);
  if (node.type === 'text') return linesOf(node, body, start);
  if (node.type === 'inlineCode') return [{ text: node.value, offset }];
  if (node.type === 'break') return [{ text: ' ', offset }];
  if (!('children' in node)) return [];
  return (node.children as MdastNode[]).flatMap((child) => runsOf(child, body, start));
}

/**
 * The value of a text has no escapes, and no indents of the lines it runs over: each line is
 * looked for where it is written.
 */
function linesOf(node: Extract<MdastNode, { type: 'text' }>, body: string, start: number): Run[] {
  const end = node.position?.end.offset ?? body.length;
  let from = node.position?.start.offset ?? 0;
  return node.value
    .replace(CITATION, (call) => `\0${call}\0`)
    .split(/\0|(?<=\n)/)
    .flatMap((text) => {
      const line = text.trimEnd();
      const at = body.indexOf(line, from);
      const offset = at === -1 || at + line.length > end ? from : at;
      from = offset + line.length;
      return CITATION_ALONE.test(text) ? [] : [{ text, offset: start + offset }];
    });
}

const CITATION_ALONE = new RegExp(`^${CITATION.source}$`);
