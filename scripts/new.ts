/**
 * `npm run new -- SORTE [--titre …] [--region …] [--evenement.debut …] [--nom-de-fichier …] [--oui]
 * [--content FOLDER]`: a new item, from the questions of the model. Every field is also an option.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { publishedGraph } from '../src/files/content-graph.ts';
import { CONTENT } from '../src/files/project.ts';
import { validateContent } from '../src/files/validate-content.ts';
import { slugOf } from '../src/model/file-slug.ts';
import { KIND_NAMES, KINDS } from '../src/model/kinds.ts';
import { isSlug } from '../src/model/slug.ts';
import { suggest } from '../src/model/suggest.ts';
import { writeFiche, writeFields, type Fields } from '../src/model/write-fields.ts';
import { shownFolder } from './lib/content-paths.ts';
import { namedKind } from './lib/import-options.ts';
import { checkFiles, nextSteps, onDisk, shownPath, writeAll } from './lib/new-files.ts';
import { readAnswer, withValue } from './lib/new-item/answers.ts';
import { emptyBody } from '../src/model/empty-body.ts';
import { interview } from './lib/new-item/interview.ts';
import { questionsFor } from './lib/new-item/questions.ts';
import { fail, isFolder } from './lib/terminal.ts';

/** Options that are not fields. */
const OWN = ['content', 'nom-de-fichier', 'oui'];

const { options, name } = readArguments();
const kind = namedKind(name, KIND_NAMES);
const content = resolve(options.get('content') ?? CONTENT);
if (!isFolder(content)) fail(`Le dossier \`${options.get('content') ?? ''}\` n’existe pas.`);

const questions = questionsFor(kind, publishedGraph(validateContent(content)));
const given = givenAnswers();
const fields = options.has('oui') ? given : await interview(kind, questions, given);
const slug = options.get('nom-de-fichier') ?? slugOf(kind, fields);
if (!isSlug(slug))
  fail(`\`${slug}\` n’est pas un nom de fichier : minuscules, chiffres et tirets.`);

const { format } = KINDS[kind];
const text =
  format === 'yaml' ? writeFields(kind, fields) : writeFiche(kind, fields, emptyBody(kind));
const files = [
  { path: `content/${kind}/${slug}.${format}`, bytes: new TextEncoder().encode(text) },
];
const written = onDisk(files, content, undefined);
writeAll(written, 'Donnez un autre nom au fichier : `--nom-de-fichier NOM`.');

const shown = shownPath(written[0]!.path);
process.stdout.write(`\nÉcrit : ${shown}\n\n`);
process.stdout.write(nextSteps(checkFiles(files, content), shown, shownFolder(content)));

/** The options that are fields, read as answers: `--region` as well as `--evenement.debut`. */
function givenAnswers(): Fields {
  let found: Fields = {};
  for (const [option, value] of options) {
    if (OWN.includes(option)) continue;
    const path = pathOf(option);
    const question = questions.find((one) => one.path === path);
    if (!question) {
      const near = suggest(
        option,
        questions.map((one) => one.path),
      );
      fail(
        `\`--${option}\` n’est pas un champ de ${kind}.${near ? ` Vouliez-vous dire \`--${near}\` ?` : ''}`,
      );
    }
    const answer = readAnswer(kind, question, value);
    if ('fault' in answer) fail(`\`--${option}\` : ${answer.fault}`);
    found = withValue(found, question.path, answer.value);
  }
  return found;
}

/** `debut` is `evenement.debut` where no other field has that name. */
function pathOf(option: string): string {
  const ends = questions.filter(({ path }) => path === option || path.endsWith(`.${option}`));
  return (
    ends.find(({ path }) => path === option)?.path ?? (ends.length === 1 ? ends[0]!.path : option)
  );
}

function readArguments(): { options: Map<string, string>; name: string } {
  const { tokens } = parseArgs({ allowPositionals: true, strict: false, tokens: true });
  const found = new Map<string, string>();
  const names: string[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'positional') {
      const before = tokens[index - 1];
      const isValue =
        before?.kind === 'option' && before.value === undefined && before.name !== 'oui';
      if (isValue) found.set(before.name, token.value);
      else names.push(token.value);
    } else if (token.kind === 'option') found.set(token.name, token.value ?? '');
  }
  const [first, ...rest] = names;
  if (first === undefined || rest.length > 0)
    fail(
      `Usage : npm run new -- SORTE [--CHAMP VALEUR…] [--nom-de-fichier NOM] [--oui] [--content DOSSIER]\nLes sortes : ${KIND_NAMES.join(', ')}.`,
    );
  return { options: found, name: first };
}
