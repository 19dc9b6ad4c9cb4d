import type { Changes } from '../../../../tests/support/mini-content.ts';
import type { RuleId } from '../catalogue.ts';

/** The proof of a rule: a content that keeps it, at its limit, and one that breaks it. */
export interface RulePair {
  readonly rule: RuleId;
  readonly valid: Changes;
  readonly invalid: Changes;
  /** Everything the validator says of the invalid content, line by line. */
  readonly expected: readonly string[];
}
