/**
 * `npm run import -- FICHIER.docx [--type syntheses|cas] [--titre …] [--region …] [--date …] [--cpts …]
 * [--nom NOM-DE-FICHIER] [--source SOURCE] [--content FOLDER] [--out FOLDER] [--dry-run] [--json]`
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { publishedGraph } from '../src/files/content-graph.ts';
import { CONTENT, today } from '../src/files/project.ts';
import { validateContent } from '../src/files/validate-content.ts';
import { filesOf } from '../src/import/fiche/files.ts';
import { importDocx, type Imported } from '../src/import/import-docx.ts';
import { Refusal } from '../src/import/refusal.ts';
import { registersOf } from '../src/import/registers.ts';
import { reportText } from '../src/import/report.ts';
import { missingForSlug } from '../src/model/file-slug.ts';
import { isSlug } from '../src/model/slug.ts';
import { regionOf } from '../src/model/territories.ts';
import { shownFolder } from './lib/content-paths.ts';
import { givenFields, importedKind } from './lib/import-options.ts';
import { checkFiles, nextSteps, onDisk, shownPath, writeAll } from './lib/new-files.ts';
import { fail, isFolder } from './lib/terminal.ts';

const USAGE =
  'Usage : npm run import -- FICHIER.docx [--type syntheses|cas] [--titre TITRE] [--region REGION] [--date 2018-10-11] [--cpts CPTS] [--nom NOM-DE-FICHIER] [--source SOURCE] [--content DOSSIER] [--out DOSSIER] [--dry-run] [--json]';

/** The option that gives a field, with an example. */
const OPTION_OF: Readonly<Record<string, string>> = {
  region: '--region centre-val-de-loire',
  'evenement.debut': '--date 2018-10-11',
  cpts: '--cpts sud-yvelines',
};

const { values, positionals } = readArguments();
const [file, ...more] = positionals;
if (file === undefined || more.length > 0) fail(USAGE);
const content = resolve(values.content);
if (!isFolder(content)) fail(`Le dossier \`${values.content}\` n’existe pas.`);
const kind = values.type === undefined ? undefined : importedKind(values.type);
if (values.region !== undefined && !regionOf(values.region))
  fail(
    `\`--region ${values.region}\` n’est pas une région : écrivez-la comme dans \`centre-val-de-loire\`.`,
  );
if (values.nom !== undefined && !isSlug(values.nom))
  fail(`\`--nom ${values.nom}\` n’est pas un nom de fichier : minuscules, chiffres et tirets.`);

const { draft, report } = await readDocument(file);
const { slug, files } = filesOf(draft, values.nom);
const written = onDisk(files, content, values.out === undefined ? undefined : resolve(values.out));
const [fiche] = written;

if (!values['dry-run'] && values.nom === undefined) refuseUnnamed();
if (!values['dry-run'])
  writeAll(written, 'Donnez un autre nom au fichier : `--nom NOM-DE-FICHIER`.');
const validation = checkFiles(files, content);

if (values.json) {
  const paths = written.map(({ path }) => shownPath(path));
  process.stdout.write(
    `${JSON.stringify({ slug, files: paths, written: !values['dry-run'], report, issues: validation.issues }, undefined, 2)}\n`,
  );
} else {
  if (values['dry-run']) process.stdout.write(`${new TextDecoder().decode(files[0]!.bytes)}\n`);
  process.stdout.write(`${reportText(report)}\n`);
  const verb = values['dry-run'] ? 'Serait écrit' : 'Écrit';
  process.stdout.write(`${written.map(({ path }) => `${verb} : ${shownPath(path)}\n`).join('')}\n`);
  process.stdout.write(nextSteps(validation, shownPath(fiche!.path), shownFolder(content)));
}

/** The name of a fiche follows its region and its date: without them it would have to change. */
function refuseUnnamed(): void {
  const missing = missingForSlug(draft.kind, draft.fields);
  if (missing.length === 0) return;
  const options = missing.map((field) => OPTION_OF[field]).join(' ');
  const told = reportText(report.filter(({ severity }) => severity === 'à compléter'));
  fail(
    `${told}\nRien n’est écrit : le nom du fichier attend ${missing.map((field) => `\`${field}\``).join(' et ')}.\n→ Relancez avec ${options} (ou avec --nom NOM-DE-FICHIER).`,
  );
}

async function readDocument(path: string): Promise<Imported> {
  const graph = publishedGraph(validateContent(content));
  try {
    return await importDocx(readBytes(path), {
      ...(kind && { kind }),
      today: today(),
      registers: registersOf(graph),
      given: (asked) => givenFields(asked, values),
    });
  } catch (error) {
    if (error instanceof Refusal)
      return fail(`${path} : ${error.message}\n→ ${error.advice}\nRien n’est écrit.`);
    throw error;
  }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    return fail(`Le fichier \`${path}\` n’existe pas, ou ne se laisse pas lire.`);
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        type: { type: 'string' },
        titre: { type: 'string' },
        region: { type: 'string' },
        date: { type: 'string' },
        cpts: { type: 'string' },
        nom: { type: 'string' },
        source: { type: 'string' },
        content: { type: 'string', default: CONTENT },
        out: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
  } catch {
    return fail(USAGE);
  }
}
