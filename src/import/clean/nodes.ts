/** Small things that the passes do with nodes. */
import type { Heading, Nodes, Paragraph, PhrasingContent, Text } from 'mdast';
import type { Source, SourceParagraph } from '../docx/source.ts';
import { DOCUMENT, type WordPlace } from '../place.ts';
import { wordsIn } from '../words.ts';

/** The text under a node. */
export function plainOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? (node.children as Nodes[]).map(plainOf).join('') : '';
}

export const textNode = (value: string): Text => ({ type: 'text', value });

/** The paragraph of Word that a block comes from: its own, or the first one inside. */
export function sourceOf(node: Nodes, source: Source): SourceParagraph | undefined {
  if (node.position) return source.paragraphs[node.position.start.line - 1];
  if (!('children' in node)) return undefined;
  for (const child of node.children as Nodes[]) {
    const found = sourceOf(child, source);
    if (found) return found;
  }
  return undefined;
}

export const placeOf = (node: Nodes, source: Source): WordPlace =>
  sourceOf(node, source)?.place ?? DOCUMENT;

/** The look of a block in Word, when the block is the whole of its paragraph. */
export function lookOf(node: Nodes, source: Source): SourceParagraph | undefined {
  const paragraph = sourceOf(node, source);
  const isWhole =
    paragraph && wordsIn(paragraph.text).join(' ') === wordsIn(plainOf(node)).join(' ');
  return isWhole ? paragraph : undefined;
}

/** A heading in the place of a block. */
export const headingFrom = (block: Paragraph | Heading, depth: number, text?: string): Heading => ({
  type: 'heading',
  depth: Math.min(6, Math.max(2, depth)) as Heading['depth'],
  children: text === undefined ? withoutStrong(block.children) : [textNode(text)],
  ...(block.position && { position: block.position }),
});

/** What is bold, as plain text: a heading is bold by itself. */
const withoutStrong = (children: readonly PhrasingContent[]): PhrasingContent[] =>
  mergeTexts(
    children.flatMap((child) =>
      child.type === 'strong' || child.type === 'emphasis'
        ? withoutStrong(child.children)
        : [child],
    ),
  );

/** Neighbouring texts as one. */
export function mergeTexts(children: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const child of children) {
    const last = merged.at(-1);
    if (child.type === 'text' && last?.type === 'text') last.value += child.value;
    else merged.push(child.type === 'text' ? { ...child } : child);
  }
  return merged;
}

/** Takes `length` characters off the start of the texts of a block. */
export function cutStart(children: readonly PhrasingContent[], length: number): PhrasingContent[] {
  let left = length;
  const cut = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
    nodes.flatMap((node): PhrasingContent[] => {
      if (left === 0) return [node];
      if (node.type === 'text') {
        const value = node.value.slice(left);
        left -= node.value.length - value.length;
        return value ? [{ ...node, value }] : [];
      }
      if (!('children' in node)) return [node];
      const inside = cut(node.children);
      return inside.length > 0 ? [{ ...node, children: inside }] : [];
    });
  return cut(children);
}

/** A list of blocks in a list. */
export const isBlank = (node: Nodes): boolean => plainOf(node).trim() === '' && !holdsPicture(node);

export const holdsPicture = (node: Nodes): boolean =>
  node.type === 'image' || ('children' in node && (node.children as Nodes[]).some(holdsPicture));
