import type { Problem } from './problem.ts';

/** A document cut in two; `yamlStart` and `bodyStart` are offsets in the whole text. */
export interface Split {
  readonly yaml: string;
  readonly yamlStart: number;
  readonly body: string;
  readonly bodyStart: number;
}

const OPENING = /^---[ \t]*\n/;
const CLOSING = /^---[ \t]*$/m;
/** A title of the text: the `---` that follows it is a line across the text, not the closing one. */
const HEADING = /\n\n#{2,6} /;

/** Cuts a Markdown document into its frontmatter and its body. */
export function splitFrontmatter(text: string): Split | Problem {
  const opening = OPENING.exec(text);
  if (!opening) return missing(text);
  const yamlStart = opening[0].length;
  const closing = CLOSING.exec(text.slice(yamlStart));
  const yaml = text.slice(yamlStart, yamlStart + (closing?.index ?? 0));
  if (!closing || HEADING.test(yaml)) {
    return {
      rule: 'entete-non-ferme',
      offset: 0,
      message: 'L’en-tête commence par `---` mais ne se ferme pas.',
      advice: 'Après le dernier champ, ajoutez une ligne qui ne contient que `---`.',
    };
  }
  const yamlEnd = yamlStart + closing.index;
  const bodyStart = Math.min(text.length, yamlEnd + closing[0].length + 1);
  return {
    yaml,
    yamlStart,
    body: text.slice(bodyStart),
    bodyStart,
  };
}

function missing(text: string): Problem {
  const late = /^---[ \t]*$/m.exec(text);
  const before = late ? text.slice(0, late.index) : '';
  if (late && before.trim() === '') {
    return {
      rule: 'entete-absent',
      offset: 0,
      message: 'Il y a des lignes vides avant l’en-tête.',
      advice: 'La toute première ligne du fichier doit être `---`.',
    };
  }
  return {
    rule: 'entete-absent',
    offset: 0,
    message: 'La fiche n’a pas d’en-tête : ses champs (titre, résumé…) manquent.',
    advice:
      'Commencez le fichier par une ligne `---`, puis un champ par ligne (`titre: …`), puis une ligne `---`.',
  };
}
