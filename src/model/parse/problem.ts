/** What the parser and the rules find, before it is placed in a file: see `Issue`. */
export interface Problem {
  readonly rule: string;
  /** Offset in the decoded text, in UTF-16 units. */
  readonly offset: number;
  readonly field?: string | undefined;
  readonly message: string;
  readonly advice?: string | undefined;
  readonly fixable?: boolean | undefined;
}
