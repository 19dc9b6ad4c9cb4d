/** Turns what Zod finds into what an author can act on. */
import type { z } from 'zod';
import { fieldName } from '../issue.ts';
import { descriptionOf, keysOf, marksOf, schemaAt } from '../schema/walk.ts';
import { suggest } from '../suggest.ts';
import { unknownDepartment, unknownRegion } from './explain-places.ts';
import { wrongSize } from './explain-sizes.ts';
import { wrongType } from './explain-types.ts';
import { unknownChoice, wrongFormat, wrongSlug } from './explain-values.ts';
import { contents, quoted, type FieldProblem, type Refused } from './field-problem.ts';

type Schema = z.core.$ZodType;
type Found = z.core.$ZodIssue;

const at = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    data,
  );

/** All problems of `data` against `schema`, in words. */
export function explainIssues(
  root: Schema,
  data: unknown,
  issues: readonly Found[],
): FieldProblem[] {
  const meant = new Set<string>();
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownKey(root, data, issue.path, key, meant))
      : [],
  );
  const others = [...oneForEachField(issues)]
    .filter(([path, { code }]) => code !== 'unrecognized_keys' && !meant.has(path))
    .map(([, issue]) => explainValue(issue, refusedAt(root, data, issue.path)));
  return [...unknown, ...others];
}

/** One value is one fault: that of its type, else that of the last bound, which is the narrowest. */
function oneForEachField(issues: readonly Found[]): Map<string, Found> {
  const kept = new Map<string, Found>();
  for (const issue of issues) {
    const path = issue.path.join('.');
    if (kept.get(path)?.code !== 'invalid_type') kept.set(path, issue);
  }
  return kept;
}

/** A misspelt key is one fault, not two: the field it meant is not also said to be missing. */
function unknownKey(
  root: Schema,
  data: unknown,
  path: readonly PropertyKey[],
  key: string,
  meant: Set<string>,
): FieldProblem {
  const keys = keysOf(schemaAt(root, path) ?? root);
  const written = Object.keys(at(data, path) ?? {});
  const near = suggest(
    key,
    keys.filter((name) => !written.includes(name)),
  );
  if (near) meant.add([...path, near].join('.'));
  return {
    rule: 'champ-inconnu',
    path: [...path, key],
    onKey: true,
    message: `\`${key}\` n’est pas un champ connu.`,
    advice: near
      ? `Vouliez-vous dire \`${near}\` ?`
      : `Les champs possibles sont : ${keys.map((name) => `\`${name}\``).join(', ')}.`,
  };
}

function refusedAt(root: Schema, data: unknown, path: readonly PropertyKey[]): Refused {
  const schema = schemaAt(root, path);
  return {
    path,
    name: fieldName(path.join('.')),
    value: at(data, path),
    schema,
    help: descriptionOf(schema),
  };
}

function explainValue(issue: Found, refused: Refused): FieldProblem {
  const { path, value, schema, help } = refused;
  if (value === undefined || value === null) return absent(refused);
  const { territory } = marksOf(schema);
  if (territory === 'region') return unknownRegion(refused);
  if (territory === 'department') return unknownDepartment(refused);
  if (issue.code === 'invalid_value') return unknownChoice(refused);
  if (issue.code === 'custom') return wrongFormat(issue, refused);
  if (issue.code === 'invalid_type') return wrongType(refused);
  if (issue.code === 'too_small' || issue.code === 'too_big') return wrongSize(issue, refused);
  if (issue.code === 'invalid_format') return wrongSlug(refused);
  return {
    rule: 'valeur-invalide',
    path,
    message: `${quoted(refused)} n’est pas une valeur possible.`,
    advice: help,
  };
}

const absent = ({ path, name, value, help }: Refused): FieldProblem => ({
  rule: value === null ? 'champ-vide' : 'champ-manquant',
  path,
  onKey: true,
  message: value === null ? `Le champ \`${name}\` est vide.` : `Il manque le champ \`${name}\`.`,
  advice: contents(help),
});
