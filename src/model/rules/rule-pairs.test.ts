import { describe, expect, it } from 'vitest';
import { check, report } from '../../../tests/support/mini-content.ts';
import { RULES } from './catalogue.ts';
import { PAIRS } from './pairs/all-pairs.ts';

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
