import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { holds, hostileBit, hostileMarkdown } from '../../tests/support/fuzz.ts';
import { pageText } from '../../tests/support/page-text.ts';
import { htmlFaults } from '../../tests/support/sound-html.ts';
import { frenchTypography } from './typography.ts';

describe('whatever is written', () => {
  holds('a body is well-formed HTML that runs nothing', 2000, hostileMarkdown, (markdown) => {
    expect(htmlFaults(pageText().block(markdown))).toEqual([]);
  });

  holds(
    'a field is well-formed HTML without a tag of its own',
    2000,
    fc.array(hostileBit, { maxLength: 6 }).map((bits) => bits.join(' ')),
    (text) => {
      const page = pageText();
      const html = page.inline(text) + page.noted(text, 'rapport');
      expect(htmlFaults(html)).toEqual([]);
      expect(html.replace(/<\/?(?:abbr|span|sup|button|a)(?: [^<>]*)?>/g, '')).not.toMatch(/[<>]/);
    },
  );

  holds('typography made twice is typography made once', 2000, hostileMarkdown, (text) => {
    const once = frenchTypography(text);
    expect(frenchTypography(once)).toBe(once);
  });
});
