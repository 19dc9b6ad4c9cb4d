/** Regions and departments that the register does not know. */
import { slugify } from '../slug.ts';
import { suggest } from '../suggest.ts';
import { departmentOf, DEPARTMENTS, REGIONS } from '../territories.ts';
import { certainDepartment, certainRegion } from './certain-value.ts';
import { quoted, type FieldProblem, type Refused } from './field-problem.ts';

/** `region: Bretagn`. */
export function unknownRegion(refused: Refused): FieldProblem {
  const { path, value } = refused;
  const slugs = REGIONS.map(({ slug }) => slug);
  const repair = certainRegion(value);
  const near = repair ?? suggest(typeof value === 'string' ? slugify(value) : '', slugs);
  return {
    rule: 'region-inconnue',
    path,
    message: `${quoted(refused)} n’est pas une région connue.`,
    advice: near
      ? `Vouliez-vous dire \`${near}\` ?`
      : `Écrivez l’une des dix-huit régions : ${slugs.join(', ')}.`,
    repair,
  };
}

/** `departement: Morbian`. */
export function unknownDepartment(refused: Refused): FieldProblem {
  const { path, value } = refused;
  const repair = certainDepartment(value);
  const near = repair
    ? departmentOf(repair)
    : departmentNamed(
        suggest(
          String(value),
          DEPARTMENTS.map(({ name }) => name),
        ),
      );
  return {
    rule: 'departement-inconnu',
    path,
    message: `${quoted(refused)} n’est pas un code de département.`,
    advice: near
      ? `Vouliez-vous dire \`"${near.code}"\` (${near.name}) ?`
      : 'Écrivez le code officiel entre guillemets : `"41"`, `"2A"`, `"974"`.',
    repair,
  };
}

const departmentNamed = (name: string | undefined) =>
  DEPARTMENTS.find((department) => department.name === name);
