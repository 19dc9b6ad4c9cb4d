/**
 * Sätteri for browsers: it is native code, and its WebAssembly wants threads, which a page on any
 * host or from a folder has not. Remark reads the same Markdown, and our plugins run on its trees:
 * a test holds both to the same HTML on the whole collection. Bundlers put it in place of `satteri`
 * (`in-browsers.ts`).
 */
import type { Element, Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import type {
  HastPluginDefinition,
  HastVisitorContext,
  MdastNode,
  MdastPluginDefinition,
  MdastVisitorContext,
} from 'satteri';
import { unified } from 'unified';
import { withoutFootnotes } from '../../model/fix/write-markdown.ts';

const READER = unified().use(remarkParse).use(remarkGfm).use(withoutFootnotes).freeze();

/** Reads Markdown as a positioned tree. */
export const markdownToMdast = (source: string): MdastNode => READER.parse(source);

/** Only editors write MDX, on a clone. */
export function mdxToMdast(): never {
  throw new Error('1:1: MDX is not read in browsers');
}

export const defineMdastPlugin = (plugin: MdastPluginDefinition): MdastPluginDefinition => plugin;
export const defineHastPlugin = (plugin: HastPluginDefinition): HastPluginDefinition => plugin;

interface Plugins {
  readonly mdastPlugins?: readonly MdastPluginDefinition[];
  readonly hastPlugins?: readonly HastPluginDefinition[];
}

/** Markdown as HTML, through the plugins. Raw HTML never passes. */
export function markdownToHtml(
  source: string,
  { mdastPlugins = [], hastPlugins = [] }: Plugins,
): { readonly html: string } {
  let tree = markdownToMdast(source) as unknown as Parent;
  for (const plugin of mdastPlugins) tree = runMdast(plugin, tree, source);
  const html = toHast(tree as unknown as Parameters<typeof toHast>[0]) as HtmlRoot;
  alignByStyle(html);
  for (const plugin of hastPlugins) runHast(plugin, html);
  return { html: toHtml(html) };
}

/** Trees as this file sees them, Markdown or HTML. */
interface Node {
  type: string;
  children?: Node[];
  data?: unknown;
}
type Parent = Node & { children: Node[] };

type Visit = (node: Node, context: unknown) => void;

/** Visitors see the tree as it was; what they ask for is done once all have seen it. */
function runMdast(plugin: MdastPluginDefinition, tree: Parent, source: string): Parent {
  const { before, ...visitors } = plugin as unknown as Record<string, Visit> & { before?: Visit };
  let root = tree;
  if (before) {
    const changes = createChanges(root, source);
    before(root, changes.context);
    root = changes.applied();
  }
  const changes = createChanges(root, source);
  const walk = (node: Node): void => {
    if (Object.hasOwn(visitors, node.type)) visitors[node.type]!(node, changes.context);
    node.children?.forEach(walk);
  };
  walk(root);
  return changes.applied();
}

function createChanges(root: Parent, source: string) {
  const parents = new Map<Node, Node>();
  const note = (node: Node): void => {
    for (const child of node.children ?? []) {
      parents.set(child, node);
      note(child);
    }
  };
  note(root);
  const replaced = new Map<Node, Node[]>();
  const set = new Map<Node, Record<string, unknown>>();
  const context: Pick<MdastVisitorContext, 'source' | 'parent' | 'replaceNode' | 'setProperty'> = {
    source,
    parent: ((node: Node) => parents.get(node)) as unknown as MdastVisitorContext['parent'],
    replaceNode: ((node: Node, by: Node | Node[]) => {
      replaced.set(node, [by].flat());
    }) as unknown as MdastVisitorContext['replaceNode'],
    setProperty: (node: Node, key: string, value: unknown) => {
      set.set(node, { ...set.get(node), [key]: value });
    },
  };
  const apply = (node: Node): Node[] => {
    const by = replaced.get(node);
    if (by) return by.map(changed);
    return [changed({ ...node, ...set.get(node) })];
  };
  const changed = (node: Node): Node =>
    node.children ? { ...node, children: node.children.flatMap(apply) } : node;
  return { context, applied: () => changed(root) as Parent };
}

/** Sätteri aligns the cells of a column by a style. */
function alignByStyle(node: HtmlRoot | Element): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const { align } = child.properties;
    if (typeof align === 'string') {
      delete child.properties.align;
      child.properties.style = `text-align: ${align}`;
    }
    alignByStyle(child);
  }
}

interface ElementVisitor {
  readonly filter: readonly string[];
  readonly visit: (node: Element, context: unknown) => void;
}

/** Inside before outside, so that a row sees what became of its cells. */
function runHast(plugin: HastPluginDefinition, root: HtmlRoot): void {
  const visitors = (plugin as unknown as { element: readonly ElementVisitor[] }).element;
  const parents = new Map<Node, Parent>();
  const place = (node: Node, by: Node): void => {
    const parent = parents.get(node)!;
    parent.children[parent.children.indexOf(node)] = by;
    parents.set(by, parent);
  };
  const context: Pick<HastVisitorContext, 'setProperty' | 'replaceNode' | 'wrapNode'> = {
    setProperty: (node: Element, key: string, value: unknown) => {
      node.properties[key] = value as string | null;
    },
    replaceNode: place as unknown as HastVisitorContext['replaceNode'],
    wrapNode: ((node: Node, by: Parent) => {
      place(node, by);
      by.children.push(node);
    }) as unknown as HastVisitorContext['wrapNode'],
  };
  const walk = (parent: Parent): void => {
    for (const child of [...parent.children]) {
      parents.set(child, parent);
      if (child.children) walk(child as Parent);
      if (child.type !== 'element') continue;
      for (const { filter, visit } of visitors)
        if (filter.includes((child as unknown as Element).tagName))
          visit(child as unknown as Element, context);
    }
  };
  walk(root);
}
