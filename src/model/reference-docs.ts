/** The pages of `docs/` that the model writes by itself. Pure. */
import { FILE_NAME, fieldsOf, kindHelp, type FieldHelp } from './field-reference.ts';
import { KIND_NAMES, type Kind } from './kinds.ts';
import { RULES } from './rules/catalogue.ts';

const GENERATED =
  '<!-- Page écrite par `npm run docs` à partir du modèle : ne la modifiez pas à la main. -->';

/** `docs/format.md`: every field of every kind. */
export function formatPage(): string {
  const kinds = KIND_NAMES.map(kindSection).join('\n');
  return `${GENERATED}

# Le format des fiches

Une fiche est un fichier de \`content/<sorte>/\`. Les champs marqués d’un astérisque sont
obligatoires. \`npm run validate\` dit ce qui ne va pas, et quoi écrire à la place. Le site donne la
même chose avec des exemples, sous \`/publier/format/\`.

${FILE_NAME}

${kinds}`;
}

function kindSection(kind: Kind): string {
  const { title, description, folder, extension, fileName, sections, text } = kindHelp(kind);
  const order =
    sections.length > 0
      ? `Sections du texte, dans l’ordre : ${sections.map((name) => `« ${name} »`).join(', ')}.`
      : '';
  return `## ${title}

${description} Dans \`${folder}\`, fichiers \`${extension}\`.

${[order, text, fileName.replace(/^Il/, 'Le nom du fichier')].filter(Boolean).join('\n\n')}

| champ | sorte | ce qu’il contient |
| --- | --- | --- |
${fieldsOf(kind).map(row).join('\n')}
`;
}

function row({ name, required, value, bounds, choices, description }: FieldHelp): string {
  const sort =
    choices.length > 0
      ? choices.map(({ value: choice, label }) => `\`${choice}\` (${label})`).join(' · ')
      : [value, bounds].filter(Boolean).join(', ');
  return `| \`${name}\`${required ? ' \\*' : ''} | ${sort} | ${description} |`;
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
faut écrire. Une erreur arrête la construction du site ; un avertissement ne l’arrête pas. Le site
donne une page à chacune, avec un exemple à ne pas suivre et sa réparation, sous \`/publier/regles/\`.

| règle | niveau | ce qu’elle demande |
| --- | --- | --- |
${rules.join('\n')}
`;
}
