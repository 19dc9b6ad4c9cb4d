/** Where the preview shows what is being written: the block of the text under the cursor. */
import type { MdastNode } from 'satteri';
import { parseTree } from '../model/parse/markdown.ts';

/** A block of a text: its rank among those that are shown, and that of the item in a list. */
export interface ShownBlock {
  readonly rank: number;
  readonly count: number;
  readonly item?: number;
}

/** The block where an offset of the text stands; the one before, between two. Pure. */
export function blockAt(markdown: string, offset: number): ShownBlock | undefined {
  const blocks = childrenOf(parseTree(markdown, 'md')).filter(({ type }) => type !== 'definition');
  if (blocks.length === 0) return undefined;
  const rank = lastBefore(blocks, offset);
  const block = blocks[rank]!;
  return {
    rank,
    count: blocks.length,
    ...(block.type === 'list' && { item: lastBefore(childrenOf(block), offset) }),
  };
}

const childrenOf = (node: MdastNode): readonly MdastNode[] =>
  'children' in node ? (node.children as MdastNode[]) : [];

const lastBefore = (nodes: readonly MdastNode[], offset: number): number =>
  Math.max(
    0,
    nodes.findLastIndex(({ position }) => (position?.start.offset ?? 0) <= offset),
  );

/** Above what is shown, so that one sees what it follows. */
const CONTEXT = 0.2;

/**
 * Scrolls `host`, and nothing else, to a block of the text in `shown`. Does nothing when it is in
 * sight, or when the text is not shown block for block (while something in it is not accepted).
 */
export function showBlock(
  host: HTMLElement,
  shown: Element | null,
  { rank, count, item }: ShownBlock,
): void {
  const blocks = shown?.children;
  if (blocks?.length !== count) return;
  const block = blocks[rank]!;
  const target = (item === undefined ? undefined : block.children[item]) ?? block;
  const frame = host.getBoundingClientRect();
  const { top, bottom } = target.getBoundingClientRect();
  if (top >= frame.top && bottom <= frame.bottom) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  host.scrollTo({
    top: host.scrollTop + top - frame.top - host.clientHeight * CONTEXT,
    behavior: isCalm ? 'instant' : 'smooth',
  });
}
