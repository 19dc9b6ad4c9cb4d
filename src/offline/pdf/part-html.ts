/** The parts of a volume as HTML: their heads, their pages. Pure. */
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { escapeHtml } from '../../markdown/escape.ts';
import { frenchTypography } from '../../markdown/typography.ts';
import { anchorOf } from './anchors.ts';
import { endOf } from './fit.ts';
import type { NothingYet, Part } from './parts.ts';

/** The title of a part and what it is: it stands in the first page of the part, so that no sheet is spent on it. */
export const partHead = ({ key, title, introduction }: Part) =>
  `<header class="partie-tete" id="${anchorOf(`/${key}/`)}"><h1 class="borne-titre" data-sorte="${key}">${escapeHtml(title ?? '')}</h1><p>${escapeHtml(frenchTypography(introduction))}</p></header>`;

/** Where a page ends: it tells whether its last sheet is worth its lines. */
const endHtml = (anchor: string) => `<div id="${endOf(anchor)}"></div>`;

/** A page of a part: on pages that have a name, or not; `head` is what stands before it. */
export function pageHtml(
  anchor: string,
  { name, isOnNewSheet }: { readonly name: string; readonly isOnNewSheet: boolean },
  head: string,
  content: ElementContent[],
): string {
  const attributes = name ? ` data-page="${name}"` : '';
  return `<div class="page${isOnNewSheet ? ' page-neuve' : ''}" id="${anchor}"${attributes}>${head}${toHtml({ type: 'root', children: content })}${endHtml(anchor)}</div>`;
}

/** The pages that would be a title, as one: named, and said to be empty so far. */
export function nothingYetIn(key: string, { pages, said }: NothingYet) {
  const anchor = `${anchorOf(`/${key}/`)}.rien-encore`;
  const names = pages.map(
    ({ address, title }) =>
      `<span id="${anchorOf(address)}">${escapeHtml(frenchTypography(title))}</span>`,
  );
  return {
    anchor,
    title: `${frenchTypography('Rien encore : ')}${pages.map(({ title }) => frenchTypography(title)).join(', ')}`,
    html: `<div class="page" id="${anchor}"><h1 class="rien-encore" aria-level="2">${names.join(', ')}</h1><p>${escapeHtml(frenchTypography(said(pages.length)))}</p>${endHtml(anchor)}</div>`,
  };
}
