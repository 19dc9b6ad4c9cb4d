import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../files/project.ts';
import { readContent } from '../../files/read-content.ts';
import { splitFrontmatter, type Split } from '../parse/frontmatter.ts';
import { parseTree } from '../parse/markdown.ts';
import { fixFile } from './fix-file.ts';
import { readingOf } from './reading.ts';
import { readMarkdown } from './write-markdown.ts';

const decoder = new TextDecoder();

/** Every file of the collection, as it is and as `npm run fix` would leave it. */
const FILES = [...readContent(CONTENT)].map((file) => {
  const before = decoder.decode(file.bytes);
  const { text = before, leftAlone } = fixFile(file);
  return { path: file.path, before, fixed: text, leftAlone };
});

const fiches = FILES.filter(({ path }) => path.endsWith('.md'));
const bodyOf = (text: string) => (splitFrontmatter(text) as Split).body;

describe('the real content, once fixed', () => {
  it('is in form: nothing is left alone', () => {
    expect(FILES.filter(({ leftAlone }) => leftAlone.length > 0)).toEqual([]);
  });

  it('is the same, byte for byte, when it is fixed again', () => {
    const encoder = new TextEncoder();
    const again = FILES.filter(
      ({ path, fixed }) => fixFile({ path, bytes: encoder.encode(fixed) }).changes.length > 0,
    );
    expect(again.map(({ path }) => path)).toEqual([]);
  });

  it('is read alike by the site and by remark', () => {
    const otherwise = fiches.filter(
      ({ fixed }) =>
        readingOf(parseTree(bodyOf(fixed), 'md')) !== readingOf(readMarkdown(bodyOf(fixed))),
    );
    expect(otherwise.map(({ path }) => path)).toEqual([]);
  });

  it('says what it said', () => {
    const citations = (text: string) => text.match(/\[\^[^\]\s]+\]/g) ?? [];
    const words = (text: string) => bodyOf(text).match(/[\p{L}\p{N}’'«»\u00A0\u202F]+/gu) ?? [];
    for (const { before, fixed } of fiches) {
      expect(citations(fixed)).toEqual(citations(before));
      expect(words(fixed)).toEqual(words(before));
    }
  });
});
