/** Small gestures on HTML trees. */
import type { Element, ElementContent, Nodes } from 'hast';

export type Test = (element: Element) => boolean;

export const named =
  (...names: readonly string[]): Test =>
  ({ tagName }) =>
    names.includes(tagName);

export const classed =
  (...names: readonly string[]): Test =>
  (element) =>
    names.some((name) => classesOf(element).includes(name));

const classesOf = ({ properties }: Element): readonly string[] =>
  Array.isArray(properties.className) ? properties.className.map(String) : [];

/** An attribute that is words; empty when there is none. */
export function attribute(element: Element | undefined, name: string): string {
  const value = element?.properties[name];
  return typeof value === 'string' ? value : '';
}

/** The elements below a node that pass, in reading order. */
export function findAll(node: Nodes, test: Test): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return test(child) ? [child, ...findAll(child, test)] : findAll(child, test);
  });
}

export const find = (node: Nodes, test: Test): Element | undefined => findAll(node, test)[0];

/** Puts what `replace` answers in the place of each element below, from the leaves up. */
export function rewrite(node: Element, replace: (element: Element) => ElementContent[]): void {
  node.children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return child.type === 'text' ? [child] : [];
    rewrite(child, replace);
    return replace(child);
  });
}

/** The text of a node, its spaces as a reader sees them; non-breaking ones are typography. */
export const textOf = (node: Nodes): string =>
  rawText(node)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();

function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(rawText).join('') : '';
}

const text = (value: string): ElementContent => ({ type: 'text', value });

export const element = (
  tagName: string,
  properties: Element['properties'],
  ...children: readonly (ElementContent | string)[]
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});
