/** How Sätteri reads our Markdown: the same for the validator and the site. */
import { markdownToMdast, mdxToMdast, type Features, type MdastNode } from 'satteri';

/**
 * Footnotes are off: `[^slug]` is our citation, resolved against `sources`, without a definition
 * in the text. Smart punctuation is off: French typography is ours.
 */
export const MARKDOWN_FEATURES: Features = {
  gfm: { footnotes: false },
  frontmatter: false,
  smartPunctuation: false,
};

/** Reads a Markdown or MDX body as a positioned tree. Throws on MDX that cannot be read. */
export function parseTree(body: string, format: 'md' | 'mdx'): MdastNode {
  const parse = format === 'mdx' ? mdxToMdast : markdownToMdast;
  return parse(body, { features: MARKDOWN_FEATURES });
}

/** `[^slug-de-la-source]` in a text. The group is the slug as written. */
export const CITATION = /\[\^([^\]\s]+)\]/g;

/** The text under a node, citations left out. */
export function textOf(node: MdastNode): string {
  if ('value' in node && (node.type === 'text' || node.type === 'inlineCode')) {
    return node.value.replace(CITATION, '');
  }
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  return 'children' in node ? (node.children as MdastNode[]).map(textOf).join('') : '';
}
