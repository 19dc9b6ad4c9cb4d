/** Where new files go, what the validator says of them, and their writing. */
import { join, relative, resolve, sep } from 'node:path';
import { createFiles, takenPaths, type NewFile } from '../../src/files/create-files.ts';
import { PUBLIC, today } from '../../src/files/project.ts';
import { readAssets, readContent } from '../../src/files/read-content.ts';
import { formatReport, hasErrors, reportOf, type Report } from '../../src/model/report.ts';
import { validate } from '../../src/model/validate.ts';
import { explainFailure, fail } from './terminal.ts';

/** A file by its path in the project: `content/…` or `public/…`. */
interface ProjectFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The same on the disk: `content` is the collection's folder; `out` another root, if there is one. */
export const onDisk = (
  files: readonly ProjectFile[],
  content: string,
  out: string | undefined,
): NewFile[] =>
  files.map(({ path, bytes }) => {
    const [root = '', ...rest] = path.split('/');
    const folder =
      root === 'content' && out === undefined ? content : join(out ?? join(content, '..'), root);
    return { path: join(folder, ...rest), bytes };
  });

/** A path as a person reads it. */
export const shownPath = (path: string): string =>
  relative(process.cwd(), resolve(path)).split(sep).join('/');

/** Writes the files, all or none; ends the command when one of the names is taken. */
export function writeAll(files: readonly NewFile[], otherName: string): void {
  const taken = takenPaths(files);
  if (taken.length > 0)
    fail(
      `Rien n’est écrit : ${taken.map((path) => `\`${shownPath(path)}\``).join(', ')} existe déjà.\n${otherName}`,
    );
  try {
    createFiles(files);
  } catch (error) {
    fail(`Rien n’est écrit : ${explainFailure(error as NodeJS.ErrnoException)}`);
  }
}

/** What the validator says of new files, among those of the collection. */
export function checkFiles(files: readonly ProjectFile[], content: string): Report {
  const fresh = files
    .filter(({ path }) => path.startsWith('content/'))
    .map(({ path, bytes }) => ({ path: path.slice('content/'.length), bytes }));
  const paths = new Set(fresh.map(({ path }) => path));
  const others = [...readContent(content)].filter(({ path }) => !paths.has(path));
  const pictures = files.flatMap(({ path }) =>
    path.startsWith('public/') ? [path.slice('public'.length)] : [],
  );
  const validation = validate([...others, ...fresh], {
    assets: new Set([...readAssets(PUBLIC), ...pictures]),
    today: today(),
  });
  return reportOf(validation, (path) => paths.has(path));
}

/** The report of the validator, and what to do next. */
export function nextSteps(report: Report, fiche: string, shownContent: string): string {
  const steps = hasErrors(report.issues)
    ? [
        `Ouvrez ${fiche} et suivez ces indications, dans l’ordre.`,
        `Relancez npm run validate -- ${fiche}`,
      ]
    : [`Relisez ${fiche} contre ses sources.`];
  const all = [...steps, 'Regardez-la comme un lecteur : npm run dev'];
  const list = all.map((step, index) => `${index + 1}. ${step}\n`).join('');
  return `${formatReport(report, 'texte', shownContent)}\nEt maintenant\n${list}`;
}
