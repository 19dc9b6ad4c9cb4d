import type { Changes } from '../../tests/support/mini-content.ts';
import type { RuleId } from '../model/rules/catalogue.ts';

/** What the page of a rule says, beside its summary and what the validator itself answers. */
export interface RuleGuide {
  /** What the rule means and why it is there, for someone who never wrote such a file. */
  readonly meaning: string;
  /** What to do, step by step. */
  readonly repair: string;
  /** A content that breaks the rule; that of the rule's test pair when it reads well by itself. */
  readonly wrong?: Changes;
  /** The same once repaired: the base tree, the pair's right content (`pair`), or another. */
  readonly right?: Changes | 'pair';
}

export type RuleGuides = Partial<Record<RuleId, RuleGuide>>;
