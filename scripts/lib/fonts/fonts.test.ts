import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fontverter from 'fontverter';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../../src/files/project.ts';
import { readContent } from '../../../src/files/read-content.ts';
import { frenchTypography } from '../../../src/markdown/typography.ts';
import { FACES } from './faces.ts';
import { FRENCH, averageWidth } from './french.ts';
import { readMetrics, type Metrics } from './metrics.ts';

const MOST_BYTES = 45 * 1024;
/** Characters of the content that the reader's own fonts draw: none for now. */
const LEFT_OUT: readonly string[] = [];

const pathOf = (file: string) => join(ROOT, 'src/fonts', file);
const content = [...readContent(join(ROOT, 'content'))].map(({ path, bytes }) => ({
  path,
  text: Buffer.from(bytes).toString('utf8'),
}));

const fonts: Metrics[] = [];
beforeAll(async () => {
  // One at a time: the decoder keeps one result in its memory.
  for (const { file } of FACES)
    fonts.push(readMetrics(await fontverter.convert(readFileSync(pathOf(file)), 'truetype')));
});

const missingFrom = (characters: Iterable<string>) =>
  fonts.map(({ advances }) => [...characters].filter((character) => !advances.has(character)));

describe('the site’s fonts', () => {
  it('draw every letter, figure and sign of the content', () => {
    const used = new Set(
      content
        .flatMap(({ text }) => Array.from(text + frenchTypography(text)))
        .filter(
          (character) =>
            /[\p{L}\p{N}\p{P}\p{Zs}]/u.test(character) && !LEFT_OUT.includes(character),
        ),
    );
    const [regular, bold] = missingFrom(used);
    expect({ regular, bold }).toEqual({ regular: [], bold: [] });
  });

  it('draw every letter, figure and punctuation sign of French, titles too', () => {
    const french = 'aàâäæbcçdeéèêëfghiîïjklmnoôöœpqrstuùûüvwxyÿz';
    const needed = `${french}${french.toUpperCase()}0123456789.,;:!?…’«»()-–—/%€°·’“”\u00A0\u202F`;
    expect(missingFrom(needed)).toEqual([[], [], []]);
  });

  it('set the narrow no-break space narrower than the other one', () => {
    for (const { advances } of fonts)
      expect(advances.get('\u202F')).toBeLessThan(advances.get('\u00A0')!);
  });

  it('are light: 45 KB for the three', () => {
    const bytes = FACES.reduce((sum, { file }) => sum + statSync(pathOf(file)).size, 0);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('are replaced by fonts of the same width, within 1 %, for the French that we publish', () => {
    const counted = new Map<string, number>();
    for (const { path, text } of content) {
      if (!/\.mdx?$/.test(path)) continue;
      for (const character of text.replace(/^---\n.*?\n---\n/s, '').replace(/\s+/g, ' '))
        if (FRENCH.has(character)) counted.set(character, (counted.get(character) ?? 0) + 1);
    }
    for (const [index, { fallback }] of FACES.entries()) {
      const { advances } = fonts[index]!;
      const now = averageWidth(advances, counted) / averageWidth(fallback.advances, counted);
      const then = averageWidth(advances) / averageWidth(fallback.advances);
      expect(Math.abs(now / then - 1), 'count french.ts again').toBeLessThan(0.01);
    }
  });
});
