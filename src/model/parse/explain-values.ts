/** Values of the right type that are not what their field takes: choices, formats, names. */
import type { z } from 'zod';
import { isPartialDate } from '../dates.ts';
import { choicesOf } from '../schema/walk.ts';
import { foldAccents, slugify } from '../slug.ts';
import { suggest } from '../suggest.ts';
import { certainChoice, certainDate } from './certain-value.ts';
import { quoted, type FieldProblem, type Refused } from './field-problem.ts';

/** A value that is not one of a closed list. */
export function unknownChoice(refused: Refused): FieldProblem {
  const { path, schema, value } = refused;
  const choices = choicesOf(schema);
  const repair = certainChoice(schema, value);
  const near = repair ?? suggest(String(value), choices);
  return {
    rule: 'valeur-inconnue',
    path,
    message: `${quoted(refused)} n’est pas une valeur possible.`,
    advice: near
      ? `Vouliez-vous dire \`${near}\` ?`
      : `Écrivez l’une de ces valeurs : ${choices.map((choice) => `\`${choice}\``).join(', ')}.`,
    repair,
  };
}

/** A text that is not the date or the address that its field takes. */
export function wrongFormat(issue: z.core.$ZodIssueCustom, refused: Refused): FieldProblem {
  const { path } = refused;
  const expected: unknown = issue.params?.['expected'];
  if (expected === 'sitePath') {
    return {
      rule: 'valeur-invalide',
      path,
      message: `${quoted(refused)} n’est pas une adresse du site.`,
      advice: 'Elle commence et finit par `/`, sans le nom du site : `/leviers/equipe-leader/`.',
    };
  }
  if (expected === 'itemAddress') {
    return {
      rule: 'valeur-invalide',
      path,
      message: `${quoted(refused)} n’est pas l’adresse d’une fiche du site.`,
      advice:
        'Copiez celle de sa page, sans le nom du site : `/leviers/equipe-leader/`, `/glossaire/#aci`.',
    };
  }
  if (expected === 'url') {
    return {
      rule: 'adresse-invalide',
      path,
      message: `${quoted(refused)} n’est pas une adresse web.`,
      advice: 'Une adresse commence par `https://` et ne contient pas d’espace.',
    };
  }
  return wrongDate(refused, expected === 'partialDate');
}

function wrongDate(refused: Refused, partial: boolean): FieldProblem {
  const written = String(refused.value);
  const repair = certainDate(written);
  const fault =
    !partial && isPartialDate(written)
      ? ' : il manque le jour.'
      : /^\d{4}-\d{2}-\d{2}$/.test(written)
        ? ' : ce jour n’existe pas.'
        : ' n’est pas une date.';
  return {
    rule: 'date-invalide',
    path: refused.path,
    message: `${quoted(refused)}${fault}`,
    advice: repair
      ? `Écrivez \`${repair}\`.`
      : `Écrivez l’année, le mois et le jour : \`2018-10-11\`${partial ? ' (ou `2018-10`, ou `2018`)' : ''}.`,
    repair,
  };
}

/** A reference that cannot be the name of a file. */
export function wrongSlug(refused: Refused): FieldProblem {
  const written = String(refused.value);
  const slug = slugify(written.replace(/^.*\//, '').replace(/\.(md|mdx|yaml)$/, ''));
  return {
    rule: 'nom-invalide',
    path: refused.path,
    message: `${quoted(refused)} n’est pas un nom de fiche.`,
    advice:
      slug && foldAccents(written) !== slug
        ? `Écrivez le nom du fichier sans extension ; peut-être \`${slug}\`.`
        : 'Un nom s’écrit en minuscules, chiffres et tirets : `sud-yvelines`.',
  };
}
