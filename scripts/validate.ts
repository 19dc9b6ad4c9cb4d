/** `npm run validate [-- PATH…] [--format texte|json|github] [--content FOLDER]` */
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { CONTENT } from '../src/files/project.ts';
import { listFiles } from '../src/files/read-content.ts';
import { validateContent } from '../src/files/validate-content.ts';
import { FORMATS, formatReport, hasErrors, reportOf, type Format } from '../src/model/report.ts';
import { suggest } from '../src/model/suggest.ts';
import { fail, isFolder } from './lib/terminal.ts';

const { values, positionals } = readArguments();

const format = FORMATS.find((name) => name === values.format);
if (!format)
  fail(
    `Le format \`${values.format}\` n’existe pas. Vouliez-vous dire \`${suggest(values.format, FORMATS) ?? 'texte'}\` ?`,
  );

const folder = resolve(values.content);
if (!isFolder(folder)) fail(`Le dossier \`${values.content}\` n’existe pas.`);

const wanted = positionals.map((path) => inContent(path));
const paths = listFiles(folder);
for (const [index, start] of wanted.entries()) {
  if (!paths.some((path) => isUnder(path, start)))
    fail(`Rien dans le contenu ne s’appelle \`${positionals[index]}\`.`);
}
const report = reportOf(validateContent(folder), isWanted);
process.stdout.write(
  formatReport(
    report,
    format as Format,
    `${relative(process.cwd(), folder).split(sep).join('/')}/`.replace(/^\/$/, ''),
  ),
);
if (hasErrors(report.issues)) process.exitCode = 1;

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'texte' },
        content: { type: 'string', default: CONTENT },
      },
    });
  } catch {
    return fail(
      'Usage : npm run validate [-- CHEMIN…] [--format texte|json|github] [--content DOSSIER]',
    );
  }
}

/** `content/cas`, `cas` and `cas/sud-yvelines.md` all name what is in the content folder. */
function inContent(path: string): string {
  const inside = relative(folder, resolve(path)).split(sep).join('/');
  return (inside.startsWith('..') ? path : inside).replace(/\/+$/, '');
}

function isWanted(path: string): boolean {
  return wanted.length === 0 || wanted.some((start) => isUnder(path, start));
}

function isUnder(path: string, start: string): boolean {
  return start === '' || path === start || path.startsWith(`${start}/`);
}
