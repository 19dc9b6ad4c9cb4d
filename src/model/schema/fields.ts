/** The building blocks of every schema. Descriptions are in French: forms and errors show them. */
import { z } from 'zod';
import { isFullDate, isPartialDate } from '../dates.ts';
import { KINDS, SEARCHED_KINDS, type Kind, type KindInfo } from '../kinds.ts';
import { SLUG_MAX_LENGTH } from '../slug.ts';
import { DEPARTMENTS, REGIONS } from '../territories.ts';
import { valuesOf } from '../vocabularies.ts';

/** What our own code reads back from a schema, beside its type. */
export interface FieldMeta {
  /** The value is the slug of an item of this kind: the graph follows it. */
  readonly reference?: Kind;
  /** The value is the address of an item, `/cas/sud-yvelines/`, `/glossaire/#aci`: the graph follows it. */
  readonly address?: true;
  /** The value comes from the register of territories. */
  readonly territory?: 'region' | 'department';
  /** The date or year of something that happened: it is not in the future. */
  readonly past?: boolean;
  /** The words shown for the values of a closed list. */
  readonly labels?: Readonly<Record<string, string>>;
  /** What to write instead of a text that does not match the pattern. */
  readonly mismatch?: string;
  /** The help of a form, where the description says how to write the value in a file. */
  readonly help?: string;
}

/** Labels, and the same as editors read them in a JSON Schema: in the order of the values. */
const labelled = (labels: Readonly<Record<string, string>>) => ({
  labels,
  enumDescriptions: Object.values(labels),
});

/** A message on the pattern, and the same as editors read it in a JSON Schema. */
export const mismatch = (message: string) => ({ mismatch: message, patternErrorMessage: message });

const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A text of one line. */
export const text = (description: string, { min = 1, max = 300 } = {}) =>
  z.string().trim().min(min).max(max).describe(description);

/** What a reader would type for which the item is an answer. */
export const questions = (description: string) =>
  z
    .array(text('Une question.', { min: 10, max: 120 }))
    .max(12)
    .default([])
    .describe(description);

/** A day that exists, `2018-10-11`; in the past unless said otherwise. */
export const date = (description: string, { past = true } = {}) =>
  z
    .string()
    .refine(isFullDate, { params: { expected: 'date' } })
    .meta({
      description,
      format: 'date',
      ...mismatch('Écrivez l’année, le mois et le jour : 2018-10-11.'),
      past,
    });

/** A date known to the year, month or day. */
export const partialDate = (description: string) =>
  z
    .string()
    .refine(isPartialDate, { params: { expected: 'partialDate' } })
    .meta({
      description,
      // In YAML, `2018` is a number: our reader takes it as the text it is.
      type: ['string', 'integer'],
      pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
      ...mismatch('Écrivez l’année, le mois ou le jour : 2018, 2018-10 ou 2018-10-11.'),
      past: true,
    });

export const integer = (description: string, min: number, max: number) =>
  z.int().min(min).max(max).describe(description);

export const year = (description: string) =>
  z.int().min(1990).max(2100).meta({ description, past: true });

/** An address on the web: `http` or `https`, nothing else. */
export const url = (description: string) =>
  z
    .string()
    .refine(isWebAddress, { params: { expected: 'url' } })
    .meta({
      description,
      format: 'uri',
      pattern: '^https?://[^\\s/?#]+\\.[^\\s/?#]+\\S*$',
      ...mismatch('Une adresse commence par https:// et ne contient pas d’espace.'),
    });

function isWebAddress(value: string): boolean {
  if (/\s/.test(value)) return false;
  const parsed = URL.parse(value);
  return parsed !== null && /^https?:$/.test(parsed.protocol) && parsed.hostname.includes('.');
}

/** The name of a file without its extension. */
export const slug = () =>
  z
    .string()
    .max(SLUG_MAX_LENGTH)
    .regex(SLUG_PATTERN)
    .meta(mismatch('Un nom s’écrit en minuscules, chiffres et tirets : sud-yvelines.'));

/** The slug of one item of another kind. */
export const reference = (kind: Kind, description: string) =>
  slug().meta({ description, reference: kind } satisfies FieldMeta & { description: string });

/** A list of slugs of another kind; at least `min` of them. */
export const references = (kind: Kind, description: string, min = 0) =>
  z.array(reference(kind, description)).min(min).describe(description);

/** The same, left out when there is nothing to say. */
export const optionalReferences = (kind: Kind, description: string) =>
  references(kind, description).default([]);

const shownAs = (shown: KindInfo['shown']) =>
  SEARCHED_KINDS.filter((kind) => KINDS[kind].shown === shown).join('|');
const ITEM_ADDRESS = new RegExp(
  `^/(?:(?:${shownAs('page')})/[a-z0-9-]+/|(?:${shownAs('anchor')})/#[a-z0-9-]+)$`,
);

/** The address of an item that the search finds, as a reader copies it. */
const itemAddress = (description: string) =>
  z
    .string()
    .refine((value) => ITEM_ADDRESS.test(value), { params: { expected: 'itemAddress' } })
    .meta({
      description,
      address: true,
      pattern: ITEM_ADDRESS.source,
      ...mismatch('Une adresse du site : /leviers/equipe-leader/ ou /glossaire/#aci.'),
    } satisfies FieldMeta & { description: string; pattern: string });

/** A list of addresses of items. */
export const itemAddresses = (description: string) =>
  z
    .array(itemAddress('L’adresse d’une fiche ou d’un terme, sans le nom du site.'))
    .describe(description);

const REGION_LABELS = Object.fromEntries(
  REGIONS.map(({ slug: name, name: label }) => [name, label]),
);
const DEPARTMENT_LABELS = Object.fromEntries(
  DEPARTMENTS.map(({ code, name }) => [code, `${name} (${code})`]),
);

export const region = (description: string, help?: string) =>
  z.enum(REGIONS.map(({ slug: name }) => name) as [string, ...string[]]).meta({
    description,
    territory: 'region',
    ...labelled(REGION_LABELS),
    ...(help && { help }),
  } satisfies FieldMeta & { description: string });

export const department = (description: string, help?: string) =>
  z.enum(DEPARTMENTS.map(({ code }) => code) as [string, ...string[]]).meta({
    description,
    territory: 'department',
    ...labelled(DEPARTMENT_LABELS),
    ...(help && { help }),
  } satisfies FieldMeta & { description: string });

export const oneOf = <T extends Record<string, string>>(vocabulary: T, description: string) =>
  z.enum(valuesOf(vocabulary)).meta({ description, ...labelled(vocabulary) });

export const texts = (description: string, max = 200) =>
  z.array(text(description, { max })).describe(description);
