/**
 * What a refused value certainly stands for; nothing when there is a doubt. The one place that
 * decides it: the validator promises these repairs and `npm run fix` writes them.
 */
import type { z } from 'zod';
import { fromFrenchDate } from '../dates.ts';
import { choicesOf, isInteger } from '../schema/walk.ts';
import { slugify } from '../slug.ts';
import { DEPARTMENTS, REGIONS } from '../territories.ts';

/** A list or fields are never a slip of the pen for one value. */
const written = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** `Bretagne` → `bretagne`. */
export const certainRegion = (value: unknown): string | undefined =>
  REGIONS.find(({ slug }) => slug === slugify(written(value)))?.slug;

/** `Morbihan` → `56`, `1` → `01`, `2a` → `2A`. */
export function certainDepartment(value: unknown): string | undefined {
  const text = written(value);
  return DEPARTMENTS.find(
    ({ code, name }) =>
      code === text.toUpperCase().padStart(2, '0') || slugify(name) === slugify(text),
  )?.code;
}

/** `Installé` → `installe`. */
export const certainChoice = (
  schema: z.core.$ZodType | undefined,
  value: unknown,
): string | undefined => choicesOf(schema).find((choice) => choice === slugify(written(value)));

/** `11/10/2018` → `2018-10-11`. */
export const certainDate = (value: unknown): string | undefined => fromFrenchDate(written(value));

const GROUPED = /^\d{1,3}(?:[ \u00A0\u202F]\d{3})+$/;

/** Beyond them, a number of JavaScript would not have the digits that were written. */
const MOST_DIGITS = 15;

/** `"80 000"`, `5,26` or `"2019"` as a number; where it must be whole, `52,000` is in doubt. */
export function certainNumber(
  schema: z.core.$ZodType | undefined,
  value: unknown,
): number | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const digits = GROUPED.test(text) ? text.replace(/[ \u00A0\u202F]/g, '') : text;
  const shape = isInteger(schema) ? /^-?\d+$/ : /^-?\d+(?:[.,]\d+)?$/;
  if (!shape.test(digits) || digits.replace(/\D/g, '').length > MOST_DIGITS) return undefined;
  return Number(digits.replace(',', '.'));
}
