/** Lists of the same kind that follow each other are one: Markdown would read them so. */
import type { List, Nodes, Root, RootContent } from 'mdast';

/** Joins them, in the whole tree. */
export const joinLists = (tree: Root): Root => joined(tree);

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
