/** The certain repairs of the fields, made in the text itself: all around stays as written. */
import { isScalar } from 'yaml';
import { fieldName } from '../issue.ts';
import type { Kind } from '../kinds.ts';
import { explainIssues } from '../parse/explain-schema.ts';
import { parseYaml } from '../parse/yaml.ts';
import { SCHEMAS } from '../schema/schemas.ts';
import { marksOf, schemaAt } from '../schema/walk.ts';
import { sameData } from './same-data.ts';
import { readDocument } from './yaml-document.ts';

/** A text and what was done to it, in French, one line each. */
export interface Repaired {
  readonly text: string;
  readonly changes: readonly string[];
}

/** Repairs the fields of an item of `kind`; whatever is in doubt stays as it is. */
export function repairFields(kind: Kind, source: string): Repaired {
  const yaml = withoutTabs(source);
  const values = repairValues(kind, yaml);
  const tabs = yaml === source ? [] : ['tabulations remplacées par des espaces'];
  return { text: values.text, changes: [...tabs, ...values.changes] };
}

/** Only at the start of lines, where they stop the reader. */
const withoutTabs = (source: string) =>
  source.replace(/^[ \t]+/gm, (indent) => indent.replaceAll('\t', '  '));

interface Edit {
  readonly path: readonly PropertyKey[];
  readonly start: number;
  readonly end: number;
  readonly value: string | number;
  readonly written: string;
}

function repairValues(kind: Kind, yaml: string): Repaired {
  const untouched = { text: yaml, changes: [] };
  const schema = SCHEMAS[kind];
  const before = parseYaml(yaml, 0, schema);
  if (before.problems.some(({ field }) => field === undefined)) return untouched;
  const parsed = schema.safeParse(before.data);
  if (parsed.success) return untouched;
  const edits = explainIssues(schema, before.data, parsed.error.issues).flatMap(
    ({ path, repair }) => (repair === undefined ? [] : editAt(kind, yaml, path, repair)),
  );
  const text = applyEdits(yaml, edits);
  const expected = structuredClone(before.data);
  for (const { path, value } of edits) setAt(expected, path, value);
  if (!sameData(parseYaml(text, 0, schema).data, expected)) return untouched;
  return {
    text,
    changes: edits.map(
      ({ path, start, end, written }) =>
        `\`${fieldName(path.join('.'))}: ${yaml.slice(start, end).trim()}\` devient \`${written}\``,
    ),
  };
}

function editAt(
  kind: Kind,
  yaml: string,
  path: readonly PropertyKey[],
  value: string | number,
): Edit[] {
  const schema = schemaAt(SCHEMAS[kind], path);
  const node = readDocument(yaml).getIn(path, true);
  if (!isScalar(node) || !node.range) return [];
  const [start, end] = node.range;
  const written = marksOf(schema).territory === 'department' ? `"${value}"` : String(value);
  return [{ path, start, end, value, written }];
}

/** From the last to the first, so that offsets stay right; a block text keeps its line end. */
const applyEdits = (text: string, edits: readonly Edit[]) =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, written }) => {
      const lineEnd = text.slice(start, end).endsWith('\n') ? '\n' : '';
      return result.slice(0, start) + written + lineEnd + result.slice(end);
    }, text);

type Fields = Record<PropertyKey, unknown>;

const at = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Fields | undefined)?.[key], data);

function setAt(data: unknown, path: readonly PropertyKey[], value: unknown): void {
  (at(data, path.slice(0, -1)) as Fields)[path.at(-1)!] = value;
}
