import { describe, expect, it } from 'vitest';
import { RULES, type RuleId } from '../model/rules/catalogue.ts';
import { exampleOfRule } from './rule-example.ts';
import { RULE_GROUPS, RULE_GUIDES } from './rule-guides.ts';

describe('the guide of the rules', () => {
  it('has a page for every rule, in one group', () => {
    expect(Object.keys(RULE_GUIDES).sort()).toEqual(Object.keys(RULES).sort());
    expect(RULE_GROUPS.flatMap(([, rules]) => rules).sort()).toEqual(Object.keys(RULES).sort());
  });

  describe.each(Object.entries(RULE_GUIDES))('%s', (rule, guide) => {
    const example = exampleOfRule(rule as RuleId, guide);

    it('shows a fault that the validator finds, and nothing else', () => {
      expect(new Set(example.issues.map((issue) => issue.rule))).toEqual(new Set([rule]));
      expect(example.answer).toContain(rule);
    });

    it('shows a repair that the validator accepts', () => {
      expect(example.left()).toEqual([]);
    });

    it('shows the reader two things that differ', () => {
      expect(example.wrong.length).toBeGreaterThan(0);
      expect(example.right.length).toBeGreaterThan(0);
      expect(example.wrong).not.toEqual(example.right);
    });

    it('says what it means and what to do, in whole sentences', () => {
      for (const text of [guide.meaning, guide.repair]) expect(text).toMatch(/^[\p{Lu}«`].*[.»]$/u);
    });
  });
});
