/** Notes of Word become a last section: in a fiche, `[^…]` is the citation of a source. */
import type { Link, List, Nodes, Root, RootContent } from 'mdast';
import type { Notebook } from '../report.ts';
import { plainOf, textNode } from './nodes.ts';

const TITLE = 'Notes';
/** Where the calls lead: the anchor of that title. */
export const NOTES_ADDRESS = '#notes';
const CALL = /^#(?:footnote|endnote)-\w+$/;
const BACK = /^#(?:footnote|endnote)-ref-/;

/** The calls as links to the section, and the section apart: it comes last. */
export function takeNotes(
  tree: Root,
  notes: Notebook,
): { readonly tree: Root; readonly section: readonly RootContent[] } {
  const list = tree.children.findLast((block): block is List => isNotes(block));
  if (!list) return { tree, section: [] };
  const count = list.children.length;
  notes.check(
    { what: 'note', number: 1, text: plainOf(list.children[0]!).replace('↑', '').trim() },
    count === 1
      ? 'la note devient la section « Notes », en fin de fiche'
      : `les ${count} notes deviennent la section « Notes », en fin de fiche`,
    'Si une note cite un document, faites-en une source, et citez-la par [^nom-de-la-source].',
  );
  return {
    tree: {
      ...tree,
      children: tree.children.filter((block) => block !== list).map((block) => withCalls(block)),
    },
    section: [
      { type: 'heading', depth: 2, children: [textNode(TITLE)] },
      { ...list, spread: false, start: 1, children: list.children.map(withoutBack) },
    ],
  };
}

const isNotes = (block: RootContent): boolean =>
  block.type === 'list' && block.children.every((item) => someLink(item, BACK));

function someLink(node: Nodes, address: RegExp): boolean {
  if (node.type === 'link') return address.test(node.url);
  return 'children' in node && (node.children as Nodes[]).some((child) => someLink(child, address));
}

function withCalls<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node;
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
    if (child.type !== 'link' || !CALL.test(child.url)) return [withCalls(child)];
    const number = plainOf(child).replace(/\D/g, '');
    const call: Link = {
      type: 'link',
      url: NOTES_ADDRESS,
      children: [textNode(`note ${number}`)],
    };
    return [textNode(' ('), call, textNode(')')];
  });
  return { ...node, children };
}

function withoutBack<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node;
  const children = (node.children as Nodes[])
    .filter((child) => child.type !== 'link' || !BACK.test(child.url))
    .map(withoutBack);
  const last = children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return { ...node, ...('spread' in node && { spread: false }), children };
}
