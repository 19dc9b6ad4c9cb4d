/** What some parts of a page become, once what they hold is clean. Pure. */
import type { Element, ElementContent } from 'hast';
import { find, hasClass, isElement, propertyOf, text, textOf } from './elements.ts';

export interface RewriteOptions {
  /** Whether a link leads to the search or to a view that needs a script. */
  readonly isAction: (href: string) => boolean;
  /** Whether a link leads to a chapter of the book. */
  readonly isInBook: (href: string) => boolean;
  /** At the foot of a fiche, where the only links are to report an error and to keep it. */
  readonly inFoot: boolean;
}

/** The children of `node` as the book has them; `children` are what is left of those of the site. */
export function rewritten(
  node: Element,
  children: ElementContent[],
  options: RewriteOptions,
): ElementContent[] {
  if (hasClass(node, 'fiche-faits')) return joined(children);
  if (hasClass(node, 'fiche-item')) return withoutRepeats(children, options);
  if (hasClass(node, 'legende') || isResult(node)) return children.flatMap((c) => [c, text(' ')]);
  if (hasClass(node, 'compte') && node.tagName === 'span') return [text(' '), ...children];
  if (node.tagName === 'p') return withoutActions(node, children, options);
  return children;
}

/** A figure, what it counts, when: each on its line by style alone. */
const isResult = (node: Element) =>
  node.tagName === 'li' &&
  node.children.some((child) => isElement(child, 'span') && hasClass(child, 'periode'));

/** Facts that style sets apart, with a point between them. */
function joined(children: readonly ElementContent[]): ElementContent[] {
  return children
    .filter((child) => isElement(child))
    .flatMap((child, rank) => (rank > 0 ? [text(' · '), child] : [child]));
}

/** A fiche in a list, without its summary where the book has the fiche itself. */
function withoutRepeats(
  children: ElementContent[],
  { isInBook }: RewriteOptions,
): ElementContent[] {
  const title = children.find((child) => isElement(child) && hasClass(child, 'fiche-item-titre'));
  const link = title && find(title, (node) => node.tagName === 'a');
  if (!link || !isInBook(propertyOf(link, 'href'))) return children;
  const isSummary = (child: ElementContent) =>
    isElement(child, 'p') && child.properties.className === undefined;
  return children.filter((child) => !isSummary(child));
}

/** A line without the links to what a book cannot do; nothing when they were all that it said. */
function withoutActions(
  node: Element,
  children: ElementContent[],
  { isAction, inFoot }: RewriteOptions,
): ElementContent[] {
  const acts = (child: ElementContent) =>
    isElement(child, 'a') && (inFoot || isAction(propertyOf(child, 'href')));
  if (!children.some(acts)) return children;
  const isProse = children.some((child) => !isElement(child, 'a') && /\p{L}/u.test(textOf(child)));
  if (isProse && !inFoot && !hasClass(node, 'compte')) return children;
  const kept = children.filter((child) => !acts(child) && textOf(child).trim() !== '·');
  return kept.some((child) => /\p{L}/u.test(textOf(child))) ? kept : [];
}
