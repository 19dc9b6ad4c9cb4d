import { CONTACT_PAIRS } from './contact-pairs.ts';
import { FIELD_PAIRS } from './field-pairs.ts';
import { FILE_PAIRS } from './file-pairs.ts';
import { FRONTMATTER_PAIRS } from './frontmatter-pairs.ts';
import { REFERENCE_PAIRS } from './reference-pairs.ts';
import type { RulePair } from './rule-pair.ts';
import { SENTENCE_PAIRS } from './sentence-pairs.ts';
import { TEXT_PAIRS } from './text-pairs.ts';
import { VALUE_PAIRS } from './value-pairs.ts';

/** The proof of every rule. */
export const PAIRS: readonly RulePair[] = [
  ...FILE_PAIRS,
  ...FRONTMATTER_PAIRS,
  ...VALUE_PAIRS,
  ...FIELD_PAIRS,
  ...REFERENCE_PAIRS,
  ...SENTENCE_PAIRS,
  ...CONTACT_PAIRS,
  ...TEXT_PAIRS,
];
