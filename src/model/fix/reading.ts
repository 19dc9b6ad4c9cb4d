/** What a parser understood of a body, as a text that can be compared. */

interface AnyNode {
  readonly type: string;
  readonly value?: unknown;
  readonly children?: readonly AnyNode[];
}

/**
 * The tree without positions, for Sätteri and remark alike: neighbouring texts are one, and
 * spaces around a line end do not count.
 */
export const readingOf = (tree: unknown): string => JSON.stringify(plain(tree as AnyNode));

function plain(node: AnyNode): unknown {
  const kept = Object.entries(node)
    .filter(([key, value]) => !['position', 'data', 'children'].includes(key) && value != null)
    .map(
      ([key, value]) =>
        [key, key === 'value' && node.type === 'text' ? lines(value) : value] as const,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const children = node.children && mergeTexts(node.children).map(plain);
  return { ...Object.fromEntries(kept), ...(children && { children }) };
}

const lines = (text: unknown) => String(text).replace(/[ \t]*\n[ \t]*/g, '\n');

function mergeTexts(nodes: readonly AnyNode[]): AnyNode[] {
  const merged: AnyNode[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      merged[merged.length - 1] = {
        type: 'text',
        value: `${String(last.value)}${String(node.value)}`,
      };
    } else merged.push(node);
  }
  return merged;
}
