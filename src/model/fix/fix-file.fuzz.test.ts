import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { cuts, cutText, holds, hostileMarkdown } from '../../../tests/support/fuzz.ts';
import { ASSETS, miniContent, TODAY } from '../../../tests/support/mini-content.ts';
import type { ContentFile } from '../parse/entry.ts';
import { splitFrontmatter } from '../parse/frontmatter.ts';
import { parseTree } from '../parse/markdown.ts';
import { nameOf } from '../parse/file-name.ts';
import { validate } from '../validate.ts';
import { fixFile } from './fix-file.ts';
import { readingOf } from './reading.ts';
import { sameData } from './same-data.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const MINI = miniContent();
const KNOWN = MINI.flatMap(({ path }) => {
  const named = nameOf(path);
  return named.kind ? [{ kind: named.kind, slug: named.slug }] : [];
});
const mini = fc.constantFrom(...MINI);

const validateOne = (file: ContentFile) =>
  validate([file], { today: TODAY, assets: new Set(ASSETS), known: KNOWN });

/** What a text says to the site, when it is Markdown that can be read. */
function readingIn(text: string): string | undefined {
  const split = splitFrontmatter(text);
  if ('rule' in split) return undefined;
  try {
    return readingOf(parseTree(split.body, 'md'));
  } catch {
    return undefined;
  }
}

function expectFixed(file: ContentFile): void {
  const { text, leftAlone } = fixFile(file);
  if (text === undefined) return;
  const fixed = { path: file.path, bytes: encoder.encode(text) };
  expect(fixFile(fixed).changes).toEqual([]);
  const before = validateOne(file);
  const after = validateOne(fixed);
  const errors = ({ issues }: typeof before) => issues.filter(({ level }) => level === 'error');
  // What keeps its promise waiting is told.
  if (leftAlone.length === 0) expect(after.issues.filter(({ fixable }) => fixable)).toEqual([]);
  // One that could not be read may show more faults once it can.
  if (errors(before).length > 0) return;
  expect(errors(after)).toEqual([]);
  const data = ({ entries }: typeof before) => entries.map((entry) => entry.data);
  expect(sameData(data(after), data(before))).toBe(true);
  if (before.issues.length === 0 && file.path.endsWith('.md'))
    expect(readingIn(text)).toBe(readingIn(decoder.decode(file.bytes)));
}

describe('whatever a file holds, fixing it once is fixing it for good, and changes no meaning', () => {
  holds(
    'a small file, cut and stuffed',
    800,
    fc.tuple(mini, cuts),
    ([{ path, bytes }, changes]) => {
      expectFixed({ path, bytes: encoder.encode(cutText(decoder.decode(bytes), changes)) });
    },
  );

  holds(
    'a text that ends in hostile Markdown',
    150,
    fc.tuple(fc.constantFrom(...MINI.filter(({ path }) => path.endsWith('.md'))), hostileMarkdown),
    ([{ path, bytes }, markdown]) => {
      expectFixed({ path, bytes: encoder.encode(`${decoder.decode(bytes)}\n${markdown}\n`) });
    },
  );
});
