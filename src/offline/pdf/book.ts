/** A volume as HTML, ready to be printed. Pure: pages are read by the caller. */
import { frenchTypography } from '../../markdown/typography.ts';
import { frenchDate } from '../../site/dates.ts';
import { SITE_NAME } from '../../site/identity.ts';
import type { Edition } from '../edition.ts';
import { anchorsOf } from './across.ts';
import { bookPart } from './book-part.ts';
import { CONTENTS_ANCHOR, contentsSection, type PartEntry } from './contents.ts';
import { coverSection } from './cover.ts';
import type { Leaf, Section } from './gatherings.ts';
import { mendLinks, type LinkContext } from './links.ts';
import { basePageRules, headRule, quoted } from './page-rules.ts';
import { partsOf, type PartPage } from './parts.ts';
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
    planned.flatMap(({ key, pages, nothingYet }) => [
      `/${key}/`,
      ...[...pages, ...(nothingYet?.pages ?? [])].map(({ address }) => address),
    ]),
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
      headRule(CONTENTS_ANCHOR, SITE_NAME, quoted('Sommaire')),
      ...parts.map(({ rules }) => rules),
    ].join(''),
    styles: [...styles],
    outline,
  };
}
