/** Turns what Zod finds into what an author can act on. */
import type { z } from 'zod';
import { fromFrenchDate, isPartialDate } from '../dates.ts';
import { fieldName } from '../issue.ts';
import { choicesOf, descriptionOf, keysOf, marksOf, schemaAt, typeOf } from '../schema/walk.ts';
import { foldAccents, slugify } from '../slug.ts';
import { suggest } from '../suggest.ts';
import { DEPARTMENTS, REGIONS } from '../territories.ts';

/** A finding about one field, before it is placed in the file. */
export interface FieldProblem {
  readonly rule: string;
  readonly path: readonly PropertyKey[];
  /** Place it on the key rather than on the value. */
  readonly onKey?: boolean;
  readonly message: string;
  readonly advice?: string | undefined;
  readonly fixable?: boolean;
}

type Schema = z.core.$ZodType;
type Found = z.core.$ZodIssue;

const shown = (value: unknown) => {
  const text = typeof value === 'object' ? JSON.stringify(value) : `${value as string | number}`;
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const at = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    data,
  );

/** All problems of `data` against `schema`, in words. */
export function explainIssues(
  root: Schema,
  data: unknown,
  issues: readonly Found[],
): FieldProblem[] {
  const meant = new Set<string>();
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownKey(root, data, issue.path, key, meant))
      : [],
  );
  const others = [...oneForEachField(issues)]
    .filter(([path, { code }]) => code !== 'unrecognized_keys' && !meant.has(path))
    .map(([, issue]) => issue)
    .map((issue) => explainValue(root, issue, at(data, issue.path)));
  return [...unknown, ...others];
}

/** One value is one fault: that of its type, else that of the last bound, which is the narrowest. */
function oneForEachField(issues: readonly Found[]): Map<string, Found> {
  const kept = new Map<string, Found>();
  for (const issue of issues) {
    const path = issue.path.join('.');
    if (kept.get(path)?.code !== 'invalid_type') kept.set(path, issue);
  }
  return kept;
}

/** A misspelt key is one fault, not two: the field it meant is not also said to be missing. */
function unknownKey(
  root: Schema,
  data: unknown,
  path: readonly PropertyKey[],
  key: string,
  meant: Set<string>,
): FieldProblem {
  const keys = keysOf(schemaAt(root, path) ?? root);
  const written = Object.keys(at(data, path) ?? {});
  const near = suggest(
    key,
    keys.filter((name) => !written.includes(name)),
  );
  if (near) meant.add([...path, near].join('.'));
  return {
    rule: 'champ-inconnu',
    path: [...path, key],
    onKey: true,
    message: `\`${key}\` n’est pas un champ connu.`,
    advice: near
      ? `Vouliez-vous dire \`${near}\` ?`
      : `Les champs possibles sont : ${keys.map((name) => `\`${name}\``).join(', ')}.`,
  };
}

function explainValue(root: Schema, issue: Found, value: unknown): FieldProblem {
  const { path } = issue;
  const schema = schemaAt(root, path);
  const name = fieldName(path.join('.'));
  const help = descriptionOf(schema);
  if (value === undefined || value === null) {
    return {
      rule: value === null ? 'champ-vide' : 'champ-manquant',
      path,
      onKey: true,
      message:
        value === null ? `Le champ \`${name}\` est vide.` : `Il manque le champ \`${name}\`.`,
      advice: help && `Ce qu’il contient : ${lowerFirst(help)}`,
    };
  }
  const marks = marksOf(schema);
  if (marks.territory === 'region') return unknownRegion(path, name, value);
  if (marks.territory === 'department') return unknownDepartment(path, name, value);
  if (issue.code === 'invalid_value') return unknownChoice(schema, path, name, value);
  if (issue.code === 'custom') return wrongFormat(issue, path, name, value);
  if (issue.code === 'invalid_type') return wrongType(issue, schema, path, name, value);
  if (issue.code === 'too_small' || issue.code === 'too_big')
    return wrongSize(issue, path, name, value, help);
  if (issue.code === 'invalid_format') return wrongSlug(path, name, value);
  return {
    rule: 'valeur-invalide',
    path,
    message: `\`${name}: ${shown(value)}\` n’est pas une valeur possible.`,
    advice: help,
  };
}

