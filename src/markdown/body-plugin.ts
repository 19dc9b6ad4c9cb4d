/**
 * The text of bodies: typography, abbreviations, citations, anchors, links and safety.
 * Markdown and MDX bodies both go through it.
 */
import { defineMdastPlugin, type MdastNode, type MdastVisitorContext } from 'satteri';
import { CITATION, textOf } from '../model/parse/markdown.ts';
import { createAnchors } from '../model/slug.ts';
import { resolveReferences } from './link-references.ts';
import type { PageTextOptions } from './page-options.ts';
import { beforeLastWord, noteCallAttributes } from './note-call.ts';
import { frenchTypography } from './typography.ts';

/** A node that becomes an HTML element of our choice. */
const element = (name: string, properties: Record<string, unknown>, children: MdastNode[]) =>
  ({
    type: name,
    data: { hName: name, hProperties: properties },
    children,
  }) as unknown as MdastNode;

const plain = (value: string): MdastNode => ({ type: 'text', value });

const EXTERNAL = /^https?:\/\//i;
const PICTURE = /^\/images\/(?:[\w-]+[./])*[\w-]+$/;
const SAFE = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i;

/** Makes the plugin for one page (or, without state to share, for one MDX document). */
export function bodyPlugin(options: PageTextOptions) {
  const { base, abbreviator, citation } = options;
  const anchorOf = createAnchors();

  /**
   * The call of a note. A link cannot hold another: in one, the call is a number only.
   */
  function call(slug: string, isInLink: boolean): MdastNode {
    const found = citation(slug);
    if (!found) return plain(`[^${slug}]`);
    const number = plain(String(found.number));
    const { button, link } = noteCallAttributes(found.number);
    const children = isInLink
      ? [number]
      : [element('button', button, [number]), element('a', link, [number])];
    return element('sup', { className: 'appel' }, children);
  }

  function explain(text: string, before: string): MdastNode[] {
    return abbreviator
      .mark(text, before)
      .map((segment) =>
        segment.meaning === undefined
          ? plain(segment.text)
          : element('abbr', { title: frenchTypography(segment.meaning) }, [plain(segment.text)]),
      );
  }

  function inlineNodes(value: string, { isInLink = false, isInHeading = false }): MdastNode[] {
    const nodes: MdastNode[] = [];
    let end = 0;
    const add = (text: string, context = '') => {
      if (text === '') return;
      nodes.push(...(isInLink || isInHeading ? [plain(text)] : explain(text, context)));
    };
    const typeset = frenchTypography(value);
    for (const match of typeset.matchAll(CITATION)) {
      const [before, word] = beforeLastWord(typeset.slice(end, match.index));
      const isKnown = citation(match[1]!) !== undefined;
      add(before);
      const kept = nodes.length;
      add(word, before);
      nodes.push(call(match[1]!, isInLink));
      if (isKnown && word !== '')
        nodes.push(element('span', { className: 'lie' }, nodes.splice(kept)));
      end = match.index + match[0].length;
    }
    add(typeset.slice(end));
    return nodes;
  }

  const unwrap = (node: MdastNode, context: MdastVisitorContext) =>
    context.replaceNode(node, plain(textOf(node)));

  return defineMdastPlugin({
    name: 'reperes-body',
    before: resolveReferences,
    text(node, context) {
      const nodes = inlineNodes(node.value, {
        isInLink: isInside(node, context, 'link'),
        isInHeading: isInside(node, context, 'heading'),
      });
      const [only] = nodes;
      if (nodes.length === 1 && only?.type === 'text' && only.value === node.value) return;
      context.replaceNode(node, nodes);
    },
    heading(node, context) {
      context.setProperty(node, 'data', { hProperties: { id: anchorOf(textOf(node).trim()) } });
    },
    link(node, context) {
      if (!SAFE.test(node.url)) unwrap(node, context);
      else if (node.url.startsWith('/')) context.setProperty(node, 'url', base + node.url.slice(1));
      else if (EXTERNAL.test(node.url)) {
        context.setProperty(node, 'data', { hProperties: { rel: 'external' } });
      }
    },
    image(node, context) {
      if (!PICTURE.test(node.url)) unwrap(node, context);
      else {
        context.setProperty(node, 'url', base + node.url.slice(1));
        context.setProperty(node, 'data', { hProperties: { loading: 'lazy', decoding: 'async' } });
      }
    },
    html(node, context) {
      context.replaceNode(node, plain(node.value));
    },
  });
}

function isInside(node: MdastNode, context: MdastVisitorContext, type: string): boolean {
  let parent = context.parent(node);
  while (parent !== undefined) {
    if (parent.type === type) return true;
    parent = context.parent(parent);
  }
  return false;
}
