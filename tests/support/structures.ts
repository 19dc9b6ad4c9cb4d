/** Which pages have something that no page before has: what is seen once need not be seen again. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { htmlOf } from './built-site.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What changes how an element is shown or said, its words left out. */
const STATE = /^(?:aria-|role$|type$|tabindex$|open$|hidden$|popover)/;

/**
 * The pages that have an element inside another, by their names, classes and states, which none of
 * the pages before has; each with all the others that it has.
 */
export function pagesOfNewStructure(pages: readonly string[]): string[] {
  const known = new Set<string>();
  return pages.filter((page) => {
    const own = structureOf(parse(htmlOf(page)));
    const isNew = [...own].some((pair) => !known.has(pair));
    for (const pair of own) known.add(pair);
    return isNew;
  });
}

function structureOf(root: Node): Set<string> {
  const pairs = new Set<string>();
  const look = (node: Node, parent: string): void => {
    const own = 'tagName' in node ? shapeOf(node) : '';
    if (own) pairs.add(`${parent} > ${own}`);
    if ('childNodes' in node) for (const child of node.childNodes) look(child, own || parent);
  };
  look(root, '');
  return pairs;
}

function shapeOf({ tagName, attrs }: Element): string {
  const states = attrs.filter(({ name }) => STATE.test(name)).map(({ name }) => name);
  const classes = attrs.find(({ name }) => name === 'class')?.value.split(/\s+/) ?? [];
  return [tagName, ...classes.sort(), ...states.sort()].join('.');
}
