/** Keeps each comment with the key it speaks of when keys move. */
import {
  isCollection,
  isPair,
  isScalar,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';

/**
 * A comment at the edge that follows an indented one is read as the end of the list above: it
 * goes back to the key below it.
 */
export function giveBackComments(map: YAMLMap, source: string): void {
  map.items.forEach((pair, index) => {
    const next = map.items[index + 1]?.key as Node | undefined;
    if (!next?.range) return;
    const above = commentAbove(source, next.range[0]);
    const holder = above && commentHolder(pair, above);
    if (!holder) return;
    holder.comment = holder.comment!.slice(0, -above.length).replace(/\n+$/, '');
    next.commentBefore = above;
  });
}

/** The lines of comment right over a key and in its column, as the parser keeps them. */
function commentAbove(source: string, key: number): string {
  const start = source.lastIndexOf('\n', key - 1) + 1;
  const column = key - start;
  const lines = source.slice(0, start).split('\n').slice(0, -1);
  const from =
    lines.findLastIndex((line) => !(line[column] === '#' && line.slice(0, column).trim() === '')) +
    1;
  return lines
    .slice(from)
    .map((line) => line.slice(column + 1).trimEnd())
    .join('\n');
}

/** The last collection of a pair whose comment ends with `text`. */
function commentHolder(pair: Pair, text: string): Node | undefined {
  for (let node = pair.value as Node | null; isCollection(node);) {
    const { comment } = node;
    if (comment === text || comment?.endsWith(`\n${text}`)) return node;
    const last: unknown = node.items.at(-1);
    node = (isPair(last) ? last.value : last) as Node | null;
  }
  return undefined;
}

/** The comment over the first key is kept by the map: the key takes it along. */
export function lendComment(map: YAMLMap): void {
  const first = map.items[0]?.key;
  if (!map.commentBefore || !isScalar(first)) return;
  first.commentBefore = map.commentBefore;
  map.commentBefore = null;
}

/** In a list, a comment over the first key is written over the whole item. */
export function raiseComment(map: YAMLMap): void {
  const first = map.items[0]?.key;
  if (!isScalar(first) || !first.commentBefore) return;
  map.commentBefore = [map.commentBefore, first.commentBefore].filter(Boolean).join('\n');
  first.commentBefore = null;
}

/** A comment set apart at the top speaks of the whole file: it stays there when keys move. */
export function keepHeadComment(document: Document, ordered: boolean): void {
  const { items } = document.contents as unknown as YAMLMap;
  const first = items[0]?.key as Node | undefined;
  if (first?.spaceBefore) first.spaceBefore = false;
  if (!ordered) return;
  for (const { key } of items as Pair<Node>[]) {
    const [head, ...rest] = key.commentBefore?.split('\n\n') ?? [];
    if (head === undefined || rest.length === 0 || !isAtTop(key)) continue;
    document.commentBefore = head;
    key.commentBefore = rest.join('\n\n');
  }

  function isAtTop(key: Node) {
    const offsets = (items as Pair<Node>[]).map((pair) => pair.key.range?.[0] ?? Infinity);
    return key.range?.[0] === Math.min(...offsets);
  }
}
