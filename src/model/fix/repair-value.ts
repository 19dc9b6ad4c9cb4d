import type { z } from 'zod';
import { fromFrenchDate } from '../dates.ts';
import { readNumber } from '../parse/explain-schema.ts';
import { choicesOf, marksOf, typeOf } from '../schema/walk.ts';
import { slugify } from '../slug.ts';
import { DEPARTMENTS, REGIONS } from '../territories.ts';

/**
 * The value that a wrong one certainly stands for; nothing when there is a doubt. These are the
 * repairs that `explainIssues` marks `fixable`.
 */
export function repairedValue(
  schema: z.core.$ZodType | undefined,
  value: unknown,
): string | number | undefined {
  const { territory } = marksOf(schema);
  const written = String(value);
  if (territory === 'region') return REGIONS.find(({ slug }) => slug === slugify(written))?.slug;
  if (territory === 'department') return departmentCode(written);
  const choices = choicesOf(schema);
  if (choices.length > 0) return choices.find((choice) => choice === slugify(written));
  if (typeOf(schema) === 'number') return readNumber(value);
  return typeOf(schema) === 'string' ? fromFrenchDate(written) : undefined;
}

const departmentCode = (written: string) =>
  DEPARTMENTS.find(
    ({ code, name }) =>
      code === written.toUpperCase().padStart(2, '0') || slugify(name) === slugify(written),
  )?.code;
