import { escapeHtml } from '../markdown/escape.ts';

/** Signs that no XML document may hold, even escaped: a contributed text must not break a feed. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Makes any text safe inside XML, in an element or a quoted attribute. */
export const escapeXml = (text: string): string => escapeHtml(text.replace(FORBIDDEN, ''));
