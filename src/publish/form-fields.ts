/** The fields of the form, from the model: what each asks, how it is answered, what may be chosen. Pure. */
import type { z } from 'zod';
import { labelOf } from '../model/field-labels.ts';
import { fieldsOf } from '../model/field-reference.ts';
import type { Kind } from '../model/kinds.ts';
import { SCHEMAS } from '../model/schema/schemas.ts';
import {
  boundsOf,
  childOf,
  choicesOf,
  keysOf,
  marksOf,
  schemaAt,
  typeOf,
} from '../model/schema/walk.ts';
import { choicesOfKind, type Registry } from './registry.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** `someDate`: to the year, the month or the day; `list`: several of the choices, in order; `lines`: a text a line. */
export type Control =
  'line' | 'text' | 'date' | 'someDate' | 'number' | 'check' | 'choice' | 'list' | 'lines';

export interface FormField {
  /** `evenement.debut`; those of the document as a source begin with `source.`. */
  readonly path: string;
  readonly label: string;
  readonly help: string;
  readonly required: boolean;
  readonly control: Control;
  readonly choices: readonly Choice[];
  /** Where the guide shows it with an example: the kind, and the name of the field or of what holds it. */
  readonly guide: { readonly kind: Kind; readonly name: string };
}

export interface FormGroup {
  readonly title: string;
  readonly fields: readonly FormField[];
}

/** What an editor decides, or what the form fills by itself. */
const HIDDEN: ReadonlySet<string> = new Set([
  'sources',
  'a_revoir_le',
  'brouillon',
  'anciens_slugs',
]);

/** The groups of a synthesis; a field of the model that none of them names comes in the last. */
const GROUPS: readonly (readonly [title: string, paths: readonly string[]])[] = [
  ['L’essentiel', ['titre', 'resume']],
  ['La rencontre', ['evenement', 'region', 'organisateurs']],
  ['De quoi l’on a parlé', ['themes', 'leviers', 'freins']],
];
/** The document itself, as a source of its fiche. */
export const SOURCE_GROUP = 'Le compte rendu, comme source';
const LAST_GROUP = 'Avant d’envoyer';

/** The form of a fiche of `kind`, its document as a source included. */
export function formGroups(kind: Kind, registry: Registry): FormGroup[] {
  const fields = formFields(kind, registry);
  const isUnder = (path: string, tops: readonly string[]) => tops.includes(path.split('.')[0]!);
  const grouped = GROUPS.map(([title, tops]) => ({
    title,
    fields: fields.filter(({ path }) => isUnder(path, tops)),
  }));
  const named = GROUPS.flatMap(([, tops]) => tops);
  const source = formFields('sources', registry).map((field) => ({
    ...field,
    path: `source.${field.path}`,
  }));
  const last = fields.filter(({ path }) => !isUnder(path, named));
  return [
    ...grouped,
    { title: SOURCE_GROUP, fields: source },
    { title: LAST_GROUP, fields: last },
  ].filter((group) => group.fields.length > 0);
}

function formFields(kind: Kind, registry: Registry): FormField[] {
  return fieldsOf(kind).flatMap(({ name, path, required, description, bounds, reference }) => {
    const schema = schemaAt(SCHEMAS[kind], path);
    if (HIDDEN.has(path[0]!) || path.includes('[]') || !schema || keysOf(schema).length > 0)
      return [];
    const { control, choices = [] } = answerOf(schema, registry);
    const key = path.at(-1)!;
    const isLimited = bounds !== undefined && control !== 'list' && !description.includes('signes');
    const limits = isLimited && !bounds.startsWith(ALL_LINES) ? ` (${bounds})` : '';
    const absent =
      reference && control === 'list'
        ? ' Absent de la liste\u202F? Dites-le en envoyant la fiche.'
        : '';
    return {
      path: name,
      label: labelOf(key),
      help: `${plainHelp(description)}${limits}${absent}${control === 'someDate' ? DATE_HELP : ''}`,
      required,
      control,
      choices,
      guide: { kind, name: path[0]! }, // a field within another has its example there
    };
  });
}

const DATE_HELP = ' Par exemple 11 octobre 2018, 11/10/2018, octobre 2018 ou 2018.';
/** What is said of any line is said of none. */
const ALL_LINES = '300 signes';

/** Without what only concerns who types YAML. */
const plainHelp = (description: string) =>
  description
    .replace(/^`true` quand/, 'Cochez si')
    .replace(/, entre guillemets\s*: "41"\.$/, '.')
    .replace(/, par son nom en minuscules\s*: [a-z-]+\.$/, '.');

function answerOf(
  schema: z.core.$ZodType,
  registry: Registry,
): { control: Control; choices?: readonly Choice[] } {
  const element = typeOf(schema) === 'array' ? childOf(schema, 0) : undefined;
  const { reference, labels = {}, format, pattern } = marksOf(element ?? schema);
  const values = choicesOf(element ?? schema);
  if (reference || values.length > 0) {
    const choices = reference
      ? choicesOfKind(registry, reference)
      : values.map((value) => ({ value, label: labels[value] ?? value }));
    return { control: element ? 'list' : 'choice', choices };
  }
  if (element) return { control: 'lines' };
  if (format === 'date') return { control: 'date' };
  if (pattern?.startsWith('^\\d')) return { control: 'someDate' };
  const type = typeOf(schema);
  if (type === 'boolean') return { control: 'check' };
  if (type === 'number') return { control: 'number' };
  const { min = 0, max = 0 } = boundsOf(schema);
  return { control: min >= 60 || max > 300 ? 'text' : 'line' };
}
