import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BASE_TREE } from '../tests/support/base-tree.ts';

const LEVER = 'leviers/equipe-leader.md';
const CASE = 'cas/cpts-du-lac-agenda.md';
const lever = BASE_TREE[LEVER]!;
const LONG_AGO = new Date('2020-01-01T00:00:00Z');

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fix-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
  utimesSync(join(folder, path), LONG_AGO, LONG_AGO);
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const isUntouched = (path: string) => statSync(join(folder, path)).mtimeMs === LONG_AGO.getTime();

function run(...options: string[]) {
  const script = join(import.meta.dirname, 'fix.ts');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script, '--content', folder, ...options],
    {
      cwd: dirname(folder),
      encoding: 'utf8',
    },
  );
  return {
    status,
    stdout: stdout.replaceAll(folder.slice(dirname(folder).length + 1), 'content'),
    stderr,
  };
}

describe('npm run fix', () => {
  it('changes what has to change, leaves the rest, and says so', () => {
    const latin = Buffer.from(lever, 'latin1');
    put(LEVER, lever.replace('2026-11-01', '01/11/2026'));
    put(CASE, BASE_TREE[CASE]!);
    put('leviers/latin.md', latin);
    expect(run()).toEqual({
      status: 0,
      stderr: '',
      stdout: `content/leviers/equipe-leader.md
  \`verifie_le: 01/11/2026\` devient \`2026-11-01\`
content/leviers/latin.md
  laissé tel quel : Le fichier n’est pas enregistré en UTF-8 (c’est sans doute du Latin-1 ou du Windows-1252).

3 fichiers lus : 1 changé, 1 laissé tel quel, 1 déjà en forme.
Relancez npm run validate
`,
    });
    expect(read(LEVER)).toBe(lever);
    expect(readFileSync(join(folder, 'leviers/latin.md'))).toEqual(latin);
    expect([CASE, 'leviers/latin.md', LEVER].map(isUntouched)).toEqual([true, true, false]);
  });

  it('has nothing more to do the second time', () => {
    put(LEVER, `${lever}* a  \n\n`);
    run();
    const once = read(LEVER);
    utimesSync(join(folder, LEVER), LONG_AGO, LONG_AGO);
    expect(run().stdout).toBe('1 fichier lu : 1 déjà en forme.\n');
    expect(read(LEVER)).toBe(once);
    expect(isUntouched(LEVER)).toBe(true);
  });

  it('keeps to the files that are named', () => {
    put(LEVER, `${lever}\n\n`);
    put(CASE, `${BASE_TREE[CASE]!}\n\n`);
    expect(run('leviers').stdout).toContain('1 fichier lu : 1 changé.');
    expect([LEVER, CASE].map(isUntouched)).toEqual([false, true]);
    expect(run(join(folder, CASE)).stdout).toContain('1 fichier lu : 1 changé.');
  });

  it('leaves no file aside and keeps the rights of the file', () => {
    put(LEVER, `${lever}\n\n`);
    chmodSync(join(folder, LEVER), 0o640);
    run();
    expect(readdirSync(join(folder, 'leviers'))).toEqual(['equipe-leader.md']);
    expect(statSync(join(folder, LEVER)).mode & 0o777).toBe(0o640);
  });

  // whoever may do everything cannot be refused
  it.skipIf(process.getuid?.() === 0)(
    'says which file it could not write, does the others, and fails',
    () => {
      put(LEVER, `${lever}\n\n`);
      put(CASE, `${BASE_TREE[CASE]!}\n\n`);
      chmodSync(join(folder, LEVER), 0o444);
      const { status, stdout } = run();
      expect(status).toBe(1);
      expect(stdout).toContain(
        'content/leviers/equipe-leader.md\n  non écrit : vous n’avez pas le droit',
      );
      expect(stdout).toContain('2 fichiers lus : 1 changé, 1 non écrit.');
      expect(read(LEVER)).toBe(`${lever}\n\n`);
    },
  );

  it.each([
    [['nulle-part'], 'Rien dans le contenu ne s’appelle `nulle-part`.\n'],
    [['--contenu', 'x'], 'Usage : npm run fix [-- CHEMIN…] [--content DOSSIER]\n'],
    [['--content', 'nulle-part'], 'Le dossier `nulle-part` n’existe pas.\n'],
  ])('explains a wrong command: %j', (options, message) => {
    put(LEVER, lever);
    expect(run(...options)).toEqual({ status: 1, stdout: '', stderr: message });
  });
});
