/** Reads one file of `content/` as an item of its kind, with everything wrong in it. */
import { isKind, KIND_NAMES, KINDS, type Kind } from '../kinds.ts';
import { SCHEMAS, type DataOf } from '../schema/schemas.ts';
import { isSlug, slugify } from '../slug.ts';
import { suggest } from '../suggest.ts';
import type { Issue, Place } from '../issue.ts';
import { RULES, type RuleId } from '../rules/catalogue.ts';
import { decode } from './decode.ts';
import { explainIssues, fieldName } from './explain-schema.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { createLineIndex } from './line-index.ts';
import { parseTree } from './markdown.ts';
import { outlineOf, type Outline } from './outline.ts';
import type { Problem } from './problem.ts';
import { parseYaml, type FieldRange } from './yaml.ts';

/** A file as it lies in the content folder; `path` is relative to it, with `/`. */
export interface ContentFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** An item whose file could be named; `data` is absent when its fields are not right. */
export interface Entry<K extends Kind = Kind> {
  readonly kind: K;
  readonly slug: string;
  readonly path: string;
  readonly data?: DataOf<K>;
  /** The Markdown after the frontmatter; empty for YAML kinds. */
  readonly body: string;
  readonly outline: Outline;
  /** Where a field (`resultats.0.source`) is written; the top of the file when it is not. */
  readonly locate: (field?: string) => Place;
  /** Where an offset of the text is. */
  readonly place: (offset: number) => Place;
}

/** An entry whose fields are right. */
export type ValidEntry<K extends Kind = Kind> = Entry<K> & { readonly data: DataOf<K> };

export interface ParsedFile {
  readonly entry?: Entry;
  readonly issues: Issue[];
}

const EMPTY_OUTLINE: Outline = {
  headings: [],
  links: [],
  pictures: [],
  citations: [],
  steps: [],
  foreign: [],
};

/** Reads a file. Never throws: whatever the bytes, the answer is an entry, issues, or both. */
export function parseFile(file: ContentFile): ParsedFile {
  const named = nameOf(file.path);
  if ('rule' in named) return { issues: [place(file.path, named)] };
  const { text, problems } = decode(file.bytes);
  const { kind, slug } = named;
  if (text === undefined) {
    const entry: Entry = {
      kind,
      slug,
      path: file.path,
      body: '',
      outline: EMPTY_OUTLINE,
      locate: () => ({ file: file.path, line: 1, column: 1 }),
      place: () => ({ file: file.path, line: 1, column: 1 }),
    };
    return { entry, issues: problems.map((problem) => place(file.path, problem)) };
  }
  return parseText(file.path, kind, slug, text, problems);
}

function parseText(
  path: string,
  kind: Kind,
  slug: string,
  text: string,
  decoding: readonly Problem[],
): ParsedFile {
  const at = createLineIndex(text);
  const placeAt = (offset: number): Place => ({ file: path, ...at(offset) });
  const problems = [...decoding];
  const { format } = KINDS[kind];
  const split =
    format === 'yaml'
      ? { yaml: text, yamlStart: 0, body: '', bodyStart: text.length }
      : splitFrontmatter(text);
  let data: DataOf<Kind> | undefined;
  let ranges = new Map<string, FieldRange>();
  let body = '';
  let outline = EMPTY_OUTLINE;
  if ('rule' in split) {
    problems.push(split);
  } else {
    const fields = parseFields(kind, split.yaml, split.yamlStart);
    problems.push(...fields.problems);
    ({ ranges, data } = fields);
    if (format !== 'yaml') {
      body = split.body;
      const read = readBody(body, split.bodyStart, format);
      if ('rule' in read) problems.push(read);
      else outline = read;
    }
  }
  const locate = (field?: string): Place =>
    placeAt((field !== undefined ? ranges.get(field)?.value : undefined) ?? 0);
  const entry: Entry = {
    kind,
    slug,
    path,
    ...(data && { data }),
    body,
    outline,
    locate,
    place: placeAt,
  };
  return { entry, issues: problems.map((problem) => place(path, problem, placeAt)) };
}

