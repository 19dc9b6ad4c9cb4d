/** Small content trees for tests: the base tree, with what a test changes. */
import type { Issue } from '../../src/model/issue.ts';
import type { ContentFile } from '../../src/model/parse/entry.ts';
import { issueText } from '../../src/model/report.ts';
import { validate, type Validation } from '../../src/model/validate.ts';
import { BASE_TREE } from './base-tree.ts';

type Edit = (text: string) => string;

/** What becomes of a file: another text, other bytes, an edit of its text, or nothing. */
export type Change = string | Uint8Array | Edit | null;

/** Changes to the base tree, by path. */
export type Changes = Readonly<Record<string, Change>>;

export interface Options {
  readonly today?: string;
  readonly assets?: readonly string[];
}

/** The day of the mini trees. */
export const TODAY = '2026-11-22';

/** Addresses of the public files of the mini trees. */
export const ASSETS = ['/favicon.svg', '/images/agenda.png'];

/** Replaces one passage, which must be there exactly once: an edit that does nothing proves nothing. */
export const swap =
  (before: string, after: string): Edit =>
  (text: string) => {
    if (text.split(before).length !== 2) throw new Error(`Not there once: ${before}`);
    return text.replace(before, () => after);
  };

/** Removes the line that begins with `start`. */
export const without =
  (start: string): Edit =>
  (text) => {
    const line = text.split('\n').find((candidate) => candidate.startsWith(start));
    if (line === undefined) throw new Error(`No such line: ${start}`);
    return swap(`${line}\n`, '')(text);
  };

/** Adds a text at the end. */
export const append =
  (addition: string): Edit =>
  (text) =>
    `${text}${addition}`;

/** Several edits, one after the other. */
export const edits =
  (...steps: readonly Edit[]): Edit =>
  (text) =>
    steps.reduce((current, step) => step(current), text);

/** A file of the base tree after some edits: for a file that begins as its copy. */
export const edited = (path: string, ...steps: readonly Edit[]): string =>
  edits(...steps)(BASE_TREE[path]!);

/** The base tree with these changes, as files. */
export function miniContent(changes: Changes = {}): ContentFile[] {
  const paths = new Set([...Object.keys(BASE_TREE), ...Object.keys(changes)]);
  return [...paths].sort().flatMap((path) => {
    const change = Object.hasOwn(changes, path) ? changes[path] : BASE_TREE[path];
    if (change === null || change === undefined) return [];
    const content = typeof change === 'function' ? change(BASE_TREE[path]!) : change;
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return [{ path, bytes }];
  });
}

/** Validates the base tree with these changes. */
export const validateMini = (changes: Changes = {}, options: Options = {}): Validation =>
  validate(miniContent(changes), {
    today: options.today ?? TODAY,
    assets: new Set(options.assets ?? ASSETS),
  });

/** Everything wrong in the base tree with these changes. */
export const check = (changes: Changes = {}, options: Options = {}): readonly Issue[] =>
  validateMini(changes, options).issues;

/** The same, as its author reads it. */
export const report = (changes: Changes = {}, options: Options = {}): string[] =>
  check(changes, options).map((issue) => issueText(issue, 'content/').trimEnd());
