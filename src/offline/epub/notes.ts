/**
 * Notes of a chapter: on the site they open where they are called, in the book a call leads to its
 * source at the end, and the source back to its first call. Pure: changes the tree that it is given.
 */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { hasClass, isElement, propertyOf, text, textOf } from './elements.ts';

/** Ids that begin so are ours: no heading of a text has them. */
const CALL = 'page-appel-';

export function linkNotes(children: ElementContent[]): void {
  const called = new Set<string>();
  visit({ type: 'root', children }, 'element', (node) => {
    if (node.tagName === 'sup' && hasClass(node, 'appel')) writeCall(node, called);
  });
  visit({ type: 'root', children }, 'element', (node) => {
    if (node.tagName !== 'section' || !hasClass(node, 'sources')) return;
    Object.assign(node.properties, { 'epub:type': 'endnotes', role: 'doc-endnotes' });
    for (const list of node.children)
      if (isElement(list, 'ol')) for (const note of list.children) writeReturn(note, called);
  });
}

function writeCall(node: Element, called: Set<string>): void {
  const link = node.children.find((child) => isElement(child, 'a'));
  if (!link) return;
  const target = propertyOf(link, 'href').replace(/^#/, '');
  link.properties = {
    ...(called.has(target) ? {} : { id: CALL + target }),
    href: `#${target}`,
    'epub:type': 'noteref',
    role: 'doc-noteref',
  };
  link.children = [text(`[${textOf(link)}]`)];
  called.add(target);
}

function writeReturn(note: ElementContent, called: ReadonlySet<string>): void {
  if (!isElement(note, 'li')) return;
  note.properties['epub:type'] = 'footnote';
  const id = propertyOf(note, 'id');
  if (!called.has(id)) return;
  const link = h('a', { href: `#${CALL}${id}`, role: 'doc-backlink' }, 'Retour au texte');
  note.children.push(text(' '), link);
}
