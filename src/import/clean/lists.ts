/** Lists of the same kind that follow each other are one: Markdown would read them so. */
import type { Source } from '../docx/source.ts';
import { sourceOf } from './nodes.ts';
import type { List, Nodes, Root, RootContent } from 'mdast';

/** Joins them, in the whole tree; a list that goes on after another text goes on counting. */
export function joinLists(tree: Root, source: Source): Root {
  const counts = new Map<string, number>();
  const { children, ...rest } = joined(tree);
  return {
    ...rest,
    children: children.map((block) => {
      const numbering = sourceOf(block, source)?.numbering;
      if (block.type !== 'list' || !block.ordered || numbering === undefined) return block;
      const before = counts.get(numbering) ?? 0;
      counts.set(numbering, before + block.children.length);
      return { ...block, start: before + 1 };
    }),
  };
}

function joined<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node;
  const children = (node.children as RootContent[]).map(joined);
  return { ...node, children: children.reduce<RootContent[]>(add, []) };
}

function add(blocks: RootContent[], block: RootContent): RootContent[] {
  const last = blocks.at(-1);
  if (block.type === 'list') {
    const list: List = {
      ...block,
      spread: false,
      children: block.children.map((item) => ({ ...item, spread: false })),
    };
    if (last?.type === 'list' && last.ordered === block.ordered)
      last.children.push(...list.children);
    else blocks.push(list);
  } else blocks.push(block);
  return blocks;
}
