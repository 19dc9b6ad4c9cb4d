import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BASE_TREE } from '../../tests/support/base-tree.ts';
import {
  cuts,
  cutText,
  holds,
  hostileBit,
  hostileMarkdown,
  scratch,
  scratches,
} from '../../tests/support/fuzz.ts';
import { ASSETS, check, miniContent, TODAY } from '../../tests/support/mini-content.ts';
import { pageText } from '../../tests/support/page-text.ts';
import { htmlFaults } from '../../tests/support/sound-html.ts';
import { CONTENT } from '../files/project.ts';
import { readContent } from '../files/read-content.ts';
import type { KnownItem } from './rules/check.ts';
import { nameOf } from './parse/file-name.ts';
import type { ContentFile } from './parse/entry.ts';
import { validate, type Validation } from './validate.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const MINI = miniContent();
const REAL = [...readContent(CONTENT)];
const items = (files: readonly ContentFile[]): KnownItem[] =>
  files.flatMap(({ path }) => {
    const named = nameOf(path);
    return named.kind ? [{ kind: named.kind, slug: named.slug }] : [];
  });
const REAL_ITEMS = items(REAL);
const MINI_ITEMS = items(MINI);

/** A file of a collection that is otherwise right. */
const validateOne = (file: ContentFile, known: readonly KnownItem[]): Validation =>
  validate([file], { today: TODAY, assets: new Set(ASSETS), known });

/** What must be true of a content, right or wrong. */
function expectSound({ issues, entries }: Validation, { path, bytes }: ContentFile): void {
  const lines = decoder.decode(bytes).split(/\r\n|\r|\n/).length;
  for (const { file, line, column, message, advice } of issues) {
    expect(file).toBe(path);
    expect(Number.isInteger(line) && line >= 1 && line <= lines).toBe(true);
    expect(Number.isInteger(column) && column >= 1).toBe(true);
    expect(message).not.toBe('');
    expect(advice ?? '').not.toBe('');
  }
  if (issues.some(({ level }) => level === 'error')) return;
  for (const { data, body, outline } of entries) {
    if (data === undefined) continue;
    expect(outline).toBeDefined();
    const page = pageText();
    const html = [...textsIn(data).map((text) => page.inline(text)), page.block(body)].join('\n');
    // A parcours has our own elements, which MDX renders.
    if (!path.endsWith('.mdx')) expect(htmlFaults(html)).toEqual([]);
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

const mini = fc.constantFrom(...MINI);
const real = fc.constantFrom(...REAL);
const isFiche = ({ path }: ContentFile) => path.endsWith('.md');
const rewritten = ({ path, bytes }: ContentFile, change: (text: string) => string) => ({
  path,
  bytes: encoder.encode(change(decoder.decode(bytes))),
});

describe('whatever a file holds, it is refused with a place and a repair, or it renders', () => {
  holds(
    'a fiche of the collection, cut and stuffed',
    400,
    fc.tuple(real, cuts),
    ([file, changes]) => {
      const changed = rewritten(file, (text) => cutText(text, changes));
      expectSound(validateOne(changed, REAL_ITEMS), changed);
    },
  );

  holds('a small file, cut and stuffed', 1500, fc.tuple(mini, cuts), ([file, changes]) => {
    const changed = rewritten(file, (text) => cutText(text, changes));
    expectSound(validateOne(changed, MINI_ITEMS), changed);
  });

  holds(
    'a text that ends in hostile Markdown',
    800,
    fc.tuple(fc.constantFrom(...MINI.filter(isFiche)), hostileMarkdown),
    ([file, markdown]) => {
      const changed = rewritten(file, (text) => `${text}\n${markdown}\n`);
      expectSound(validateOne(changed, MINI_ITEMS), changed);
    },
  );

  holds(
    'a field whose value is hostile',
    1000,
    fc.tuple(mini, fc.double({ min: 0, max: 1, noNaN: true }), hostileBit, fc.boolean()),
    ([file, at, bit, quoted]) => {
      const value = quoted ? JSON.stringify(bit) : bit;
      const changed = rewritten(file, (text) => {
        const values = [...text.matchAll(/(?<=^ *(?:- )?[a-z_]+: ).+$/gm)];
        const { 0: old, index } =
          values[Math.min(values.length - 1, Math.floor(at * values.length))]!;
        return text.slice(0, index) + value + text.slice(index + old.length);
      });
      expectSound(validateOne(changed, MINI_ITEMS), changed);
    },
  );

  holds('bytes that are no text', 500, fc.tuple(mini, scratches), ([{ path, bytes }, marks]) => {
    const changed = { path, bytes: scratch(bytes, marks) };
    expectSound(validateOne(changed, MINI_ITEMS), changed);
  });

  holds(
    'a name that is no name',
    500,
    fc.tuple(
      fc.constantFrom('cas/', 'CAS/', '', '../', 'cas/../', 'themes/', 'cas/x/'),
      hostileBit,
      fc.constantFrom('.md', '.yaml', '.MD', ''),
    ),
    ([folder, name, extension]) => {
      const file = { path: `${folder}${name}${extension}`, bytes: encoder.encode('x') };
      const validation = validateOne(file, []);
      expect(validation.issues.length).toBeGreaterThan(0);
      expectSound(validation, file);
    },
  );
});

test('the small content that is changed is right before', () => {
  expect(check()).toEqual([]);
  expect(Object.keys(BASE_TREE)).toHaveLength(MINI.length);
});
