/** Markdown in the house form, written by remark. */
import type { Root, RootContent, Table } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

type Handler = NonNullable<NonNullable<Options['handlers']>['table']>;

const RULES = { left: ':---', center: ':---:', right: '---:', none: '---' };

/** Without columns drawn in spaces: a longer cell would change all the lines. */
const writeTable: Handler = (node: Table, _parent, state, info) => {
  const exit = state.enter('table');
  const [head = [], ...rows] = node.children.map((row) =>
    row.children.map((cell) => state.handle(cell, row, state, info)),
  );
  exit();
  const rules = head.map((_, column) => RULES[node.align?.[column] ?? 'none']);
  return [head, rules, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
};

const FORM: Options = {
  bullet: '-',
  fences: true,
  incrementListMarker: true,
  listItemIndent: 'one',
  rule: '-',
  strong: '*',
  tightDefinitions: true,
  handlers: { table: writeTable },
};

export type Emphasis = '_' | '*';

const createProcessor = (emphasis: Emphasis) =>
  unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm)
    .use(withoutFootnotes)
    .use(remarkStringify, { ...FORM, emphasis })
    .freeze();

const PROCESSORS = { _: createProcessor('_'), '*': createProcessor('*') };

/** `[^slug]` is our citation, without a definition: it is a text, as it is for the site. */
export function withoutFootnotes(this: { data: () => object }) {
  const { micromarkExtensions } = this.data() as { micromarkExtensions: unknown[] };
  const names = ['gfmFootnoteCall', 'gfmPotentialFootnoteCall', 'gfmFootnoteDefinition'];
  micromarkExtensions.push({ disable: { null: names } });
}

/** Reads a fiche, frontmatter included, as remark does. */
export const readMarkdown = (text: string): Root => PROCESSORS._.parse(text);

/** Writes the tree that was read from `text`; there may be more escapes than are needed. */
export function writeMarkdown(tree: Root, text: string, emphasis: Emphasis): string {
  keepBareLinks(tree, text);
  return PROCESSORS[emphasis].stringify(tree);
}

/** An address without brackets stays as written: remark would put some around it. */
function keepBareLinks(parent: { children: RootContent[] }, text: string): void {
  parent.children = parent.children.map((node) => {
    const { start, end } = node.position ?? {};
    if (node.type === 'link' && start?.offset !== undefined && !/[[<]/.test(text[start.offset]!)) {
      // the only node that is written as it stands
      return { type: 'html', value: text.slice(start.offset, end?.offset) };
    }
    if ('children' in node) keepBareLinks(node, text);
    return node;
  });
}
