/** Lists of fiches as a book has them: titles with their page, nothing else. */
import type { Element, ElementContent } from 'hast';
import { siteAddress } from './anchors.ts';
import type { LinkContext } from './links.ts';
import { attribute, classed, element, find, findAll, named } from './tree.ts';

/**
 * Turns each list of fiches below a node, with what its « voir tout » holds, into one list of
 * titles. Fiches that the book has not are counted, not listed; a list of such only goes, and with
 * it the section that it was.
 */
export function shortLists(node: Element, context: LinkContext): void {
  const children: ElementContent[] = [];
  for (const child of node.children) {
    if (child.type !== 'element') {
      children.push(child);
      continue;
    }
    if (!isList(child)) {
      const hadList = find(child, isList) !== undefined;
      shortLists(child, context);
      const isTitleOnly = child.tagName === 'section' && hadList && !holdsList(child);
      if (!isTitleOnly) children.push(child);
      continue;
    }
    const before = children.findLast((other) => other.type === 'element');
    const lines = linesOf(child);
    if (before && classed('renvois')(before)) before.children.push(...lines);
    else children.push(element('ul', { className: ['renvois'] }, ...lines));
  }
  node.children = children.filter(
    (child) => child.type !== 'element' || !classed('renvois')(child) || keepHeld(child, context),
  );
}

const isList = (part: Element) =>
  (part.tagName === 'ul' && classed('fiches')(part)) || classed('voir-tout')(part);

function linesOf(list: Element): Element[] {
  return findAll(list, named('li')).flatMap((line) => {
    const link = find(line, named('a'));
    const kind = find(line, classed('sorte'));
    if (!link) return [];
    return [element('li', {}, ...(kind ? [kind, ' '] : []), link)];
  });
}

/** Keeps in a list what the book holds, and tells whether that is anything. */
function keepHeld(list: Element, { base, holds }: LinkContext): boolean {
  const isHeld = (line: ElementContent) => {
    const link = siteAddress(attribute(find(line, named('a')), 'href'), base);
    return link !== undefined && holds(link.address);
  };
  const held = list.children.filter(isHeld);
  const others = list.children.length - held.length;
  if (others > 0) {
    const fiches = `et ${others} ${others > 1 ? 'fiches' : 'fiche'} hors de ce document`;
    held.push(element('li', { className: ['ailleurs'] }, fiches));
  }
  const isAny = list.children.some(isHeld);
  list.children = held;
  return isAny;
}

/** Whether a short page has no list left: it would be a title. */
export const isEmptyShortPage = (content: readonly ElementContent[]): boolean =>
  !content.some((part) => part.type === 'element' && holdsList(part));

const holdsList = (part: Element): boolean =>
  classed('renvois')(part) || find(part, classed('renvois')) !== undefined;
