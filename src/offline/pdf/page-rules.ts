/** What stands at the head and at the foot of the pages of a book, as CSS. Pure. */
import { frenchTypography } from '../../markdown/typography.ts';

/** Text as a CSS string; what could end it or a style element is written by its code. */
export const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} .,;:!?()\u00A0\u202F’-]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;

/** A title that fits at the head of a page: cut between words. */
export function headTitle(title: string, most = 84): string {
  if (title.length <= most) return title;
  const cut = title.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.search(/[\s\u00A0\u202F][^\s\u00A0\u202F]*$/), most / 2)).trimEnd()}…`;
}

const TOP_MARGIN = 22;
const BOTTOM_MARGIN = 20;

/** How high the text of a page may be, in millimetres. */
export const TEXT_HEIGHT = 297 - TOP_MARGIN - BOTTOM_MARGIN;

/** The rules of all pages: numbers, and what is said at the foot of each. */
export const basePageRules = (foot: string): string => `
@page {
  size: A4;
  margin: ${TOP_MARGIN}mm 19mm ${BOTTOM_MARGIN}mm;
  @top-left { content: ''; }
  @bottom-left { content: ${cssString(foot)}; }
  @bottom-right { content: counter(page); }
}
@page couverture {
  margin: 0;
  @top-left { content: none; }
  @bottom-left { content: none; }
  @bottom-right { content: none; }
}
`;

/** The rule of a document that begins at the page `number` of its book. */
export const firstPageRule = (number: number): string => `html{counter-reset:page ${number - 1}}\n`;

/** Words as the content of a head. */
export const quoted = (words: string): string => cssString(frenchTypography(words));

/** The rule of the pages named `name`: what they are of (words), and which one (CSS). */
export const headRule = (name: string, left: string, right: string): string =>
  `@page ${name}{@top-left{content:${quoted(left)}}@top-right{content:${right}}}\n[data-page="${name}"]{page:${name}}\n`;
