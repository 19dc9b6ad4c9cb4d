import type { RuleId } from '../model/rules/catalogue.ts';
import { FIELD_GUIDES } from './field-guides.ts';
import { FILE_GUIDES } from './file-guides.ts';
import { FRONTMATTER_GUIDES } from './frontmatter-guides.ts';
import type { RuleGuide } from './rule-guide.ts';
import { TEXT_GUIDES } from './text-guides.ts';
import { VALUE_GUIDES } from './value-guides.ts';

/** The guide of every rule. A rule without one is a type error here. */
export const RULE_GUIDES: Readonly<Record<RuleId, RuleGuide>> = {
  ...FILE_GUIDES,
  ...FRONTMATTER_GUIDES,
  ...VALUE_GUIDES,
  ...FIELD_GUIDES,
  ...TEXT_GUIDES,
};

/** The rules as the index lists them: by what they speak of. */
export const RULE_GROUPS: readonly (readonly [title: string, rules: readonly RuleId[]])[] = [
  ['Le fichier', Object.keys(FILE_GUIDES) as RuleId[]],
  ['L’en-tête', Object.keys(FRONTMATTER_GUIDES) as RuleId[]],
  ['Une valeur', Object.keys(VALUE_GUIDES) as RuleId[]],
  ['Les champs entre eux', Object.keys(FIELD_GUIDES) as RuleId[]],
  ['Le texte', Object.keys(TEXT_GUIDES) as RuleId[]],
];
