/** Lists of fiches as a book has them: titles with their page, nothing else. */
import type { Element, ElementContent } from 'hast';
import { isFicheKind } from '../../model/kinds.ts';
import { KIND_LABELS } from '../../site/kind-labels.ts';
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
function keepHeld(list: Element, context: LinkContext): boolean {
  const lines = list.children.filter((line) => line.type === 'element');
  const held = lines.filter((line) => {
    const address = addressIn(line, context);
    return address !== undefined && context.holds(address);
  });
  const others = lines.length - held.length;
  list.children = sayKinds(held, context);
  if (others > 0) {
    const fiches = `et ${others} ${others > 1 ? 'fiches' : 'fiche'} hors de ce document`;
    list.children.push(element('li', { className: ['ailleurs'] }, fiches));
  }
  return held.length > 0;
}

const addressIn = (line: Element, { base }: LinkContext) =>
  siteAddress(attribute(find(line, named('a')), 'href'), base)?.address;

/** Where a list mixes kinds, each line says its own: those that « voir tout » hides do not. */
function sayKinds(lines: readonly Element[], context: LinkContext): Element[] {
  const kindOf = (line: Element) => addressIn(line, context)?.split('/')[1] ?? '';
  if (new Set(lines.map(kindOf)).size < 2) return [...lines];
  return lines.map((line) => {
    const kind = kindOf(line);
    if (!isFicheKind(kind) || find(line, classed('sorte'))) return line;
    const badge = element(
      'span',
      { className: ['sorte'], dataSorte: kind },
      KIND_LABELS[kind].badge,
    );
    return { ...line, children: [badge, { type: 'text', value: ' ' }, ...line.children] };
  });
}

/** Whether a short page has no list left: it would be a title. */
export const isEmptyShortPage = (content: readonly ElementContent[]): boolean =>
  !content.some((part) => part.type === 'element' && holdsList(part));

const holdsList = (part: Element): boolean =>
  classed('renvois')(part) || find(part, classed('renvois')) !== undefined;
