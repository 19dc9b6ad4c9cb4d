/** A part of a book: its pages as HTML, its place in the contents, the heads of its pages. */
import { frenchTypography } from '../../markdown/typography.ts';
import { slugify } from '../../model/slug.ts';
import { SITE_NAME } from '../../site/identity.ts';
import { anchorOf } from './anchors.ts';
import type { Entry, PartEntry } from './contents.ts';
import type { Leaf, Section } from './gatherings.ts';
import type { LinkContext } from './links.ts';
import { pageBody, type PageOptions } from './page-body.ts';
import { headRule, quoted } from './page-rules.ts';
import { nothingYetIn, pageHtml, partHead } from './part-html.ts';
import type { Part } from './parts.ts';
import { runningHead } from './running-heads.ts';
import { isEmptyShortPage } from './short-lists.ts';

export interface BookPart {
  readonly entry: PartEntry;
  readonly section: Section;
  /** The rules of its pages, as CSS. */
  readonly rules: string;
}

export type PartSettings = LinkContext & Pick<PageOptions, 'creditOf'>;

/**
 * Makes a part of the built pages that `read` gives; nothing when it would be empty. The style sheets
 * that its pages ask for are added to `styles`. Throws when a page is missing.
 */
export function bookPart(
  part: Part,
  settings: PartSettings,
  read: (address: string) => string | undefined,
  styles: Set<string>,
): BookPart | undefined {
  const entries: Entry[] = [];
  const leaves: Leaf[] = [];
  const groups = new Map<string, string>();
  let before = '';
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
    const name = part.flow === 'group' ? `partie-${part.key}-${slugify(group)}` : '';
    if (name) groups.set(name, group);
    const head = part.title !== undefined && leaves.length === 0 ? partHead(part) : '';
    const isOnNewSheet = leaves.length === 0 || part.flow === 'page' || name !== before;
    leaves.push({ html: pageHtml(anchor, { name, isOnNewSheet }, head, content), isOnNewSheet });
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
  const rule = (of: string, left: string) => headRule(of, left, runningHead(anchor));
  return {
    entry: { anchor, title, entries: part.title === undefined ? [] : entries },
    section: {
      tag: `<section class="partie partie-${part.key}" data-page="${name}">`,
      leaves,
    },
    rules: [
      part.title === undefined ? headRule(name, SITE_NAME, quoted(title)) : rule(name, title),
      ...[...groups].map(([of, group]) => rule(of, `${title} · ${group}`)),
    ].join(''),
  };
}
