/** A volume as HTML, ready to be printed. Pure: pages are read by the caller. */
import { frenchTypography } from '../../markdown/typography.ts';
import { slugify } from '../../model/slug.ts';
import { frenchDate } from '../../site/dates.ts';
import { SITE_NAME } from '../../site/identity.ts';
import type { Edition } from '../edition.ts';
import { anchorsOf } from './across.ts';
import { anchorOf } from './anchors.ts';
import { CONTENTS_ANCHOR, contentsSection, type Entry, type PartEntry } from './contents.ts';
import { coverSection } from './cover.ts';
import type { Leaf, Section } from './gatherings.ts';
import { mendLinks, type LinkContext } from './links.ts';
import { pageBody, type PageOptions } from './page-body.ts';
import { basePageRules, headRule, headTitle } from './page-rules.ts';
import { nothingYetIn, pageHtml, partHead } from './part-html.ts';
import { partsOf, type Part, type PartPage } from './parts.ts';
import { isEmptyShortPage } from './short-lists.ts';
import type { Volume } from './volumes.ts';

export interface Book {
  readonly title: string;
  /** What it shows, with places for page numbers (see folio.ts). */
  readonly sections: readonly Section[];
  /** The rules of its pages. */
  readonly pageRules: string;
  /** The style sheets of the site that its pages ask for, those for print last. */
  readonly styles: readonly string[];
  /** What its bookmarks are made of. */
  readonly outline: readonly PartEntry[];
}

interface BookPart {
  readonly entry: PartEntry;
  readonly section: Section;
  readonly rules: string;
}

/**
 * Assembles a volume: cover, contents, parts. `read` gives the HTML of a built page of the site,
 * or nothing when there is none. Throws when a fiche has no page.
 */
export function makeBook(
  edition: Edition,
  volume: Volume,
  read: (address: string) => string | undefined,
): Book {
  const isView = ({ address }: Pick<PartPage, 'address'>) =>
    edition.scope.has(address) && read(address) !== undefined;
  const planned = partsOf(edition.graph, volume).flatMap((part) => {
    const pages = part.title === undefined || part.isShort ? part.pages.filter(isView) : part.pages;
    const nothingYet = part.nothingYet && {
      ...part.nothingYet,
      pages: part.nothingYet.pages.filter(isView),
    };
    return pages.length > 0 || nothingYet?.pages.length ? [{ ...part, pages, nothingYet }] : [];
  });
  const held = new Set(
    planned.flatMap(({ key, pages }) => [`/${key}/`, ...pages.map(({ address }) => address)]),
  );
  const context: LinkContext = {
    base: edition.base,
    online: edition.online,
    holds: (address) => held.has(address),
  };
  const styles = new Set<string>();
  const creditOf = (slug: string) => {
    const source = edition.graph.find('sources', slug)?.data;
    return (
      source &&
      frenchTypography([source.editeur, source.date?.slice(0, 4)].filter(Boolean).join(', '))
    );
  };
  const settings = { ...context, creditOf };
  const parts = planned.flatMap((part) => bookPart(part, settings, read, styles) ?? []);
  const outline = parts.map(({ entry }) => entry);
  const sections = [
    coverSection(edition, volume),
    contentsSection(outline),
    ...parts.map(({ section }) => section),
  ];
  const leaves = sections.flatMap((section) => section.leaves);
  const anchors = new Set(leaves.flatMap(({ html }) => [...anchorsOf(html)]));
  const mended = (leaf: Leaf): Leaf => ({
    ...leaf,
    html: mendLinks(leaf.html, anchors, edition.online),
  });
  const foot = `${volume.title} · copie du ${frenchDate(edition.date)}`;
  return {
    title: volume.title,
    sections: sections.map(({ tag, leaves: own }) => ({ tag, leaves: own.map(mended) })),
    pageRules: [
      basePageRules(foot),
      headRule(CONTENTS_ANCHOR, SITE_NAME, 'Sommaire'),
      ...parts.map(({ rules }) => rules),
    ].join(''),
    styles: [...styles],
    outline,
  };
}

function bookPart(
  part: Part,
  settings: LinkContext & Pick<PageOptions, 'creditOf'>,
  read: (address: string) => string | undefined,
  styles: Set<string>,
): BookPart | undefined {
  const entries: Entry[] = [];
  const leaves: Leaf[] = [];
  const rules = new Map<string, string>();
  let before: string | undefined;
  for (const { address, group } of part.pages) {
    const html = read(address);
    if (html === undefined) throw new Error(`${address}: no such page in the built site`);
    const lower = part.title === undefined ? 0 : 1;
    const {
      title,
      content,
      styles: own,
    } = pageBody(html, { ...settings, address, lower, isShort: part.isShort });
    if (part.isShort && isEmptyShortPage(content)) continue;
    for (const style of own) styles.add(style);
    const anchor = anchorOf(address);
    entries.push({ anchor, title, group: frenchTypography(group) });
    const name = pageName(part, anchor, group);
    if (name)
      rules.set(
        name,
        headRule(name, part.title ?? '', part.flow === 'page' ? headTitle(title) : group),
      );
    const head = part.title !== undefined && leaves.length === 0 ? partHead(part) : '';
    leaves.push({
      html: pageHtml(part, anchor, name, head, content),
      isOnNewSheet: name !== '' && name !== before,
    });
    before = name;
  }
  if (part.nothingYet?.pages.length) {
    const { anchor, title, html } = nothingYetIn(part.key, part.nothingYet);
    entries.push({ anchor, title, group: '' });
    leaves.push({ html: (leaves.length === 0 ? partHead(part) : '') + html, isOnNewSheet: false });
  }
  const [only] = entries;
  if (!only) return undefined;
  const title = part.title ?? only.title;
  const anchor = anchorOf(`/${part.key}/`);
  const name = `partie-${part.key}`;
  return {
    entry: { anchor, title, entries: part.title === undefined ? [] : entries },
    section: {
      tag: `<section class="partie partie-${part.key}" data-page="${name}">`,
      leaves,
    },
    rules: headRule(name, SITE_NAME, title) + [...rules.values()].join(''),
  };
}

/** The pages that have a head of their own: those of a fiche, or of a group of them. */
function pageName({ key, flow }: Part, anchor: string, group: string): string {
  if (flow === 'page') return `page-${anchor.replaceAll('.', '-')}`;
  return flow === 'group' ? `partie-${key}-${slugify(group)}` : '';
}
