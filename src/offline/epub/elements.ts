/** Small words about elements of HTML trees. Pure. */
import type { Element, ElementContent, Nodes } from 'hast';

export const isElement = (node: Nodes | undefined, ...names: string[]): node is Element =>
  node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));

/** Whether an element bears a class. */
export const hasClass = (node: Element, name: string): boolean =>
  Array.isArray(node.properties.className) && node.properties.className.includes(name);

/** A property as text; empty when it is not there. */
export const propertyOf = (node: Element, name: string): string => {
  const value = node.properties[name];
  return typeof value === 'string' ? value : '';
};

/** The first element of a tree, itself included, that is what is looked for. */
export function find(node: Nodes, isIt: (element: Element) => boolean): Element | undefined {
  if (node.type === 'element' && isIt(node)) return node;
  for (const child of 'children' in node ? node.children : []) {
    const found = find(child, isIt);
    if (found) return found;
  }
  return undefined;
}

/** The words of a tree. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

export const text = (value: string): ElementContent => ({ type: 'text', value });
