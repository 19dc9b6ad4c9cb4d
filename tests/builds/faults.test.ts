/** What stands after a build or an export that was killed, or that the system refused. */
import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { randomFrom } from '../../scripts/lib/random.ts';
import { ROOT } from '../../src/files/project.ts';
import { MANIFEST_FILE, SUMS_FILE } from '../../src/offline/manifest.ts';
import { digestsOf } from '../support/digests.ts';
import { miniContent, swap, TODAY } from '../support/mini-content.ts';
import { terminal } from '../support/terminal.ts';

/** How many times each command is killed: few in `npm test`, more in `npm run faults`. */
const TIMES = Number(process.env['FAULT_RUNS'] ?? 1);
const random = randomFrom(Number(process.env['FAULT_SEED'] ?? 20_261_126));
const HOURS = 3_600_000;
const WORK = join(ROOT, '.cache', 'tests', 'pannes');
const PLACE = join(WORK, 'lieu');
const COMMANDS = {
  build: ['scripts/build.ts', '--out', join(PLACE, 'site')],
  export: ['scripts/export.ts', '--site', join(PLACE, 'site'), '--out', join(PLACE, 'exports')],
} as const;
type Command = keyof typeof COMMANDS;

/** Two states of the content: one run replaces what the other has made. */
const STATES = ['avant', 'après'] as const;
type State = (typeof STATES)[number];
const NEW_TITLE = swap('Un agenda partagé', 'Un planning partagé');

beforeAll(() => {
  rmSync(WORK, { recursive: true, force: true });
  for (const state of STATES) {
    const changes = state === 'avant' ? {} : { 'cas/cpts-du-lac-agenda.md': NEW_TITLE };
    for (const { path, bytes } of miniContent(changes)) {
      const file = join(WORK, state, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
  }
});

afterAll(() => {
  rmSync(WORK, { recursive: true, force: true });
});

interface Ended {
  /** Nothing when it was killed. */
  readonly code: number | null;
  readonly output: string;
  readonly milliseconds: number;
}

interface Conditions {
  /** Kills the run after so many milliseconds. */
  readonly killAfter?: number;
  readonly environment?: Readonly<Record<string, string>>;
  /** Runs it as another user. */
  readonly uid?: number;
}

/** Runs a command on a state of the content. */
function run(
  command: Command,
  state: State,
  { killAfter, environment, uid }: Conditions = {},
): Promise<Ended> {
  const started = performance.now();
  const child = spawn(process.execPath, COMMANDS[command], {
    cwd: ROOT,
    env: terminal({
      REPERES_CONTENT: join(WORK, state),
      SOURCE_DATE_EPOCH: String(Date.parse(TODAY) / 1000),
      ...environment,
    }),
    ...(uid !== undefined && { uid, gid: uid }),
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((resolve) => {
    child.on('exit', (code) =>
      resolve({ code, output, milliseconds: performance.now() - started }),
    );
  });
}

/** What a command leaves in its place, made with nothing in the way. */
const clean = (command: Command, state: State) => join(WORK, `${command}-${state}`);
const FOLDERS = { build: ['site'], export: ['site', 'exports'] } as const;

/** The state that a folder shows, whole; nothing when it is neither. */
const stateOf = (folder: string, command: Command, name: string): State | undefined =>
  STATES.find((state) => {
    const made = digestsOf(join(clean(command, state), name));
    return JSON.stringify(made) === JSON.stringify(digestsOf(folder));
  });

describe.each(['build', 'export'] as const)('the %s, killed at any moment', (command) => {
  let milliseconds = 0;

  beforeAll(async () => {
    for (const state of STATES) {
      rmSync(PLACE, { recursive: true, force: true });
      const ended = await run(command, state);
      expect(ended.code, ended.output).toBe(0);
      milliseconds = ended.milliseconds;
      renameSync(PLACE, clean(command, state));
    }
    for (const name of FOLDERS[command])
      expect(stateOf(join(clean(command, 'après'), name), command, name)).toBe('après');
  }, HOURS);

  test.each(Array.from({ length: TIMES }, (_, rank) => rank + 1))(
    'leaves the old or the new, whole, and nothing that changes the next run: %i',
    { timeout: HOURS },
    async () => {
      rmSync(PLACE, { recursive: true, force: true });
      cpSync(clean(command, 'avant'), PLACE, { recursive: true });
      await run(command, 'après', { killAfter: random() * milliseconds });
      for (const name of FOLDERS[command]) {
        const place = join(PLACE, name);
        // Between two renames, the old folder is beside its place: the next run puts it back.
        const standing = existsSync(place) ? place : join(PLACE, `.${name}-previous`);
        expect(stateOf(standing, command, name), name).toBeDefined();
      }
      const ended = await run(command, 'après');
      expect(ended.code, ended.output).toBe(0);
      expect(digestsOf(PLACE)).toEqual(digestsOf(clean(command, 'après')));
      for (const name of ['dist-next', 'exports-next'])
        expect(existsSync(join(ROOT, '.cache', name)), name).toBe(false);
    },
  );
});

describe('what the system refuses is told in French, with what to do, and changes nothing', () => {
  const isRoot = process.getuid?.() === 0;
  /** Root may write anywhere: it takes the place of nobody, who must be able to read the project. */
  const NOBODY = 65_534;
  const isReadable = (folder: string): boolean =>
    (statSync(folder).mode & 0o001) !== 0 &&
    (folder === dirname(folder) || isReadable(dirname(folder)));
  const canTry = process.platform !== 'win32' && (!isRoot || isReadable(ROOT));

  beforeAll(() => {
    rmSync(PLACE, { recursive: true, force: true });
    for (const name of FOLDERS.export) {
      mkdirSync(join(PLACE, name), { recursive: true });
      writeFileSync(join(PLACE, name, 'ancien.txt'), name);
    }
    // Only a folder of exports is replaced by exports.
    for (const name of [MANIFEST_FILE, SUMS_FILE]) writeFileSync(join(PLACE, 'exports', name), '');
  });

  test.skipIf(!canTry).each(['build', 'export'] as const)(
    'a folder that may not be written stops the %s',
    { timeout: HOURS },
    async (command) => {
      const before = digestsOf(PLACE);
      chmodSync(PLACE, 0o555);
      const ended = await run(command, 'après', isRoot ? { uid: NOBODY } : {});
      chmodSync(PLACE, 0o755);
      expect(ended.code).toBe(1);
      expect(ended.output).toMatch(
        /^(?:La construction du site|L’export) a échoué : un dossier refuse l’écriture\. Rendez-le modifiable \(.+\), puis recommencez\. Le dossier (?:dist|exports)\/ n’a pas changé\.$/m,
      );
      expect(ended.output).not.toMatch(/^ +at /m);
      expect(digestsOf(PLACE)).toEqual(before);
    },
  );

  test('without a browser, the export leaves the PDF out, says what to install, and fails', async () => {
    const environment = { REPERES_CHROMIUM: process.execPath };
    const ended = await run('export', 'après', { environment });
    expect(ended.code).toBe(1);
    expect(ended.output).toMatch(
      /^Le PDF demande un navigateur : installez Chromium.+relancez l’export\.$/m,
    );
    expect(readdirSync(join(PLACE, 'exports')).sort()).toEqual([
      'SHA256SUMS',
      'manifest.json',
      'reperes-cpts-site.zip',
      'reperes-cpts.epub',
    ]);
    expect(digestsOf(join(PLACE, 'site', 'telechargements'))).toEqual(
      digestsOf(join(PLACE, 'exports')),
    );
  });
});
