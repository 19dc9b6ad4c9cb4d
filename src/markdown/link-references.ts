/** Links and images whose address is written apart: `[le plan][plan]` and `[plan]: /images/plan.png`. */
import type { MdastNode, MdastVisitorContext } from 'satteri';

type Node<T extends MdastNode['type']> = Extract<MdastNode, { type: T }>;

interface Found {
  readonly definitions: Map<string, Node<'definition'>>;
  readonly references: (Node<'linkReference'> | Node<'imageReference'>)[];
}

/** Makes them plain links and images, before any rule looks at those: no address escapes the rules. */
export function resolveReferences(root: Readonly<MdastNode>, context: MdastVisitorContext): void {
  if (!context.source.includes(']:')) return;
  const { definitions, references } = collect(root, { definitions: new Map(), references: [] });
  for (const node of references) {
    const { url, title } = definitions.get(node.identifier) ?? {};
    if (url === undefined) continue;
    context.replaceNode(
      node,
      node.type === 'linkReference'
        ? { type: 'link', url, title, children: node.children }
        : { type: 'image', url, title, alt: node.alt },
    );
  }
}

/** As Markdown has it: the first definition of a name is the right one. */
function collect(node: Readonly<MdastNode>, found: Found): Found {
  if (node.type === 'definition') {
    if (!found.definitions.has(node.identifier)) found.definitions.set(node.identifier, node);
  } else if (node.type === 'linkReference' || node.type === 'imageReference') {
    found.references.push(node);
  }
  if ('children' in node) {
    for (const child of node.children as MdastNode[]) collect(child, found);
  }
  return found;
}
