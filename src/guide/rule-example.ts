/** A wrong content and the same repaired, with what the validator really says of the first. Pure. */
import { check, miniContent, type Changes } from '../../tests/support/mini-content.ts';
import type { Issue } from '../model/issue.ts';
import { compareText } from '../model/issue.ts';
import { issueText } from '../model/report.ts';
import type { RuleId } from '../model/rules/catalogue.ts';
import { PAIRS } from '../model/rules/pairs/all-pairs.ts';
import { excerptOf, type ExcerptLine } from './excerpt.ts';
import type { RuleGuide } from './rule-guide.ts';

/** A file of an example: its name, and the lines that matter. */
export interface ExampleFile {
  readonly path: string;
  readonly lines: readonly ExcerptLine[];
}

export interface RuleExample {
  readonly wrong: readonly ExampleFile[];
  readonly right: readonly ExampleFile[];
  /** What is wrong, in the validator's order. */
  readonly issues: readonly Issue[];
  /** What the validator prints, as in a terminal. */
  readonly answer: string;
  /** Finds what is wrong in the repaired content: nothing, or the example is. Pages need not ask. */
  readonly left: () => readonly Issue[];
}

const ROOT = 'content/';

/** The example of a rule: that of its guide, completed by its test pair. */
export function exampleOfRule(rule: RuleId, guide: RuleGuide): RuleExample {
  const pair = PAIRS.find((candidate) => candidate.rule === rule);
  const wrong = guide.wrong ?? pair?.invalid ?? {};
  const right = (guide.right === 'pair' ? pair?.valid : guide.right) ?? {};
  const issues = check(wrong);
  return {
    wrong: filesOf(wrong, right),
    right: filesOf(right, wrong),
    issues,
    answer: issues.map((issue) => issueText(issue, ROOT).trimEnd()).join('\n'),
    left: () => check(right),
  };
}

/** The files that a content changes, each by the lines that differ from `other`. */
function filesOf(changes: Changes, other: Changes): ExampleFile[] {
  const here = textsOf(changes);
  const there = textsOf(other);
  const changed = [...new Set([...Object.keys(changes), ...Object.keys(other)])].sort(compareText);
  return changed.flatMap((path) => {
    const text = here.get(path);
    if (text === undefined) return [];
    return [{ path: `${ROOT}${path}`, lines: excerptOf(text, there.get(path)) }];
  });
}

function textsOf(changes: Changes): Map<string, string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return new Map(miniContent(changes).map(({ path, bytes }) => [path, decoder.decode(bytes)]));
}
