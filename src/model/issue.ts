/** Where something is in a file: line and column are counted from 1, as editors show them. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type Level = 'error' | 'warning';

/** One thing to mend in the content, in words for its author. */
export interface Issue extends Place {
  /** The id of the rule, in French: it is shown. */
  readonly rule: string;
  readonly level: Level;
  /** The frontmatter field concerned, `resultats[2].source`, if there is one. */
  readonly field?: string | undefined;
  /** What is wrong. */
  readonly message: string;
  /** What to write instead. */
  readonly advice?: string | undefined;
  /** Whether `npm run fix` repairs it without changing the meaning. */
  readonly fixable?: boolean | undefined;
  /** Other places where the same thing shows, when one repair mends them all. */
  readonly elsewhere?: readonly Place[] | undefined;
}

/** A field as people read it, who count from one: `resultats.0.source` → `resultats[1].source`. */
export const fieldName = (path: string): string =>
  path.replace(/\.(\d+)/g, (_, index: string) => `[${Number(index) + 1}]`);

/** Sorts by file, then line, then column, then rule: the order of reports. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Compares by code unit, so that reports do not depend on the machine's language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
