import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import {
  bareFolio,
  citingPages,
  folioAnchors,
  folioHtml,
  hasPageLists,
  withFolios,
} from './folio.ts';
import { mendLinks } from './links.ts';
import { cssString, headTitle } from './page-rules.ts';
import { element } from './tree.ts';

const html = `<a href="#cas.x">Le lac ${folioHtml('cas.x')}</a>`;

test('a page number takes the same box before and after it is known', () => {
  expect(folioAnchors(html)).toEqual(new Set(['cas.x']));
  expect(withFolios(html, 3)).toBe('<a href="#cas.x">Le lac <span class="numero n3"></span></a>');
  expect(withFolios(html, 3, new Map([['cas.x', 42]]))).toBe(
    '<a href="#cas.x">Le lac <span class="numero n3">42</span></a>',
  );
});

test('a page number that is not known, or too long for its box, is a defect', () => {
  expect(() => withFolios(html, 3, new Map())).toThrow('cas.x');
  expect(() => withFolios(html, 3, new Map([['cas.x', 1000]]))).toThrow('1000');
});

test('the pages of the fiches that cite a source are in order, each once', () => {
  const links = ['cas.b', 'cas.a', 'cas.c', 'cas.d'].map((anchor) =>
    element('a', { href: `#${anchor}` }, bareFolio(anchor)),
  );
  const list = toHtml(citingPages(links));
  const pages = new Map([
    ['cas.a', 7],
    ['cas.b', 112],
    ['cas.c', 112],
    ['cas.d', 12],
  ]);
  const wordsOf = (html: string) => html.replace(/<[^>]*>/g, '');
  expect(hasPageLists(list)).toBe(true);
  expect(wordsOf(withFolios(list, 3, pages))).toBe('Citée p.\u00A07, 12, 112');
  expect(withFolios(list, 3, pages)).toContain('<a href="#cas.b"><span class="numero n3">112');
  expect(wordsOf(withFolios(list.replace('</p>', ', et d’autres</p>'), 3, pages))).toBe(
    'Citée p.\u00A07, 12, 112, et d’autres',
  );
  expect(hasPageLists(html)).toBe(false);
});

test('links to what a book left out are mended', () => {
  const anchors = new Set(['cas.x', 'sources']);
  expect(mendLinks('<a href="#cas.x:page-proches">a</a>', anchors, undefined)).toBe(
    '<a href="#cas.x">a</a>',
  );
  const source = '<a rel="x" href="#sources:egora">b</a>';
  expect(mendLinks(source, anchors, 'https://example.org/')).toBe(
    '<a rel="x" href="https://example.org/sources/#egora">b</a>',
  );
  expect(mendLinks(source, anchors, undefined)).toBe('<a rel="x">b</a>');
});

test('a title cannot leave its CSS string', () => {
  expect(cssString('Un "titre" </style>\\')).toBe('"Un \\22 titre\\22  \\3c \\2f style\\3e \\5c "');
  expect(cssString('L’été à Sète : 3 %')).toBe('"L’été à Sète : 3 \\25 "');
});

test('a long title is cut between words at the head of pages', () => {
  expect(headTitle('Un titre court')).toBe('Un titre court');
  expect(headTitle('un deux trois quatre', 12)).toBe('un deux…');
});
