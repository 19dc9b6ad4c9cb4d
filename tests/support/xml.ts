/** Reads XML as strict readers do: what is not well formed throws. */
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | null | undefined>>;
  readonly children: readonly XmlElement[];
  /** Its own text and that of its children. */
  readonly text: string;
}

/** The root element. Throws at the first fault. */
export const parseXml = (xml: string): XmlElement => read(elementsIn(fromXml(xml))[0]!);

const elementsIn = ({ children }: Element | Root): Element[] =>
  children.flatMap((child) => (child.type === 'element' ? [child] : []));

function read(element: Element): XmlElement {
  const { name, attributes } = element;
  const children = elementsIn(element).map(read);
  const own = element.children.map((child) => (child.type === 'text' ? child.value : ''));
  return {
    name,
    attributes,
    children,
    text: [...own, ...children.map(({ text }) => text)].join(''),
  };
}

/** The children of an element that have a name. */
export const childrenOf = (element: XmlElement, name: string) =>
  element.children.filter((child) => child.name === name);

/** The text of the only child that has a name. Throws when it is not the only one. */
export function textOf(element: XmlElement, name: string): string {
  const found = childrenOf(element, name);
  if (found.length !== 1) throw new Error(`${found.length} <${name}> in <${element.name}>`);
  return found[0]!.text;
}

const ATOM = 'http://www.w3.org/2005/Atom';
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** What RFC 4287 asks of a feed and this one has not. */
export function atomFaults(feed: XmlElement): string[] {
  const faults: string[] = [];
  const ask = (truth: boolean, fault: string) => {
    if (!truth) faults.push(fault);
  };
  const linksOf = (of: XmlElement, rel: string) =>
    childrenOf(of, 'link').filter(({ attributes }) => attributes['rel'] === rel);
  const entries = childrenOf(feed, 'entry');
  ask(feed.name === 'feed' && feed.attributes['xmlns'] === ATOM, 'not an Atom feed');
  ask(linksOf(feed, 'self').length === 1, 'no link to itself');
  ask(
    childrenOf(feed, 'author').every((author) => textOf(author, 'name') !== ''),
    'no author',
  );
  ask(childrenOf(feed, 'author').length > 0, 'no author');
  for (const element of [feed, ...entries]) {
    const id = textOf(element, 'id');
    ask(URL.canParse(id), `the id is no address: ${id}`);
    ask(textOf(element, 'title').trim() !== '', `${id}: no title`);
    ask(INSTANT.test(textOf(element, 'updated')), `${id}: no date`);
    ask(linksOf(element, 'alternate').length === 1, `${id}: not one page`);
  }
  ask(new Set(entries.map((entry) => textOf(entry, 'id'))).size === entries.length, 'an id twice');
  return faults;
}