const lowerFirst = (text: string) =>
  /^[A-ZÀ-Ý](?=[a-zà-ÿ’' ])/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;

function unknownRegion(path: readonly PropertyKey[], name: string, value: unknown): FieldProblem {
  const written = typeof value === 'string' ? value : '';
  const exact = REGIONS.find((region) => region.slug === slugify(written));
  const near =
    exact?.slug ??
    suggest(
      slugify(written),
      REGIONS.map(({ slug }) => slug),
    );
  return {
    rule: 'region-inconnue',
    path,
    message: `\`${name}: ${shown(value)}\` n’est pas une région connue.`,
    advice: near
      ? `Vouliez-vous dire \`${near}\` ?`
      : `Écrivez l’une des dix-huit régions : ${REGIONS.map(({ slug }) => slug).join(', ')}.`,
    fixable: exact !== undefined,
  };
}

function unknownDepartment(
  path: readonly PropertyKey[],
  name: string,
  value: unknown,
): FieldProblem {
  const written = String(value);
  const known = DEPARTMENTS.find(
    ({ code, name: departmentName }) =>
      code === written.toUpperCase().padStart(2, '0') ||
      slugify(departmentName) === slugify(written),
  );
  const near =
    known?.name ??
    suggest(
      written,
      DEPARTMENTS.map((department) => department.name),
    );
  const code = known?.code ?? DEPARTMENTS.find((department) => department.name === near)?.code;
  return {
    rule: 'departement-inconnu',
    path,
    message: `\`${name}: ${shown(value)}\` n’est pas un code de département.`,
    advice: code
      ? `Vouliez-vous dire \`"${code}"\` (${near}) ?`
      : 'Écrivez le code officiel entre guillemets : `"41"`, `"2A"`, `"974"`.',
    fixable: known !== undefined,
  };
}

function unknownChoice(
  schema: Schema | undefined,
  path: readonly PropertyKey[],
  name: string,
  value: unknown,
): FieldProblem {
  const choices = choicesOf(schema);
  const exact = choices.find((choice) => choice === slugify(String(value)));
  const near = exact ?? suggest(String(value), choices);
  return {
    rule: 'valeur-inconnue',
    path,
    message: `\`${name}: ${shown(value)}\` n’est pas une valeur possible.`,
    advice: near
      ? `Vouliez-vous dire \`${near}\` ?`
      : `Écrivez l’une de ces valeurs : ${choices.map((choice) => `\`${choice}\``).join(', ')}.`,
    fixable: exact !== undefined,
  };
}

function wrongFormat(
  issue: z.core.$ZodIssueCustom,
  path: readonly PropertyKey[],
  name: string,
  value: unknown,
): FieldProblem {
  const written = String(value);
  if (issue.params?.['expected'] === 'sitePath') {
    return {
      rule: 'valeur-invalide',
      path,
      message: `\`${name}: ${shown(value)}\` n’est pas une adresse du site.`,
      advice: 'Elle commence et finit par `/`, sans le nom du site : `/leviers/equipe-leader/`.',
    };
  }
  if (issue.params?.['expected'] === 'url') {
    return {
      rule: 'adresse-invalide',
      path,
      message: `\`${name}: ${shown(value)}\` n’est pas une adresse web.`,
      advice: 'Une adresse commence par `https://` et ne contient pas d’espace.',
    };
  }
  const partial = issue.params?.['expected'] === 'partialDate';
  return wrongDate(path, name, written, partial);
}

function wrongDate(
  path: readonly PropertyKey[],
  name: string,
  written: string,
  partial: boolean,
): FieldProblem {
  const repaired = fromFrenchDate(written);
  const fault =
    !partial && isPartialDate(written)
      ? ' : il manque le jour.'
      : /^\d{4}-\d{2}-\d{2}$/.test(written)
        ? ' : ce jour n’existe pas.'
        : ' n’est pas une date.';
  return {
    rule: 'date-invalide',
    path,
    message: `\`${name}: ${shown(written)}\`${fault}`,
    advice: repaired
      ? `Écrivez \`${repaired}\`.`
      : `Écrivez l’année, le mois et le jour : \`2018-10-11\`${partial ? ' (ou `2018-10`, ou `2018`)' : ''}.`,
    fixable: repaired !== undefined,
  };
}

