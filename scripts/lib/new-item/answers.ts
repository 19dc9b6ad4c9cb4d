/** What a person answers, as values of the model. Pure. */
import type { Kind } from '../../../src/model/kinds.ts';
import { explainIssues } from '../../../src/model/parse/explain-schema.ts';
import { SCHEMAS } from '../../../src/model/schema/schemas.ts';
import { foldAccents } from '../../../src/model/slug.ts';
import { suggest } from '../../../src/model/suggest.ts';
import { fromFrenchDate } from '../../../src/model/dates.ts';
import type { Fields } from '../../../src/model/write-fields.ts';
import type { Question } from './questions.ts';

/** A value for the field, or what is wrong with the answer. */
export type Answer = { readonly value: unknown } | { readonly fault: string };

/** Reads an answer: choices by their rank, their name or their words; lists by commas. */
export function readAnswer(kind: Kind, question: Question, text: string): Answer {
  const parts = question.several
    ? text
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean)
    : [text.trim()];
  const values: unknown[] = [];
  for (const part of parts) {
    const one = readOne(question, part);
    if ('fault' in one) return one;
    values.push(one.value);
  }
  const value = question.several ? values : values[0];
  const fault = faultOf(kind, question.path, value);
  return fault === undefined ? { value } : { fault };
}

function readOne({ type, choices }: Question, text: string): Answer {
  if (type === 'boolean') {
    if (/^(?:o|oui|vrai|true)$/i.test(text)) return { value: true };
    if (/^(?:n|non|faux|false)$/i.test(text)) return { value: false };
    return { fault: 'Répondez par oui ou par non.' };
  }
  if (type === 'number') {
    const number = Number(text.replace(/[\s\u00A0\u202F]/g, '').replace(',', '.'));
    return Number.isNaN(number) ? { fault: 'Écrivez un nombre.' } : { value: number };
  }
  if (choices.length === 0) return { value: fromFrenchDate(text) ?? text };
  const plain = foldAccents(text);
  const found =
    choices.find(({ value }) => foldAccents(value) === plain) ??
    choices.find(({ label }) => foldAccents(label) === plain) ??
    (choices.length <= SHOWN && /^\d{1,2}$/.test(text) ? choices[Number(text) - 1] : undefined);
  if (found) return { value: found.value };
  const near =
    suggest(
      text,
      choices.map(({ value }) => value),
    ) ?? choices.find(({ label }) => foldAccents(label).includes(plain))?.value;
  return {
    fault: `\`${text}\` n’est pas dans la liste.${near ? ` Vouliez-vous dire \`${near}\` ?` : ''}`,
  };
}

/** The most choices that are shown with a rank. */
export const SHOWN = 20;

/** What the model says of the value of one field. */
function faultOf(kind: Kind, path: string, value: unknown): string | undefined {
  const data = withValue({}, path, value);
  const parsed = SCHEMAS[kind].safeParse(data);
  if (parsed.success) return undefined;
  const [problem] = explainIssues(SCHEMAS[kind], data, parsed.error.issues).filter((found) =>
    `${found.path.join('.')}.`.startsWith(`${path}.`),
  );
  return problem && `${problem.message}${problem.advice ? ` ${problem.advice}` : ''}`;
}

/** The fields with one more value, at a path. */
export function withValue(fields: Fields, path: string, value: unknown): Fields {
  const [key = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...fields, [key]: value };
  return { ...fields, [key]: withValue((fields[key] ?? {}) as Fields, rest.join('.'), value) };
}