/** The fields of an item and what is wrong with them. */
function parseFields(kind: Kind, yaml: string, start: number) {
  const schema = SCHEMAS[kind];
  const { data: raw, ranges, problems } = parseYaml(yaml, start, schema);
  const unreadable = problems.some(({ field }) => field === undefined);
  if (unreadable) return { ranges, problems };
  const parsed = schema.safeParse(raw);
  if (parsed.success) {
    return problems.length > 0 ? { ranges, problems } : { ranges, problems, data: parsed.data };
  }
  for (const found of explainIssues(schema, raw, parsed.error.issues)) {
    const range = nearest(ranges, found.path);
    problems.push({
      rule: found.rule,
      offset: range ? (found.onKey ? range.key : range.value) : start,
      field: fieldName(found.path),
      message: found.message,
      advice: found.advice,
      fixable: found.fixable,
    });
  }
  return { ranges, problems };
}

/** The range of a path, or of the closest field around it. */
function nearest(
  ranges: Map<string, FieldRange>,
  path: readonly PropertyKey[],
): FieldRange | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const range = ranges.get(path.slice(0, length).join('.'));
    if (range) return range;
  }
  return undefined;
}

function readBody(body: string, start: number, format: 'md' | 'mdx'): Outline | Problem {
  try {
    return outlineOf(parseTree(body, format), start);
  } catch (error) {
    const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec(String((error as Error).message)) ?? [];
    const before = body.split('\n').slice(0, Number(line) - 1);
    const offset = before.reduce((sum, text) => sum + text.length + 1, 0) + Number(column) - 1;
    return {
      rule: 'mdx-illisible',
      offset: start + Math.min(offset, body.length),
      message: 'Le texte du parcours n’a pas pu être lu.',
      advice: 'Vérifiez que chaque `<Pas …>` est refermé par `</Pas>`, et qu’aucun `<` ni `{` ne traîne dans le texte.',
    };
  }
}

/** The kind and slug that a path gives, or what is wrong with the path. */
function nameOf(path: string): { kind: Kind; slug: string } | Problem {
  const parts = path.split('/');
  const [folder = '', name = ''] = parts;
  if (parts.length !== 2 || !isKind(folder)) {
    const near = suggest(folder, KIND_NAMES);
    return {
      rule: 'dossier-inconnu',
      offset: 0,
      message:
        parts.length === 1
          ? 'Le fichier n’est rangé dans aucun dossier.'
          : parts.length > 2
            ? 'Le fichier est rangé dans un sous-dossier.'
            : `\`${folder}\` n’est pas un dossier connu.`,
      advice:
        parts.length > 2 && isKind(folder)
          ? `Rangez-le directement dans \`${folder}/\`.`
          : near
            ? `Vouliez-vous dire \`${near}/\` ?`
            : `Rangez-le dans l’un de ces dossiers : ${KIND_NAMES.join(', ')}.`,
    };
  }
  const dot = name.lastIndexOf('.');
  const slug = dot > 0 ? name.slice(0, dot) : name;
  const extension = dot > 0 ? name.slice(dot + 1) : '';
  const { format } = KINDS[folder];
  if (extension !== format) {
    return {
      rule: 'extension-inattendue',
      offset: 0,
      message: `Un fichier de \`${folder}/\` se termine par \`.${format}\`, pas par \`.${extension}\`.`,
      advice: `Renommez-le \`${slugify(slug) || 'nom'}.${format}\`.`,
    };
  }
  if (!isSlug(slug)) {
    return {
      rule: 'nom-de-fichier',
      offset: 0,
      message: `\`${name}\` ne peut pas être un nom de fiche : il devient l’adresse de la page.`,
      advice: `Renommez-le \`${slugify(slug).slice(0, 80) || 'nom-de-la-fiche'}.${format}\` (minuscules, chiffres et tirets, 80 signes au plus).`,
    };
  }
  return { kind: folder, slug };
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
