/** The French typography of what the built pages show, from whatever hand the words come. */
import { expect, test } from 'vitest';
import { htmlOf, PAGES } from './support/built-site.ts';

const BLOCK =
  /<\/?(?:p|li|ul|ol|div|section|h[1-6]|nav|header|footer|main|article|t[dhr]|thead|tbody|table|d[dtl]|form|label|option|select|button|summary|details|figure|figcaption|svg|text|caption|legend|fieldset)\b[^>]*>/g;

/** The text of a page, one line a block, without what is not read in a sentence; code is a word. */
const linesOf = (page: string) =>
  htmlOf(page)
    .replace(/<head>[\s\S]*?<\/head>|<script[\s\S]*?<\/script>/g, '')
    .replace(/<pre\b[\s\S]*?<\/pre>/g, '\n')
    .replace(/<code\b[\s\S]*?<\/code>/g, 'code')
    .replace(/<sup class="appel">[\s\S]*?<\/sup>/g, '')
    .replace(BLOCK, '\n')
    .replace(/<[^>]+>/g, '')
    .split('\n')
    .map((line) => line.trim());

const faultsOf = (pattern: RegExp) =>
  [...PAGES, '/admin/'].flatMap((page) =>
    linesOf(page)
      .filter((line) => pattern.test(line))
      .map((line) => `${page}: ${line.slice(0, 120)}`),
  );

test('no space stands before a comma or a full stop', () => {
  expect(faultsOf(/[\p{L}\d»)] [,.](?:\s|$)/u)).toEqual([]);
});

test('no line can break before a sign that takes a space, nor inside « »', () => {
  expect(faultsOf(/\p{L} [;:!?](?:\s|$)|« | »/u)).toEqual([]);
});

test('no apostrophe is straight', () => {
  expect(faultsOf(/\p{L}'\p{L}/u)).toEqual([]);
});
