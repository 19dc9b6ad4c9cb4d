/** What an author must know of each field and each kind: one source for `docs/` and the site. Pure. */
import type { z } from 'zod';
import { KINDS, type Format, type Kind } from './kinds.ts';
import { SCHEMAS } from './schema/schemas.ts';
import {
  boundsOf,
  childOf,
  choicesOf,
  descriptionOf,
  isInteger,
  isRequired,
  keysOf,
  marksOf,
  typeOf,
} from './schema/walk.ts';
import { SECTIONS, WORKSHOP_PREFIX } from './sections.ts';
import { SLUG_MAX_LENGTH } from './slug.ts';

type Schema = z.core.$ZodType;

/** One field, in words. Texts are in French; what is typed as it stands is between backticks. */
export interface FieldHelp {
  /** As documents name it: `evenement.debut`, `resultats[].source`. */
  readonly name: string;
  /** The same, as a path in the schema: `[]` is any item of a list. */
  readonly path: readonly string[];
  readonly required: boolean;
  readonly description: string;
  /** « texte », « liste : nom d’un fichier de `cpts/` ». */
  readonly value: string;
  /** « de 5 à 120 signes », where the model has bounds. */
  readonly bounds?: string;
  /** What may be written, with the words the reader sees; empty when the list is not closed. */
  readonly choices: readonly Choice[];
  /** The kind whose items it names. */
  readonly reference?: Kind;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One kind, in words. */
export interface KindHelp {
  readonly title: string;
  readonly description: string;
  readonly folder: string;
  readonly extension: string;
  /** What its file names begin with, besides `FILE_NAME`; empty when there is nothing more. */
  readonly fileName: string;
  /** The sections of the text, in order; empty when the text is free. */
  readonly sections: readonly string[];
  /** What else is to know of the text. */
  readonly text: string;
}

/** The fields of a kind in the model's order, each before the fields that it holds. */
export const fieldsOf = (kind: Kind): FieldHelp[] => fieldsUnder(SCHEMAS[kind], []);

function fieldsUnder(schema: Schema, above: readonly string[]): FieldHelp[] {
  return keysOf(schema).flatMap((key) => {
    const field = childOf(schema, key)!;
    const path = [...above, key];
    const element = elementOf(field);
    if (element && keysOf(element).length > 0)
      return [helpOf(field, path), ...fieldsUnder(element, [...path, '[]'])];
    return [helpOf(field, path), ...fieldsUnder(field, path)];
  });
}

function helpOf(field: Schema, path: readonly string[]): FieldHelp {
  const { reference } = marksOf(elementOf(field) ?? field);
  const bounds = boundsText(field);
  return {
    name: path.join('.').replaceAll('.[]', '[]'),
    path,
    required: isRequired(field),
    description: descriptionOf(field) ?? '',
    value: valueText(field),
    ...(bounds && { bounds }),
    choices: labelledChoices(elementOf(field) ?? field),
    ...(reference && { reference }),
  };
}

const elementOf = (schema: Schema) => (typeOf(schema) === 'array' ? childOf(schema, 0) : undefined);

/** Regions and departments are not listed: their registers are long and known. */
function labelledChoices(schema: Schema): Choice[] {
  const { labels = {}, territory } = marksOf(schema);
  if (territory) return [];
  return choicesOf(schema).flatMap((value) => {
    const label = labels[value];
    return label === undefined ? [] : [{ value, label }];
  });
}

/** What is written of a field that holds others. */
export const SEVERAL_FIELDS = 'plusieurs champs';

const TYPES: Record<string, string> = {
  string: 'texte',
  number: 'nombre',
  boolean: '`true` ou `false`',
  object: SEVERAL_FIELDS,
};

function valueText(schema: Schema): string {
  const { reference, territory, format, pattern } = marksOf(schema);
  if (reference) return `nom d’un fichier de \`${reference}/\``;
  if (territory === 'region') return 'région';
  if (territory === 'department') return 'code de département';
  if (choicesOf(schema).length > 0) return 'un choix de la liste';
  if (format === 'date') return 'date, au jour';
  if (format === 'uri') return 'adresse web';
  if (pattern?.startsWith('^\\d')) return 'date, au jour, au mois ou à l’année';
  if (pattern) return 'adresse du site';
  const type = typeOf(schema) ?? '';
  const element = elementOf(schema);
  if (element) return `liste : ${valueText(element)}`;
  if (isInteger(schema)) return 'nombre entier';
  return TYPES[type] ?? type;
}

function boundsText(schema: Schema): string | undefined {
  const { min: least, max: most } = boundsOf(schema);
  const type = typeOf(schema);
  if (type === 'array') return least ? `au moins ${least}` : undefined;
  const { territory, reference } = marksOf(schema);
  if (most === undefined || choicesOf(schema).length > 0 || territory || reference)
    return undefined;
  if (type === 'string')
    return least !== undefined && least > 1
      ? `de ${least} à ${most} signes`
      : `${most} signes au plus`;
  return type === 'number' ? `de ${least ?? 0} à ${most}` : undefined;
}

/** What the name of any file is made of. */
export const FILE_NAME = `Le nom du fichier est fait de minuscules, de chiffres et de tirets, ${SLUG_MAX_LENGTH} signes au plus. Il devient la fin de l’adresse de la page.`;

/** What `nom-et-contenu` asks besides. */
const OWN_NAMES: Partial<Record<Kind, string>> = {
  cas: 'Il commence par le nom de la CPTS, ou de l’organisme, qui l’a fait.',
  syntheses: 'Il commence par la région et la date de l’événement.',
};

const OWN_TEXTS: Partial<Record<Kind, string>> = {
  syntheses: `Puis une section par atelier, dont le titre commence par « ${WORKSHOP_PREFIX.trim()} ». D’autres sections peuvent suivre.`,
  parcours:
    'Le texte est une suite de pas : `<Pas titre="…" fiches="…">`, le texte du pas, puis `</Pas>`. Seule l’équipe écrit des parcours.',
};

/** What an author must know of a kind before its fields. */
export function kindHelp(kind: Kind): KindHelp {
  const { plural, format } = KINDS[kind];
  const sections = SECTIONS[kind] ?? [];
  return {
    title: plural,
    description: descriptionOf(SCHEMAS[kind]) ?? '',
    folder: `content/${kind}/`,
    extension: `.${format}`,
    fileName: OWN_NAMES[kind] ?? '',
    sections,
    text: OWN_TEXTS[kind] ?? textOf(format, sections),
  };
}

function textOf(format: Format, sections: readonly string[]): string {
  if (format === 'yaml') return 'Le fichier n’a que des champs, sans texte dessous.';
  if (sections.length > 0) return 'D’autres sections peuvent s’intercaler.';
  return 'Le texte est libre ; ses titres commencent par `##`.';
}
