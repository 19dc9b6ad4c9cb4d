/** Reads the fields of an item and says everything that is wrong with them. */
import { fieldName } from '../issue.ts';
import { KIND_NAMES, KINDS, type Kind } from '../kinds.ts';
import { SCHEMAS, type DataOf } from '../schema/schemas.ts';
import { keysOf } from '../schema/walk.ts';
import { explainIssues } from './explain-schema.ts';
import type { Problem } from './problem.ts';
import { parseYaml, type FieldRange } from './yaml.ts';

export interface Fields {
  /** The kind of the folder, or the one that the fields were written for. */
  readonly kind: Kind;
  readonly ranges: ReadonlyMap<string, FieldRange>;
  readonly problems: readonly Problem[];
  readonly data?: DataOf<Kind>;
}

/** Reads `yaml`, which begins at offset `start` of its file, as the fields of an item of `kind`. */
export function parseFields(kind: Kind, yaml: string, start: number): Fields {
  const schema = SCHEMAS[kind];
  const { data: raw, ranges, problems: reading } = parseYaml(yaml, start, schema);
  const problems: Problem[] = reading.map((problem) => ({
    ...problem,
    field: problem.field && fieldName(problem.field),
  }));
  const unreadable = reading.some(({ field }) => field === undefined);
  if (unreadable) return { kind, ranges, problems };
  const parsed = schema.safeParse(raw);
  if (parsed.success) {
    return { kind, ranges, problems, ...(problems.length === 0 && { data: parsed.data }) };
  }
  const meant = otherKind(kind, raw, yaml, start);
  if (meant) return { kind: meant, ranges, problems: [misplaced(kind, meant, start)] };
  for (const found of explainIssues(schema, raw, parsed.error.issues)) {
    const path = found.path.join('.');
    // the reader already said why nothing stands there
    if (reading.some(({ field = '' }) => field === path || field.startsWith(`${path}.`))) continue;
    const range = nearest(ranges, found.path);
    problems.push({
      rule: found.rule,
      offset: range ? (found.onKey ? range.key : range.value) : start,
      field: fieldName(path),
      message: found.message,
      advice: found.advice,
      fixable: found.repair === undefined ? undefined : true,
    });
  }
  return { kind, ranges, problems };
}

/** The kind whose model these fields follow, when it is not the one of their folder. */
function otherKind(
  kind: Kind,
  raw: Readonly<Record<string, unknown>>,
  yaml: string,
  start: number,
): Kind | undefined {
  const isOf = (other: Kind) =>
    Object.keys(raw).every((key) => keysOf(SCHEMAS[other]).includes(key));
  if (isOf(kind)) return undefined; // nothing in it is foreign
  return KIND_NAMES.find((other) => {
    if (KINDS[other].format !== KINDS[kind].format || !isOf(other)) return false;
    const { data, problems } = parseYaml(yaml, start, SCHEMAS[other]);
    return problems.length === 0 && SCHEMAS[other].safeParse(data).success;
  });
}

const misplaced = (kind: Kind, meant: Kind, offset: number): Problem => ({
  rule: 'mauvais-dossier',
  offset,
  message: `Le fichier est rangé dans \`${kind}/\`, mais ses champs sont ceux ${KINDS[meant].feminine ? 'd’une' : 'd’un'} ${KINDS[meant].singular}.`,
  advice: `Déplacez-le dans \`${meant}/\`, ou réécrivez ses champs.`,
});

/** The range of a path, or of the closest field around it. */
function nearest(
  ranges: ReadonlyMap<string, FieldRange>,
  path: readonly PropertyKey[],
): FieldRange | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const range = ranges.get(path.slice(0, length).join('.'));
    if (range) return range;
  }
  return undefined;
}
