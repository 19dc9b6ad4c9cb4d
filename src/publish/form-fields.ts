/** The fields of the form, from the model: what each asks, how it is answered, what may be chosen. Pure. */
import type { z } from 'zod';
import type { DocumentKind } from '../import/document-kinds.ts';
import { labelOf } from '../model/field-labels.ts';
import { fieldsOf, type FieldHelp } from '../model/field-reference.ts';
import type { Kind } from '../model/kinds.ts';
import { SCHEMAS } from '../model/schema/schemas.ts';
import {
  boundsOf,
  childOf,
  choicesOf,
  descriptionOf,
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

/**
 * `someDate`: to the year, the month or the day; `list`: several of the choices, in order; `lines`:
 * a text a line; `rows`: groups of fields, as many as there is to say; `sources`: several of the
 * sources of the site; `ownSource`: one of the sources of the fiche.
 */
export type Control =
  | 'line'
  | 'text'
  | 'date'
  | 'someDate'
  | 'number'
  | 'check'
  | 'choice'
  | 'list'
  | 'lines'
  | 'rows'
  | 'sources'
  | 'ownSource';

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
  /** Of `rows`: the fields of each, their paths from the row, and what a row is, « un document ». */
  readonly columns?: readonly FormField[];
  readonly one?: string;
}

export interface FormGroup {
  readonly title: string;
  readonly fields: readonly FormField[];
}

/** What an editor decides, or what the form fills by itself. */
const HIDDEN: ReadonlySet<string> = new Set(['a_revoir_le', 'brouillon', 'anciens_slugs']);

/** The groups of each kind; a field of the model that none of them names comes in the last. */
const GROUPS: Readonly<
  Record<DocumentKind, readonly (readonly [title: string, paths: readonly string[]])[]>
> = {
  syntheses: [
    ['L’essentiel', ['titre', 'resume']],
    ['La rencontre', ['evenement', 'region', 'organisateurs']],
    ['De quoi l’on a parlé', ['themes', 'leviers', 'freins']],
  ],
  cas: [
    ['L’essentiel', ['titre', 'resume']],
    ['Qui l’a fait, depuis quand', ['cpts', 'porteur', 'maturite', 'annee_debut', 'partenaires']],
    ['De quoi il s’agit', ['themes', 'etapes', 'leviers', 'freins']],
    ['Avec quels moyens', ['moyens']],
    ['Ce que cela donne, ce qui se reprend', ['resultats', 'documents']],
  ],
};
const SOURCES_GROUP = ['Les sources', ['sources']] as const;
/** The document itself, as a source of its fiche. */
export const SOURCE_GROUP = 'Votre document, comme source';
const LAST_GROUP = 'Avant d’envoyer';

/** The form of a fiche of `kind`, its document as a source included. */
export function formGroups(kind: DocumentKind, registry: Registry): FormGroup[] {
  const fields = formFields(kind, registry);
  const groups = [...GROUPS[kind], SOURCES_GROUP];
  const isUnder = (path: string, tops: readonly string[]) => tops.includes(path.split('.')[0]!);
  const grouped = groups.map(([title, tops]) => ({
    title,
    fields: fields.filter(({ path }) => isUnder(path, tops)),
  }));
  const named = groups.flatMap(([, tops]) => tops);
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
  const all = fieldsOf(kind);
  return all.flatMap((field) => {
    const schema = schemaAt(SCHEMAS[kind], field.path);
    if (HIDDEN.has(field.path[0]!) || field.path.includes('[]') || !schema) return [];
    if (keysOf(schema).length > 0) return []; // its own fields come after it
    const row = typeOf(schema) === 'array' ? childOf(schema, 0) : undefined;
    if (!row || keysOf(row).length === 0) return [formField(kind, field, registry)];
    const start = `${field.name}[].`;
    const columns = all
      .filter(({ name }) => name.startsWith(start))
      .map((column) => {
        const path = column.name.slice(start.length);
        return { ...formField(kind, column, registry), path };
      });
    const one = lowered(descriptionOf(row) ?? '').replace(/(?: que .*)?\.$/, '');
    const { help, ...made } = formField(kind, field, registry);
    const plain = help.replace(HELP.lines!, '');
    return [{ ...made, help: plain, control: 'rows', columns, one }];
  });
}

const lowered = (text: string) => text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());

function formField(kind: Kind, field: FieldHelp, registry: Registry): FormField {
  const { name, path, required, description, bounds, reference } = field;
  const { control, choices = [] } = answerOf(schemaAt(SCHEMAS[kind], path)!, registry);
  const isLimited = bounds !== undefined && control !== 'list' && !description.includes('signes');
  const limits = isLimited && !bounds.startsWith(ALL_LINES) ? ` (${bounds})` : '';
  const isOpen = reference !== undefined && (control === 'list' || control === 'choice');
  const absent = isOpen ? ' Absent de la liste\u202F? Dites-le en envoyant la fiche.' : '';
  return {
    path: name,
    label: labelOf(path.at(-1)!),
    help: `${plainHelp(description)}${limits}${absent}${HELP[control] ?? ''}`,
    required,
    control,
    choices,
    guide: { kind, name: path[0]! }, // a field within another has its example there
  };
}

const HELP: Partial<Record<Control, string>> = {
  someDate: ' Par exemple 11 octobre 2018, 11/10/2018, octobre 2018 ou 2018.',
  lines: ' Un par ligne.',
  sources:
    ' Cherchez-les par des mots de leur titre\u202F; décrivez plus bas celle que le site n’a pas.',
};
/** What is said of any line is said of none. */
const ALL_LINES = '300 signes';

/** Without what only concerns who types YAML. */
const plainHelp = (description: string) =>
  description
    .replace(/^`true` quand/, 'Cochez si')
    .replace(/^Le nombre seul, avec un point.*$/, 'Le nombre seul.')
    .replace(/, entre guillemets\s*: "41"\.$/, '.')
    .replace(/, par son nom en minuscules\s*: [a-z-]+\.$/, '.');

function answerOf(
  schema: z.core.$ZodType,
  registry: Registry,
): { control: Control; choices?: readonly Choice[] } {
  const element = typeOf(schema) === 'array' ? childOf(schema, 0) : undefined;
  const { reference, labels = {}, format, pattern } = marksOf(element ?? schema);
  const values = choicesOf(element ?? schema);
  if (reference === 'sources') return { control: element ? 'sources' : 'ownSource' };
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
  if (type === 'number' || type === 'int') return { control: 'number' };
  const { min = 0, max = 0 } = boundsOf(schema);
  return { control: min >= 60 || max > 300 ? 'text' : 'line' };
}
