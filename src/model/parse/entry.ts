/** Reads one file of `content/` as an item of its kind, with everything wrong in it. */
import type { Issue, Place } from '../issue.ts';
import { KINDS, type Kind } from '../kinds.ts';
import { RULES, type RuleId } from '../rules/catalogue.ts';
import type { DataOf } from '../schema/schemas.ts';
import { decode } from './decode.ts';
import { parseFields, type Fields } from './fields.ts';
import { nameOf } from './file-name.ts';
import { forbiddenReference } from './forbidden-signs.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { createLineIndex } from './line-index.ts';
import { parseTree } from './markdown.ts';
import { EMPTY_OUTLINE, outlineOf, type Outline } from './outline.ts';
import type { Problem } from './problem.ts';

/** A file as it lies in the content folder; `path` is relative to it, with `/`. */
export interface ContentFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** An item whose file could be named, right or wrong. */
export interface Entry<K extends Kind = Kind> {
  readonly kind: K;
  readonly slug: string;
  readonly path: string;
  /** Absent when its fields, or the name of its file, are not right. */
  readonly data?: DataOf<K>;
  /** The Markdown after the frontmatter; empty for YAML kinds. */
  readonly body: string;
  /** Where the body begins in the text of the file. */
  readonly bodyStart: number;
  /** Absent when the text could not be read. */
  readonly outline?: Outline;
  /** Where a field (`resultats.0.source`) is written; the top of the file when it is not. */
  readonly locate: (field?: string) => Place;
  /** Where an offset of the text is. */
  readonly place: (offset: number) => Place;
}

export interface ParsedFile {
  readonly entry?: Entry;
  readonly issues: Issue[];
}

/** Reads a file. Never throws: whatever the bytes, the answer is an entry, issues, or both. */
export function parseFile(file: ContentFile): ParsedFile {
  const { path, bytes } = file;
  const named = nameOf(path);
  const naming = named.problem ? [place(path, named.problem)] : [];
  if (!named.kind) return { issues: naming };
  const { kind, slug } = named;
  if (!named.readable) return { entry: unread(kind, slug, path), issues: naming };
  const { text, problems, garbled = '' } = decode(bytes);
  if (text === undefined) {
    const at = createLineIndex(garbled);
    const placeAt = (offset: number): Place => ({ file: path, ...at(offset) });
    const issues = problems.map((problem) => place(path, problem, placeAt));
    return { entry: unread(kind, slug, path), issues: [...naming, ...issues] };
  }
  const { data, ...rest } = parseText(path, kind, slug, text, problems);
  const entry = data && !named.problem ? { ...rest.entry, data } : rest.entry;
  return { entry, issues: [...naming, ...rest.issues] };
}

/** An entry that only says that its file is there. */
export function unread(kind: Kind, slug: string, path: string): Entry {
  const top = (): Place => ({ file: path, line: 1, column: 1 });
  return { kind, slug, path, body: '', bodyStart: 0, locate: top, place: top };
}

function parseText(
  path: string,
  kind: Kind,
  slug: string,
  text: string,
  decoding: readonly Problem[],
): { entry: Entry; data: DataOf<Kind> | undefined; issues: Issue[] } {
  const at = createLineIndex(text);
  const placeAt = (offset: number): Place => ({ file: path, ...at(offset) });
  const problems = [...decoding];
  const { format } = KINDS[kind];
  const split =
    format === 'yaml'
      ? { yaml: text, yamlStart: 0, body: '', bodyStart: text.length }
      : splitFrontmatter(text);
  let fields: Fields = { kind, ranges: new Map(), problems: [] };
  let body = '';
  let bodyStart = text.length;
  let outline: Outline | undefined;
  if ('rule' in split) {
    problems.push(split);
  } else {
    fields = parseFields(kind, split.yaml, split.yamlStart);
    problems.push(...fields.problems);
    ({ body, bodyStart } = split);
    const sign = forbiddenReference(body);
    if (sign) problems.push({ ...sign, offset: bodyStart + sign.offset });
    const read = format === 'yaml' ? EMPTY_OUTLINE : readBody(body, bodyStart, format);
    if ('rule' in read) problems.push(read);
    else outline = read;
  }
  const locate = (field?: string): Place =>
    placeAt((field !== undefined ? fields.ranges.get(field)?.value : undefined) ?? 0);
  const entry: Entry = {
    kind: fields.kind,
    slug,
    path,
    body,
    bodyStart,
    ...(outline && { outline }),
    locate,
    place: placeAt,
  };
  const issues = problems.map((problem) => place(path, problem, placeAt));
  return { entry, data: fields.data, issues };
}

function readBody(body: string, start: number, format: 'md' | 'mdx'): Outline | Problem {
  try {
    return outlineOf(parseTree(body, format), body, start);
  } catch (error) {
    if (format === 'md') {
      return {
        rule: 'texte-illisible',
        offset: start,
        message: 'Le texte est emboîté trop profondément.',
        advice: 'Cherchez une suite de `>` ou de `-` au début d’une ligne, et supprimez-la.',
      };
    }
    const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec((error as Error).message) ?? [];
    const before = body.split('\n').slice(0, Number(line) - 1);
    const offset = before.reduce((sum, text) => sum + text.length + 1, 0) + Number(column) - 1;
    return {
      rule: 'texte-illisible',
      offset: start + Math.min(offset, body.length),
      message: 'Le texte du parcours n’a pas pu être lu.',
      advice:
        'Vérifiez que chaque `<Pas …>` est refermé par `</Pas>`, et qu’aucun `<` ni `{` ne traîne dans le texte.',
    };
  }
}

/** A problem as an issue of the file. */
function place(
  file: string,
  problem: Problem,
  placeAt: (offset: number) => Place = () => ({ file, line: 1, column: 1 }),
): Issue {
  const { rule, offset, field, message, advice, fixable } = problem;
  return {
    ...placeAt(offset),
    rule,
    level: RULES[rule as RuleId].level,
    field,
    message,
    advice,
    fixable,
  };
}
