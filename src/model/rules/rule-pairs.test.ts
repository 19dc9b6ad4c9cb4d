import { describe, expect, it } from 'vitest';
import { check, report } from '../../../tests/support/mini-content.ts';
import { RULES } from './catalogue.ts';
import { FIELD_PAIRS } from './pairs/field-pairs.ts';
import { FILE_PAIRS } from './pairs/file-pairs.ts';
import { FRONTMATTER_PAIRS } from './pairs/frontmatter-pairs.ts';
import { REFERENCE_PAIRS } from './pairs/reference-pairs.ts';
import { TEXT_PAIRS } from './pairs/text-pairs.ts';
import { VALUE_PAIRS } from './pairs/value-pairs.ts';

const PAIRS = [
  ...FILE_PAIRS,
  ...FRONTMATTER_PAIRS,
  ...VALUE_PAIRS,
  ...FIELD_PAIRS,
  ...REFERENCE_PAIRS,
  ...TEXT_PAIRS,
];

describe('the rules', () => {
  it('find nothing wrong in the base tree', () => {
    expect(report()).toEqual([]);
  });

  it('have one test pair each', () => {
    expect(PAIRS.map(({ rule }) => rule).sort()).toEqual(Object.keys(RULES).sort());
  });

  describe.each(PAIRS)('$rule', ({ rule, valid, invalid, expected }) => {
    it('lets a right content pass', () => {
      expect(report(valid)).toEqual([]);
    });

    it('says what is wrong in the words for its author', () => {
      expect(report(invalid).join('\n').split('\n')).toEqual(expected);
    });

    it('speaks alone: one mistake, one message', () => {
      expect(new Set(check(invalid).map((issue) => issue.rule))).toEqual(new Set([rule]));
    });
  });
});
