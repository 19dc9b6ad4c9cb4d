/** The two things that the search page does with the document. */

/** The element of a selector that the page is known to have. */
export const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;

/** An element with its attributes and children; texts are never read as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}