const TYPE_WORDS: Record<string, string> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: '`true` ou `false`',
  array: 'une liste',
  object: 'des champs, un par ligne',
};

function wrongType(
  issue: z.core.$ZodIssueInvalidType,
  schema: Schema | undefined,
  path: readonly PropertyKey[],
  name: string,
  value: unknown,
): FieldProblem {
  const type = issue.expected === 'int' ? 'int' : (typeOf(schema) ?? 'string');
  const problem = {
    rule: 'type-de-valeur',
    path,
    message: `\`${name}: ${shown(value)}\` : on attend ${TYPE_WORDS[type] ?? 'autre chose'}.`,
  };
  if (type === 'string')
    return {
      ...problem,
      advice: 'Si ce texte contient `[`, `{` ou `:`, mettez-le entre guillemets.',
    };
  if (type === 'object')
    return {
      ...problem,
      advice: `Écrivez \`${name}:\`, puis chaque champ à la ligne, décalé de deux espaces.`,
    };
  if (type === 'array' && typeof value === 'string' && /^-\S/.test(value)) {
    return { ...problem, advice: 'Mettez une espace après chaque tiret : `- `.' };
  }
  if (type === 'array') {
    const item = typeof value === 'object' ? '…' : shown(value);
    return { ...problem, advice: `Écrivez \`${name}:\`, puis à la ligne \`  - ${item}\`.` };
  }
  if (type === 'boolean') return { ...problem, advice: 'Écrivez `true` (oui) ou `false` (non).' };
  if (type === 'int') return { ...problem, advice: 'Écrivez-le sans décimales : `2019`, `36`.' };
  const number = readNumber(value);
  return {
    ...problem,
    advice:
      number === undefined
        ? 'Écrivez le nombre en chiffres, seul : `2019`, `36`, `5.26`.'
        : `Écrivez \`${number}\`.`,
    fixable: number !== undefined,
  };
}

/** `"80 000"`, `5,26` or `"2019"` as the number that is certainly meant. */
export function readNumber(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const grouped = /^\d{1,3}(?:[ \u00A0\u202F]\d{3})+$/.test(text)
    ? text.replace(/[ \u00A0\u202F]/g, '')
    : text;
  return /^-?\d+(?:[.,]\d+)?$/.test(grouped) ? Number(grouped.replace(',', '.')) : undefined;
}

function wrongSize(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  path: readonly PropertyKey[],
  name: string,
  value: unknown,
  help: string | undefined,
): FieldProblem {
  const small = issue.code === 'too_small';
  const bound = Number(small ? issue.minimum : issue.maximum);
  if (issue.origin === 'array') {
    return {
      rule: 'liste-trop-courte',
      path,
      message: `\`${name}\` : il en faut au moins ${bound}.`,
      advice: help && `Ce qu’il contient : ${lowerFirst(help)}`,
    };
  }
  if (issue.origin === 'string') {
    const { length } = String(value).trim();
    return {
      rule: small ? 'texte-trop-court' : 'texte-trop-long',
      path,
      message: `\`${name}\` compte ${length} signe${length > 1 ? 's' : ''} ; il en faut ${small ? 'au moins' : 'au plus'} ${bound}.`,
      advice: small
        ? `Ajoutez-en au moins ${bound - length}.`
        : `Retirez-en au moins ${length - bound}.`,
    };
  }
  return {
    rule: 'nombre-hors-bornes',
    path,
    message: `\`${name}: ${shown(value)}\` : le nombre doit être ${small ? 'au moins' : 'au plus'} ${bound}.`,
    advice: help,
  };
}

function wrongSlug(path: readonly PropertyKey[], name: string, value: unknown): FieldProblem {
  const written = String(value);
  const slug = slugify(written.replace(/^.*\//, '').replace(/\.(md|mdx|yaml)$/, ''));
  return {
    rule: 'nom-invalide',
    path,
    message: `\`${name}: ${shown(value)}\` n’est pas un nom de fiche.`,
    advice:
      slug && foldAccents(written) !== slug
        ? `Écrivez le nom du fichier sans extension ; peut-être \`${slug}\`.`
        : 'Un nom s’écrit en minuscules, chiffres et tirets : `sud-yvelines`.',
  };
}
