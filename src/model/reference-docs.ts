/** The pages of `docs/` that the model writes by itself. Pure. */
import { KIND_NAMES, KINDS, type Kind } from './kinds.ts';
import { RULES } from './rules/catalogue.ts';
import { choicesOf, descriptionOf, keysOf, marksOf, typeOf, unwrap } from './schema/walk.ts';
import { childOf } from './schema/walk.ts';
import { SCHEMAS } from './schema/schemas.ts';
import { SECTIONS } from './sections.ts';
import type { z } from 'zod';

type Schema = z.core.$ZodType;

const GENERATED =
  '<!-- Page écrite par `npm run docs` à partir du modèle : ne la modifiez pas à la main. -->';

/** `docs/format.md`: every field of every kind. */
export function formatPage(): string {
  const kinds = KIND_NAMES.map(kindSection).join('\n');
  return `${GENERATED}

# Le format des fiches

Une fiche est un fichier de \`content/<sorte>/\`. Son nom est la fin de son adresse : minuscules,
chiffres et tirets. Les champs marqués d’un astérisque sont obligatoires. \`npm run validate\` dit
ce qui ne va pas, et quoi écrire à la place.

${kinds}`;
}

function kindSection(kind: Kind): string {
  const { plural, format } = KINDS[kind];
  const schema = SCHEMAS[kind];
  const sections = SECTIONS[kind];
  return `## ${plural}

${descriptionOf(schema) ?? ''} Dans \`content/${kind}/\`, fichiers \`.${format}\`.
${sections ? `\nSections du texte, dans l’ordre : ${sections.map((name) => `« ${name} »`).join(', ')}.\n` : ''}
| champ | sorte | ce qu’il contient |
| --- | --- | --- |
${rows(schema, '').join('\n')}
`;
}

function rows(schema: Schema, prefix: string): string[] {
  return keysOf(schema).flatMap((key) => {
    const field = childOf(schema, key)!;
    const name = `${prefix}${key}`;
    const row = `| \`${name}\`${isRequired(field) ? ' \\*' : ''} | ${kindOfValue(field)} | ${descriptionOf(field) ?? ''} |`;
    const element = typeOf(field) === 'array' ? childOf(field, 0) : undefined;
    if (typeOf(field) === 'object') return [row, ...rows(field, `${name}.`)];
    if (element && typeOf(element) === 'object') return [row, ...rows(element, `${name}[].`)];
    return [row];
  });
}

const isRequired = (schema: Schema) => unwrap(schema) === schema;

const TYPES: Record<string, string> = {
  string: 'texte',
  number: 'nombre',
  boolean: '`true` ou `false`',
  object: 'champs',
};

function kindOfValue(schema: Schema): string {
  const { reference, territory } = marksOf(schema);
  if (reference) return `nom d’un fichier de \`${reference}/\``;
  if (territory === 'region') return 'région';
  if (territory === 'department') return 'code de département';
  const choices = choicesOf(schema);
  if (choices.length > 0) return choices.map((choice) => `\`${choice}\``).join(' · ');
  const type = typeOf(schema) ?? '';
  const element = type === 'array' ? childOf(schema, 0) : undefined;
  if (element) return `liste : ${kindOfValue(element)}`;
  return TYPES[type] ?? type;
}

/** `docs/regles.md`: every rule of the validator. */
export function rulesPage(): string {
  const rules = Object.entries(RULES).map(
    ([id, { level, summary }]) =>
      `| \`${id}\` | ${level === 'error' ? 'erreur' : 'avertissement'} | ${summary} |`,
  );
  return `${GENERATED}

# Les règles du contenu

\`npm run validate\` les vérifie toutes et dit, pour chaque faute, le fichier, la ligne et ce qu’il
faut écrire. Une erreur arrête la construction du site ; un avertissement ne l’arrête pas.

| règle | niveau | ce qu’elle demande |
| --- | --- | --- |
${rules.join('\n')}
`;
}
