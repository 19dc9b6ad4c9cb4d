import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../src/files/project.ts';

const FAULTY = 'tests/fixtures/contenu-fautif';
const EXPECTED = join(ROOT, 'tests/fixtures/contenu-fautif-attendu');

/** Runs the command as `npm run validate -- …` does, on the day 22 November 2026. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/validate.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: '1795305600' },
  });
  return { status, stdout, stderr };
}

const onFaulty = (...args: string[]) => run('--content', FAULTY, ...args);
const filesOf = (stdout: string) =>
  [...stdout.matchAll(/^tests\/fixtures\/contenu-fautif\/(\S+?):\d/gm)].map(([, file]) => file);

describe('npm run validate', () => {
  it.each([
    ['texte', 'texte.txt'],
    ['json', 'json.json'],
    ['github', 'github.txt'],
  ])('prints the report in the format %s and fails', (format, file) => {
    const { status, stdout, stderr } = onFaulty('--format', format);
    expect(stdout).toBe(readFileSync(join(EXPECTED, file), 'utf8'));
    expect([status, stderr]).toEqual([1, '']);
  });

  it('prints the text when no format is asked', () => {
    expect(onFaulty().stdout).toBe(readFileSync(join(EXPECTED, 'texte.txt'), 'utf8'));
  });

  it('succeeds on what is right', () => {
    expect(onFaulty('etapes')).toEqual({
      status: 0,
      stdout: 'étapes 1\n1 fichier lu : tout est en ordre.\n',
      stderr: '',
    });
  });

  it.each([
    ['a folder', ['sources'], ['sources/bilan-du-lac.yaml', 'sources/rapport-tour.yaml']],
    ['a folder with its slash', ['cpts/'], ['cpts/cpts-du-lac.md']],
    ['a file', ['cas/cpts-du-lac-agenda.md'], ['cas/cpts-du-lac-agenda.md']],
    ['a path from here', [`${FAULTY}/cpts`], ['cpts/cpts-du-lac.md']],
    ['a full path', [join(ROOT, FAULTY, 'cpts')], ['cpts/cpts-du-lac.md']],
    ['several', ['cpts', 'leviers'], ['cpts/cpts-du-lac.md', 'leviers/equipe-leader.md']],
  ])('limits the report to %s', (_, paths, files) => {
    const { status, stdout } = onFaulty(...paths);
    expect(filesOf(stdout)).toEqual(files);
    expect(status).toBe(1);
  });

  it('still checks what is limited against the whole content', () => {
    expect(onFaulty('cas').stdout).toContain('Vouliez-vous dire `equipe-leader` ?');
  });

  it.each([
    [
      'an unknown format',
      ['--format', 'jsno'],
      'Le format `jsno` n’existe pas. Vouliez-vous dire `json` ?',
    ],
    ['a path that names nothing', ['cass'], 'Rien dans le contenu ne s’appelle `cass`.'],
    ['an unknown folder', ['--content', 'contenu'], 'Le dossier `contenu` n’existe pas.'],
    [
      'an unknown option',
      ['--fast'],
      'Usage : npm run validate [-- CHEMIN…] [--format texte|json|github] [--content DOSSIER]',
    ],
  ])('refuses %s in plain words', (_, args, message) => {
    expect(run(...args)).toEqual({ status: 1, stdout: '', stderr: `${message}\n` });
  });
});
