/** `npm run fix [-- PATH…] [--content FOLDER]` */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CONTENT } from '../src/files/project.ts';
import { replaceFile } from '../src/files/replace-file.ts';
import { fixFile } from '../src/model/fix/fix-file.ts';
import { formatFixes, type Outcome } from '../src/model/fix/report-fixes.ts';
import { namedFiles, shownFolder } from './lib/content-paths.ts';
import { explainFailure, fail, isFolder } from './lib/terminal.ts';

const { values, positionals } = readArguments();

const folder = resolve(values.content);
if (!isFolder(folder)) fail(`Le dossier \`${values.content}\` n’existe pas.`);

const outcomes = namedFiles(folder, positionals).map(fixOnDisk);
process.stdout.write(formatFixes(outcomes, shownFolder(folder)));
if (outcomes.some(({ failure }) => failure !== undefined)) process.exitCode = 1;

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { content: { type: 'string', default: CONTENT } },
    });
  } catch {
    return fail('Usage : npm run fix [-- CHEMIN…] [--content DOSSIER]');
  }
}

/** A fault in one file never stops the others. */
function fixOnDisk(path: string): Outcome {
  const file = join(folder, path);
  try {
    const { text, changes, leftAlone } = fixFile({ path, bytes: readFileSync(file) });
    if (text !== undefined) replaceFile(file, text);
    return { path, changes, leftAlone };
  } catch (error) {
    return {
      path,
      changes: [],
      leftAlone: [],
      failure: explainFailure(error as NodeJS.ErrnoException),
    };
  }
}
