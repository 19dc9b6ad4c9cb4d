/** A page of the built site as a page of a copy that is opened from a folder. Pure. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import { fileOf, relativeTo, SITE_FOLDER, targetOf } from './addresses.ts';

/** How the addresses of a page are rewritten. */
export interface Links {
  /** The page, without the base path: `/cas/x/`. */
  readonly path: string;
  readonly base: string;
  /** The address of the site online, with a slash at the end; nothing when it is not known. */
  readonly online: string | undefined;
  /** Whether the copy has a page. */
  readonly hasPage: (path: string) => boolean;
  /** Whether it has a file that is not a page: `/chiffres/cpts.csv`. */
  readonly hasFile: (path: string) => boolean;
  /** The file of the classic script that stands for a module of the page; nothing when none does. */
  readonly scriptOf: (module: string) => string | undefined;
}

export interface PageSettings extends Links {
  /** What is put at the beginning of the main part, as HTML of ours: where the page says it is a copy. */
  readonly notice?: string | undefined;
  /** What its footer says of the copy, as text. */
  readonly footer: string;
  /** The style sheet that copies add. */
  readonly style: string;
}

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'action'] as const;
/** Links of the head that ask for what a folder cannot give, or that only serve online. */
const LEFT_OUT = new Set(['preload', 'manifest', 'canonical', 'alternate', 'apple-touch-icon']);

const HTML = { upperDoctype: true, characterReferences: { useNamedReferences: true } };

/** Rewrites a page, and gives its HTML. */
export function rewritePage(html: string, settings: PageSettings): string {
  const page = fromHtml(html);
  rewriteTree(page, settings);
  visit(page, 'element', (element) => {
    if (element.tagName === 'head') element.children.push(styleLink(settings));
    if (element.tagName === 'main' && settings.notice)
      element.children.unshift(...fragmentOf(settings.notice));
    if (hasClass(element, 'pied-cadre')) element.children.push(line(settings.footer));
  });
  return toHtml(page, HTML);
}

/** The fiche of a page, with the addresses of another page of the copy: what the dossier takes. */
export function ficheOf(html: string, settings: Links): string | undefined {
  const page = fromHtml(html);
  let fiche: Element | undefined;
  visit(page, 'element', (element) => {
    if (element.tagName === 'article' && hasClass(element, 'fiche')) fiche ??= element;
  });
  if (!fiche) return undefined;
  const alone: Root = { type: 'root', children: [fiche] };
  rewriteTree(alone, settings);
  return toHtml(alone, HTML);
}

const hasClass = ({ properties: { className } }: Element, name: string) =>
  Array.isArray(className) && className.includes(name);

function rewriteTree(tree: Root, settings: Links): void {
  visit(tree, 'element', (element, index, parent) => {
    if (
      isLeftOut(element, settings) ||
      isLineOfAnother(element, settings) ||
      isOnlineOnly(element, settings)
    ) {
      parent!.children.splice(index!, 1);
      return [SKIP, index!];
    }
    rewriteElement(element, settings);
    return undefined;
  });
}

function isLeftOut({ tagName, properties }: Element, { scriptOf }: Links): boolean {
  if (tagName === 'link') return [properties.rel].flat().some((rel) => LEFT_OUT.has(String(rel)));
  if (tagName === 'meta') return String(properties.property ?? '').startsWith('og:');
  if (tagName !== 'script') return false;
  if (properties.type === 'module') return scriptOf(String(properties.src)) === undefined;
  return properties.type === 'application/ld+json';
}

/** What a page marks as of use online only, where it is not known that the site is; links keep their words. */
const isOnlineOnly = ({ tagName, properties }: Element, { online }: Links): boolean =>
  properties['dataEnLigne'] !== undefined && online === undefined && tagName !== 'a';

/** A line to tick whose fiche the copy has not: in the dossier, in the comparison. */
function isLineOfAnother(element: Element, { base, hasPage }: Links): boolean {
  if (element.tagName !== 'li') return false;
  const line = { isTicked: false, isElsewhere: false };
  visit(element, 'element', ({ tagName, properties }) => {
    if (tagName === 'input' && properties.type === 'checkbox') line.isTicked = true;
    const target = targetOf(typeof properties.href === 'string' ? properties.href : '', base);
    if (target.kind === 'page' && !hasPage(target.path)) line.isElsewhere = true;
  });
  return line.isTicked && line.isElsewhere;
}

function rewriteElement(element: Element, settings: Links): void {
  const { tagName, properties } = element;
  const here = fileOf(settings.path);
  if (tagName === 'script' && properties.type === 'module') {
    const file = settings.scriptOf(String(properties.src));
    element.properties = { defer: true, src: relativeTo(here, file!) };
    return;
  }
  if (tagName === 'meta' && properties.httpEquiv !== undefined) {
    properties.content = metaContent(String(properties.content), settings);
    return;
  }
  if (properties['dataBase'] !== undefined) {
    properties['dataBase'] = relativeTo(here, SITE_FOLDER);
    properties['dataIndex'] = 'index.html';
  }
  for (const name of ADDRESSES) {
    const address = properties[name];
    if (typeof address !== 'string') continue;
    const rewritten = addressIn(address, settings);
    if (rewritten !== undefined) properties[name] = rewritten;
    else if (tagName === 'a') unlink(element);
    else Reflect.deleteProperty(properties, name); // a form, a picture: it leads nowhere
  }
}

/** The policy of a page, and where a page that has moved sends its reader. */
function metaContent(content: string, settings: Links): string {
  const [, before = '', to] = /^(\d+; *url=)(.*)$/.exec(content) ?? [];
  if (to !== undefined) return before + (addressIn(to, settings) ?? to);
  // For Firefox, a form that is sent to a file is not sent to 'self'.
  return content.replace("form-action 'self'", 'form-action file:');
}

/** An address as the copy says it; nothing for what is nowhere to be found. */
function addressIn(address: string, settings: Links): string | undefined {
  const { path, base, online, hasPage, hasFile } = settings;
  const target = targetOf(address, base);
  if (target.kind === 'other') return address;
  const isThere = target.kind === 'page' ? hasPage : hasFile;
  if (!isThere(target.path)) return online && online.replace(/\/$/, '') + target.path + target.rest;
  return relativeTo(fileOf(path), fileOf(target.path)) + target.rest;
}

/**
 * A link to what is neither in the copy nor, as far as is known, online: its words stay. Those of a
 * fiche look as if one were missing; those that a page marks as of use online only are like others.
 */
function unlink(element: Element): void {
  const isMarked = element.properties['dataEnLigne'] !== undefined;
  element.tagName = 'span';
  element.properties = isMarked ? {} : { className: ['hors-copie'] };
}

const styleLink = ({ path, style }: PageSettings): Element => ({
  type: 'element',
  tagName: 'link',
  properties: { rel: ['stylesheet'], href: relativeTo(fileOf(path), style) },
  children: [],
});

const line = (text: string): Element => ({
  type: 'element',
  tagName: 'p',
  properties: { className: ['copie-age'] },
  children: [{ type: 'text', value: text }],
});

const fragmentOf = (html: string): ElementContent[] =>
  fromHtml(html, { fragment: true }).children.filter(
    (node: RootContent): node is ElementContent => node.type !== 'doctype',
  );
