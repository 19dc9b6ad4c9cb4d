/**
 * The main part of a page of the site as the text of a chapter: what acts is taken out, what opens
 * is opened, what style alone told is written. Links and ids are as on the site. Pure.
 */
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { fateOf, isLoneElement, keptProperties } from './allowed.ts';
import { find, hasClass, isElement, propertyOf, text, textOf } from './elements.ts';
import { rewritten, type RewriteOptions } from './rewrites.ts';

/** Parts of the frame, and pictures whose words are beside them. */
const LEFT_OUT = [
  'a-l-ecran',
  'fil',
  'icone',
  'pile',
  'borne',
  'titre-borne',
  'carte',
  'repere-tete',
  'feuille',
];
/** Where the words of an abbreviation would break a title or a link. */
const TERSE_ELEMENTS = ['a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'caption', 'dt', 'cite'];
const LONGEST_WORD = 30;
const TERSE_CLASSES = ['fiche-faits', 'fiche-item', 'legende'];
/** What the whole book is about, told on its first page. */
const SUBJECT = 'CPTS';

interface Context extends RewriteOptions {
  /** The abbreviations whose words were written. */
  readonly explained: Set<string>;
  readonly inFiche: boolean;
  /** Where no explanation may be written. */
  readonly terse: boolean;
}

/** What the page says of itself, between its `<main>` and `</main>`; nothing when it has none. */
export function cleanPage(page: Root, options: Omit<RewriteOptions, 'inFoot'>): ElementContent[] {
  const main = find(page, (node) => node.tagName === 'main');
  if (!main) return [];
  const inFiche = find(main, (node) => hasClass(node, 'fiche')) !== undefined;
  const start = { ...options, explained: new Set<string>(), inFiche, terse: false, inFoot: false };
  return childrenOf(main, start);
}

function childrenOf(parent: Element, context: Context): ElementContent[] {
  return parent.children.flatMap((child, rank) => {
    const next = parent.children[rank + 1];
    return isLeftOut(child, next, context) ? [] : cleaned(child, next, context);
  });
}

function isLeftOut(
  node: ElementContent,
  next: ElementContent | undefined,
  { inFiche }: Context,
): boolean {
  if (!isElement(node)) return node.type !== 'text';
  if (node.properties.hidden != null || LEFT_OUT.some((name) => hasClass(node, name))) return true;
  // The contents of a fiche are those of one screen; what stands before a filter counts what it shows.
  if (inFiche && hasClass(node, 'sommaire')) return true;
  return hasClass(node, 'compte') && isElement(next, 'form');
}

function cleaned(
  node: ElementContent,
  next: ElementContent | undefined,
  context: Context,
): ElementContent[] {
  if (node.type !== 'element') return node.type === 'text' ? [text(node.value)] : [];
  if (node.tagName === 'img') return [text(propertyOf(node, 'alt'))];
  if (node.tagName === 'abbr') return explained(node, next, context);
  if (node.tagName === 'details') return [h('div', opened(node, context))];
  if (node.tagName === 'summary') {
    return [h('p', { className: ['intitule'] }, childrenOf(node, context))];
  }
  const fate = fateOf(node.tagName);
  if (fate === 'dropped') return [];
  const children = rewritten(node, childrenOf(node, inside(node, context)), inside(node, context));
  if (fate === 'unwrapped' || hasClass(node, 'fiche')) return children;
  const properties = keptProperties(node.tagName, node.properties);
  // A word is tied to the note that follows it, unless an explanation has made a sentence of it.
  if (hasClass(node, 'lie') && children.some((child) => isLong(child))) delete properties.className;
  if (properties.id === undefined && isEmpty(children) && !isLoneElement(node.tagName)) return [];
  // The title of a fiche in a list is no part of this chapter.
  const tagName = hasClass(node, 'fiche-item-titre') ? 'p' : node.tagName;
  return [{ type: 'element', tagName, properties, children }];
}

const isLong = (node: ElementContent) => textOf(node).length > LONGEST_WORD;

const isEmpty = (children: readonly ElementContent[]) =>
  children.every((child) => child.type === 'text' && child.value.trim() === '');

const inside = (node: Element, context: Context): Context => ({
  ...context,
  inFoot: context.inFoot || hasClass(node, 'fiche-pied'),
  terse:
    context.terse ||
    TERSE_ELEMENTS.includes(node.tagName) ||
    TERSE_CLASSES.some((name) => hasClass(node, name)),
});

/** What was folded. The rest of a list goes on under its beginning, without a word between them. */
function opened(node: Element, context: Context): ElementContent[] {
  if (!hasClass(node, 'voir-tout')) return childrenOf(node, context);
  return node.children.flatMap((child) => {
    if (isElement(child, 'summary')) return [];
    // « Et 12 autres : la recherche les donne toutes. »
    if (isElement(child, 'p')) {
      const count = textOf(child).replace(/\s*:.*$/s, '');
      return [h('p', `${count}\u00a0: les sommaires les donnent.`)];
    }
    const list = cleaned(child, undefined, context);
    for (const one of list) if (isElement(one, 'ul')) one.properties.className = ['fiches'];
    return list;
  });
}

/** Words that e-readers show to nobody, written after the first abbreviation of each sort. */
function explained(
  node: Element,
  next: ElementContent | undefined,
  context: Context,
): ElementContent[] {
  const title = propertyOf(node, 'title');
  const children = childrenOf(node, context);
  const isToldNext = next?.type === 'text' && /^\s*\(/.test(next.value);
  const isKnown = context.explained.has(title) || textOf(node) === SUBJECT;
  if (!title || context.terse || isToldNext || isKnown) {
    return [h('abbr', title ? { title } : {}, children)];
  }
  context.explained.add(title);
  return [h('abbr', children), text(` (${title})`)];
}
