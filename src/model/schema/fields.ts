/** The building blocks of every schema. Descriptions are in French: forms and errors show them. */
import { z } from 'zod';
import { isFullDate, isPartialDate } from '../dates.ts';
import type { Kind } from '../kinds.ts';
import { SLUG_MAX_LENGTH } from '../slug.ts';
import { DEPARTMENTS, REGIONS } from '../territories.ts';
import { valuesOf } from '../vocabularies.ts';

/** What our own code reads back from a schema, beside its type. */
export interface FieldMeta {
  /** The value is the slug of an item of this kind: the graph follows it. */
  readonly reference?: Kind;
  /** The value comes from the register of territories. */
  readonly territory?: 'region' | 'department';
  /** The date or year of something that happened: it is not in the future. */
  readonly past?: boolean;
  /** The words shown for the values of a closed list. */
  readonly labels?: Readonly<Record<string, string>>;
}

const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A text of one line. */
export const text = (description: string, { min = 1, max = 300 } = {}) =>
  z.string().trim().min(min).max(max).describe(description);

/** A day that exists, `2018-10-11`; in the past unless said otherwise. */
export const date = (description: string, { past = true } = {}) =>
  z
    .string()
    .refine(isFullDate, { params: { expected: 'date' } })
    .meta({ description, format: 'date', past });

/** A date known to the year, month or day. */
export const partialDate = (description: string) =>
  z
    .string()
    .refine(isPartialDate, { params: { expected: 'partialDate' } })
    .meta({ description, pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$', past: true });

export const integer = (description: string, min: number, max: number) =>
  z.int().min(min).max(max).describe(description);

export const year = (description: string) =>
  z.int().min(1990).max(2100).meta({ description, past: true });

/** An address on the web: `http` or `https`, nothing else. */
export const url = (description: string) =>
  z
    .string()
    .refine(isWebAddress, { params: { expected: 'url' } })
    .meta({ description, format: 'uri' });

function isWebAddress(value: string): boolean {
  if (/\s/.test(value)) return false;
  const parsed = URL.parse(value);
  return parsed !== null && /^https?:$/.test(parsed.protocol) && parsed.hostname.includes('.');
}

const slug = () => z.string().max(SLUG_MAX_LENGTH).regex(SLUG_PATTERN);

/** The slug of one item of another kind. */
export const reference = (kind: Kind, description: string) =>
  slug().meta({ description, reference: kind } satisfies FieldMeta & { description: string });

/** A list of slugs of another kind; at least `min` of them. */
export const references = (kind: Kind, description: string, min = 0) =>
  z.array(reference(kind, description)).min(min).describe(description);

/** The same, left out when there is nothing to say. */
export const optionalReferences = (kind: Kind, description: string) =>
  references(kind, description).default([]);

export const region = (description: string) =>
  z
    .enum(REGIONS.map(({ slug: name }) => name) as [string, ...string[]])
    .meta({ description, territory: 'region' } satisfies FieldMeta & { description: string });

export const department = (description: string) =>
  z
    .enum(DEPARTMENTS.map(({ code }) => code) as [string, ...string[]])
    .meta({ description, territory: 'department' } satisfies FieldMeta & { description: string });

export const oneOf = <T extends Record<string, string>>(vocabulary: T, description: string) =>
  z
    .enum(valuesOf(vocabulary))
    .meta({ description, labels: vocabulary } satisfies FieldMeta & { description: string });

export const texts = (description: string, max = 200) =>
  z.array(text(description, { max })).describe(description);
