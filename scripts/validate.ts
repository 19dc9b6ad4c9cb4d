/** `npm run validate [-- PATH…] [--format texte|json|github] [--content FOLDER]` */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CONTENT } from '../src/files/project.ts';
import { validateContent } from '../src/files/validate-content.ts';
import { rulesAddressOf } from '../src/site/rules-address.ts';
import { FORMATS, formatReport, hasErrors, reportOf } from '../src/model/report.ts';
import { suggest } from '../src/model/suggest.ts';
import { namedFiles, shownFolder } from './lib/content-paths.ts';
import { fail, isFolder } from './lib/terminal.ts';

const { values, positionals } = readArguments();

const format = FORMATS.find((name) => name === values.format);
if (!format) {
  const near = suggest(values.format, FORMATS) ?? 'texte';
  fail(`Le format \`${values.format}\` n’existe pas. Vouliez-vous dire \`${near}\` ?`);
}

const folder = resolve(values.content);
if (!isFolder(folder)) fail(`Le dossier \`${values.content}\` n’existe pas.`);

const wanted = new Set(namedFiles(folder, positionals));
const isWanted = positionals.length > 0 ? (path: string) => wanted.has(path) : undefined;
const report = reportOf(validateContent(folder), isWanted);
const rulesAddress = rulesAddressOf(process.env);
process.stdout.write(
  formatReport({ ...report, ...(rulesAddress && { rulesAddress }) }, format, shownFolder(folder)),
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
