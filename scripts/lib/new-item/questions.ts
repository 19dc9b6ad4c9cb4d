/** The questions that a new item of a kind asks, read from the model. Pure. */
import type { z } from 'zod';
import type { Graph } from '../../../src/model/graph.ts';
import type { Kind } from '../../../src/model/kinds.ts';
import { SCHEMAS } from '../../../src/model/schema/schemas.ts';
import {
  childOf,
  choicesOf,
  descriptionOf,
  keysOf,
  marksOf,
  typeOf,
  unwrap,
} from '../../../src/model/schema/walk.ts';
import { DEPARTMENTS, REGIONS } from '../../../src/model/territories.ts';
import { titleOf } from '../../../src/model/titles.ts';

type Schema = z.core.$ZodType;

/** A value that may be answered, and the words that say it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One question: one field. */
export interface Question {
  /** `evenement.debut` */
  readonly path: string;
  /** What the field holds, in French. */
  readonly help: string;
  readonly required: boolean;
  /** Whether several answers are taken. */
  readonly several: boolean;
  readonly type: 'text' | 'number' | 'boolean';
  readonly choices: readonly Choice[];
}

/** Fields that a new item has no use for. */
const NOT_YET = new Set(['anciens_slugs', 'brouillon', 'a_revoir_le']);

/** The questions of a kind, in the model's order; lists of groups are left for the file. */
export const questionsFor = (kind: Kind, graph: Graph): Question[] =>
  questionsIn(SCHEMAS[kind], '', true, graph);

function questionsIn(schema: Schema, prefix: string, required: boolean, graph: Graph): Question[] {
  return keysOf(schema).flatMap((key): Question[] => {
    if (NOT_YET.has(key)) return [];
    const child = childOf(schema, key)!;
    const isRequired = required && unwrap(child) === child;
    const path = `${prefix}${key}`;
    if (typeOf(child) === 'object') return questionsIn(child, `${path}.`, isRequired, graph);
    const several = typeOf(child) === 'array';
    const value = several ? childOf(child, 0)! : child;
    if (typeOf(value) === 'object') return [];
    return [
      {
        path,
        help: descriptionOf(child) ?? '',
        required: isRequired,
        several,
        type: TYPES[typeOf(value) ?? ''] ?? 'text',
        choices: choicesFor(value, graph),
      },
    ];
  });
}

const TYPES: Readonly<Record<string, Question['type']>> = { number: 'number', boolean: 'boolean' };

function choicesFor(schema: Schema, graph: Graph): Choice[] {
  const { reference, territory } = marksOf(schema);
  if (territory === 'region')
    return REGIONS.map(({ slug, name }) => ({ value: slug, label: name }));
  if (territory === 'department')
    return DEPARTMENTS.map(({ code, name }) => ({ value: code, label: name }));
  if (reference)
    return graph.all(reference).map((item) => ({ value: item.slug, label: titleOf(item) }));
  return choicesOf(schema).map((value) => ({ value, label: value }));
}
