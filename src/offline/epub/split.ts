/** Cuts a long chapter into parts that a small reader opens at once. Pure. */
import type { Element, ElementContent } from 'hast';
import { isElement } from './elements.ts';

/** What may be cut between two of its children. */
const DIVISIBLE = ['section', 'div', 'article', 'ul', 'ol', 'dl'];

/** A part may be so much longer than asked, rather than leave a title alone before what it names. */
const TOLERANCE = 1.2;

/**
 * The parts of a chapter, each of about `limit` characters at most, one when it is short. It is cut
 * between sections, or between the items of a list that is too long by itself; what cannot be cut
 * stays whole.
 */
export function splitChapter(children: ElementContent[], limit: number): ElementContent[][] {
  const weights = new Map<ElementContent, number>();
  return split(children, limit, (node) => weigh(node, weights));
}

function split(
  children: readonly ElementContent[],
  limit: number,
  weightOf: (node: ElementContent) => number,
): ElementContent[][] {
  const parts: ElementContent[][] = [[]];
  let weight = 0;
  const add = (node: ElementContent, own: number, most = limit) => {
    if (weight > 0 && weight + own > most) {
      parts.push([]);
      weight = 0;
    }
    parts.at(-1)!.push(node);
    weight += own;
  };
  for (const child of children) {
    if (weightOf(child) <= limit || !isElement(child, ...DIVISIBLE)) {
      add(child, weightOf(child));
      continue;
    }
    const pieces = split(child.children, limit, weightOf);
    let before = 0;
    for (const piece of pieces) {
      const own = piece.reduce((sum, node) => sum + weightOf(node), 0);
      add(shell(child, piece, before), own, limit * TOLERANCE);
      before += piece.length;
    }
  }
  return parts;
}

/** A piece of an element, after `before` of its children: its name goes with the first, its numbers go on. */
function shell(node: Element, children: ElementContent[], before: number): Element {
  const properties = { ...node.properties };
  if (before > 0) delete properties.id;
  if (before > 0 && node.tagName === 'ol') {
    properties.start = Number(properties.start ?? 1) + before;
  }
  return { ...node, properties, children };
}

function weigh(node: ElementContent, weights: Map<ElementContent, number>): number {
  if (node.type === 'text') return node.value.length;
  if (node.type !== 'element') return 0;
  const known = weights.get(node);
  if (known !== undefined) return known;
  let weight = 2 * node.tagName.length + 5;
  for (const [name, value] of Object.entries(node.properties))
    weight += name.length + String(value).length + 4;
  for (const child of node.children) weight += weigh(child, weights);
  weights.set(node, weight);
  return weight;
}
