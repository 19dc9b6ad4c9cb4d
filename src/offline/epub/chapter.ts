/** Pages of the site as chapters: read, cleaned, cut, named. */
import { readFileSync } from 'node:fs';
import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Edition } from '../edition.ts';
import { builtFile } from './built-file.ts';
import { cleanPage } from './clean.ts';
import { nameIds, type Place } from './ids.ts';
import { isActionAddress, siteAddressOf } from './links.ts';
import { linkNotes } from './notes.ts';
import { openingOf } from './openings.ts';
import type { BookPage, Plan } from './plan.ts';
import { splitChapter } from './split.ts';

/** Characters of XML in one file, about: old readers open a file whole before they show a line. */
const PART_LIMIT = 100_000;

export interface Chapter {
  /** The text of each file of the chapter, its links as on the site. */
  readonly parts: readonly ElementContent[][];
  /** Where each name of the page is. */
  readonly places: ReadonlyMap<string, Place>;
}

/** The file of a part of a chapter; a slug has no point, so that no two are the same. */
export const fileOf = (name: string, part = 0): string =>
  part === 0 ? `${name}.xhtml` : `${name}.${part + 1}.xhtml`;

/** Cuts a text in parts and names its places. */
export function chapterOf(children: ElementContent[]): Chapter {
  const parts = splitChapter(children, PART_LIMIT);
  return { parts, places: nameIds(parts) };
}

/**
 * The chapter of a page. The opening page of a kind is written from the plan: the index of the site
 * is made to be filtered, and lists what the book may not have.
 */
export function readChapter(page: BookPage, edition: Edition, plan: Plan): Chapter {
  const part = plan.kinds.find(({ opening }) => opening === page);
  if (part) return chapterOf(openingOf(part, edition));
  const addressed = (href: string) => siteAddressOf(href, edition);
  const children = cleanPage(fromHtml(htmlOf(page.address, edition.dist)), {
    isAction: (href) => {
      const site = addressed(href);
      return site !== undefined && isActionAddress(site);
    },
    isInBook: (href) => plan.pages.has(addressed(href)?.address ?? ''),
  });
  linkNotes(children);
  return chapterOf(children);
}

const htmlOf = (address: string, dist: string): string =>
  readFileSync(builtFile(`${address}index.html`, dist), 'utf8');
