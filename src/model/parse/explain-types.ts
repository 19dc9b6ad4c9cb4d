/** Values of the wrong type, such as a text for a list. */
import { isInteger, typeOf } from '../schema/walk.ts';
import { certainNumber } from './certain-value.ts';
import { quoted, shown, type FieldProblem, type Refused } from './field-problem.ts';

const TYPE_WORDS: Record<string, string> = {
  string: 'un texte',
  number: 'un nombre',
  integer: 'un nombre entier',
  boolean: '`true` ou `false`',
  array: 'une liste',
  object: 'des champs, un par ligne',
};

/** What was expected, and how to write it. */
export function wrongType(refused: Refused): FieldProblem {
  const { path, schema, value } = refused;
  const type = isInteger(schema) ? 'integer' : (typeOf(schema) ?? 'string');
  const repair = typeOf(schema) === 'number' ? certainNumber(schema, value) : undefined;
  return {
    rule: 'type-de-valeur',
    path,
    message: `${quoted(refused)} : on attend ${TYPE_WORDS[type] ?? 'autre chose'}.`,
    advice: repair === undefined ? adviceFor(type, refused) : `Écrivez \`${repair}\`.`,
    repair,
  };
}

function adviceFor(type: string, { name, value }: Refused): string {
  switch (type) {
    case 'object':
      return `Écrivez \`${name}:\`, puis chaque champ à la ligne, décalé de deux espaces.`;
    case 'array':
      if (typeof value === 'string' && /^-\S/.test(value))
        return 'Mettez une espace après chaque tiret : `- `.';
      return `Écrivez \`${name}:\`, puis à la ligne \`  - ${typeof value === 'object' ? '…' : shown(value)}\`.`;
    case 'boolean':
      return 'Écrivez `true` (oui) ou `false` (non).';
    case 'integer':
      return 'Écrivez le nombre en chiffres, seul et sans décimales : `2019`, `36`.';
    case 'number':
      return 'Écrivez le nombre en chiffres, seul : `2019`, `36`, `5.26`.';
    default:
      return 'Si ce texte contient `[`, `{` ou `:`, mettez-le entre guillemets.';
  }
}
