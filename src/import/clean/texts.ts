/** Texts without what Word leaves in them: invisible signs, doubled spaces, spaces inside bold. */
import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { isBlank, mergeTexts, plainOf, textNode } from './nodes.ts';

/** Soft hyphens, joiners, marks of order and of direction. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** What Word makes of « --> », as a font that every reader has. */
const ARROWS: Readonly<Record<string, string>> = { '🡨': '←', '🡪': '→', '🡩': '↑', '🡫': '↓' };

const cleaned = (text: string) =>
  text
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .replaceAll('\u2011', '-')
    .replace(/[🡨🡪🡩🡫]/gu, (arrow) => ARROWS[arrow]!)
    .replace(/[\s\u00A0\u202F]+/gu, ' ');

/** Cleans every text, cuts paragraphs at their line ends, drops the empty ones. */
export function cleanTexts(tree: Root): Root {
  const children = tree.children.flatMap((block) => cutLines(cleanNode(block)));
  return {
    ...tree,
    children: children.filter((block) => block.type === 'table' || !isBlank(block)),
  };
}

function cleanNode<T extends Nodes>(node: T): T {
  if (node.type === 'text') return { ...node, value: cleaned(node.value) };
  if (!('children' in node)) return node;
  const children = (node.children as Nodes[]).map(cleanNode) as PhrasingContent[];
  return { ...node, children: isInline(node) ? tidyInline(children) : children };
}

const isInline = (node: Nodes) =>
  ['paragraph', 'heading', 'tableCell', 'strong', 'emphasis', 'delete', 'link'].includes(node.type);

const MARKS: ReadonlySet<string> = new Set(['strong', 'emphasis', 'delete']);

/**
 * Spaces go out of bold, italics and links: Markdown cannot end the former with a space, and the
 * latter is what is read aloud. Empty ones go away.
 */
function tidyInline(children: readonly PhrasingContent[]): PhrasingContent[] {
  const out = joinLinks(children).flatMap((child): PhrasingContent[] => {
    const isMark = MARKS.has(child.type);
    if (!('children' in child) || (!isMark && child.type !== 'link')) return [child];
    const text = plainOf(child);
    const isPlain = child.children.every(({ type }) => type === 'text');
    if (isMark && !/[\p{L}\p{N}]/u.test(text) && isPlain) return [textNode(text)];
    const first = child.children[0];
    const last = child.children.at(-1);
    const before = first?.type === 'text' ? /^\s*/.exec(first.value)![0] : '';
    const after = last?.type === 'text' ? /\s*$/.exec(last.value)![0] : '';
    if (first?.type === 'text') first.value = first.value.trimStart();
    if (last?.type === 'text') last.value = last.value.trimEnd();
    return [...(before ? [textNode(before)] : []), child, ...(after ? [textNode(after)] : [])];
  });
  const merged = mergeTexts(out);
  for (const child of merged)
    if (child.type === 'text') child.value = child.value.replace(/ {2,}/g, ' ');
  return merged;
}

/** Word writes a link once for each of its runs: it is one, with what is bold inside. */
function joinLinks(children: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const child of children.map(withLinkOutside)) {
    const last = joined.at(-1);
    if (child.type === 'link' && last?.type === 'link' && last.url === child.url)
      joined[joined.length - 1] = {
        ...last,
        children: mergeTexts([...last.children, ...child.children]),
      };
    else joined.push(child);
  }
  return joined;
}

/** Bold around a link as a link around bold. */
function withLinkOutside(node: PhrasingContent): PhrasingContent {
  if (!MARKS.has(node.type) || !('children' in node)) return node;
  const [link, ...others] = node.children;
  if (link?.type !== 'link' || others.length > 0) return node;
  return { ...link, children: [{ ...node, children: link.children }] };
}

/** Lines of a paragraph become paragraphs, unless a sentence runs on from one to the next. */
function cutLines(block: RootContent): RootContent[] {
  if (block.type === 'heading')
    return [{ ...block, children: trimmed(withSpaces(block.children)) }];
  if (block.type === 'list' || block.type === 'blockquote' || block.type === 'listItem') {
    const children = (block.children as RootContent[]).flatMap(cutLines);
    return [{ ...block, children } as RootContent];
  }
  if (block.type !== 'paragraph') return [block];
  const lines = block.children.flatMap(withLiftedBreaks).reduce<PhrasingContent[][]>(
    (found, child) => {
      if (child.type === 'break') found.push([]);
      else found.at(-1)!.push(child);
      return found;
    },
    [[]],
  );
  const joined: PhrasingContent[][] = [];
  for (const line of lines) {
    const previous = joined.at(-1);
    const runsOn =
      previous &&
      /[\p{L}\p{N},'’(-]\s*$/u.test(previous.map(plainOf).join('')) &&
      /^\s*\p{Ll}/u.test(line.map(plainOf).join(''));
    if (runsOn) previous.push(textNode(' '), ...line);
    else joined.push(line);
  }
  return joined
    .map((children): Paragraph => ({ ...block, children: trimmed(mergeTexts(children)) }))
    .filter((paragraph) => !isBlank(paragraph));
}

const withSpaces = (children: readonly PhrasingContent[]): PhrasingContent[] =>
  mergeTexts(
    children
      .flatMap(withLiftedBreaks)
      .map((child) => (child.type === 'break' ? textNode(' ') : child)),
  );

/** A line end inside bold or italics cuts it in two. */
function withLiftedBreaks(node: PhrasingContent): PhrasingContent[] {
  if (!('children' in node)) return [node];
  const inside = node.children.flatMap(withLiftedBreaks);
  if (!inside.some(({ type }) => type === 'break')) return [node];
  const pieces: PhrasingContent[] = [];
  let piece: PhrasingContent[] = [];
  const close = () => {
    if (piece.length > 0) pieces.push({ ...node, children: piece });
    piece = [];
  };
  for (const child of inside) {
    if (child.type === 'break') {
      close();
      pieces.push(child);
    } else piece.push(child);
  }
  close();
  return tidyInline(pieces);
}

function trimmed(children: PhrasingContent[]): PhrasingContent[] {
  const first = children[0];
  if (first?.type === 'text') first.value = first.value.trimStart();
  const last = children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return children.filter((child) => child.type !== 'text' || child.value !== '');
}
