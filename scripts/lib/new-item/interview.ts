/** Asks the questions of a new item, in the terminal. */
import { createInterface } from 'node:readline/promises';
import type { Kind } from '../../../src/model/kinds.ts';
import type { Fields } from '../../../src/model/write-fields.ts';
import { readAnswer, SHOWN, withValue } from './answers.ts';
import type { Question } from './questions.ts';

/** Asks what `given` does not say yet; Entrée leaves a field empty. */
export async function interview(
  kind: Kind,
  questions: readonly Question[],
  given: Fields,
): Promise<Fields> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const lines = terminal[Symbol.asyncIterator]();
  let fields = given;
  let isOver = false;
  process.stdout.write('Entrée passe une question ; * : il le faudra pour publier.\n');
  for (const question of questions) {
    if (isOver || hasValue(fields, question.path)) continue;
    process.stdout.write(`\n${questionText(question)}`);
    for (;;) {
      process.stdout.write('> ');
      const line = await lines.next();
      isOver = line.done === true;
      const text = isOver ? '' : String(line.value).trim();
      if (text === '') break;
      const answer = readAnswer(kind, question, text);
      if ('value' in answer) {
        fields = withValue(fields, question.path, answer.value);
        break;
      }
      process.stdout.write(`${answer.fault}\n`);
    }
  }
  terminal.close();
  return fields;
}

const hasValue = (fields: Fields, path: string): boolean =>
  path.split('.').reduce<unknown>((data, key) => (data as Fields | undefined)?.[key], fields) !==
  undefined;

function questionText({ path, help, required, several, choices }: Question): string {
  const several_ = several ? ' (plusieurs : séparez-les par des virgules)' : '';
  const shown = choices.slice(0, SHOWN);
  const list = shown.map(
    ({ value, label }, index) =>
      `  ${String(index + 1).padStart(2)}. ${value}${label === value ? '' : ` — ${label}`}\n`,
  );
  const rest = choices.length - shown.length;
  const more =
    rest > 0
      ? `  … et ${rest} autres : écrivez le nom ; une faute de frappe sera rattrapée.\n`
      : '';
  return `${path}${required ? ' *' : ''} : ${help}${several_}\n${rest > 0 ? more : list.join('')}`;
}
