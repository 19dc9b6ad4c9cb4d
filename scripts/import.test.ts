import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importContent } from '../tests/support/import-collection.ts';
import { commandFolder } from '../tests/support/run-command.ts';

const { root, run, added } = commandFolder('import.ts', () => importContent());

const FIXTURES = join(import.meta.dirname, '../tests/fixtures/docx');
const put = (name: string) => {
  copyFileSync(join(FIXTURES, name), join(root(), 'minutes.docx'));
  return 'minutes.docx';
};

const NAME = 'bourgogne-franche-comte-2025-09-23-seminaire-coordonnateurs';
const FILES = [
  `content/sources/${NAME}-compte-rendu.yaml`,
  `content/syntheses/${NAME}.md`,
  `public/images/${NAME}-1.png`,
  `public/images/${NAME}-2.png`,
];

describe('npm run import', () => {
  it('writes the fiche, its source and its pictures, then says what to do', () => {
    const { status, stdout, stderr } = run([put('bons/suivi-et-commentaires.docx')]);
    expect([status, stderr]).toEqual([0, '']);
    expect(added()).toEqual([...FILES, 'minutes.docx'].sort());
    expect(stdout).toContain('un commentaire de Présidente n’est pas repris');
    expect(stdout).toContain(`Écrit : content/syntheses/${NAME}.md`);
    expect(stdout).toContain(
      `content/syntheses/${NAME}.md:15:1  erreur  champ-vide\n  Le champ \`themes\` est vide.`,
    );
    expect(stdout).toContain(`1. Ouvrez content/syntheses/${NAME}.md et suivez ces indications`);
    const fiche = readFileSync(join(root(), FILES[1]!), 'utf8');
    expect(fiche).toContain(`![La feuille de liaison, recto](/images/${NAME}-1.png)`);
  });

  it('never writes over a file, and then writes nothing', () => {
    const file = put('bons/suivi-et-commentaires.docx');
    writeFileSync(join(root(), FILES[0]!), 'à moi');
    const { status, stderr } = run([file]);
    expect(status).toBe(1);
    expect(stderr).toContain(
      `Rien n’est écrit : \`${FILES[0]!}\` existe déjà.\nDonnez un autre nom au fichier`,
    );
    expect(readFileSync(join(root(), FILES[0]!), 'utf8')).toBe('à moi');
    expect(added()).toEqual([FILES[0], 'minutes.docx']);
    expect(run([file, '--nom', 'bourgogne-franche-comte-2025-09-23-bis']).status).toBe(0);
  });

  it('shows all and writes nothing with --dry-run', () => {
    const { status, stdout } = run([put('bons/suivi-et-commentaires.docx'), '--dry-run']);
    expect(status).toBe(0);
    expect(stdout).toContain('## Atelier : le métier de coordonnateur');
    expect(stdout).toContain(`Serait écrit : content/syntheses/${NAME}.md`);
    expect(added()).toEqual(['minutes.docx']);
  });

  it('asks for what the name of the file needs, and takes it', () => {
    const file = put('bons/sans-style.docx');
    const { status, stderr } = run([file]);
    expect(status).toBe(1);
    expect(stderr).toContain('«\u202Fjeudi 20 mars\u202F», sans l’année');
    expect(stderr).toContain('→ Relancez avec --date 2018-10-11 (ou avec --nom NOM-DE-FICHIER).');
    expect(added()).toEqual(['minutes.docx']);
    expect(run([file, '--date', '2025-03-20', '--source', 'rapport-tour']).status).toBe(0);
    expect(added()).toEqual([
      'content/syntheses/bretagne-2025-03-20-reunion-echanges-entre.md',
      'minutes.docx',
    ]);
  });

  it('makes a case, elsewhere, and answers scripts in JSON', () => {
    const { status, stdout } = run([
      put('bons/cas-medicobus.docx'),
      '--type',
      'cas',
      '--out',
      'ailleurs',
      '--json',
    ]);
    expect(status).toBe(0);
    const { files, written, issues } = JSON.parse(stdout) as {
      files: string[];
      written: boolean;
      issues: { rule: string }[];
    };
    expect([files[0], written]).toEqual(['ailleurs/content/cas/sud-yvelines-medicobus.md', true]);
    expect(issues.map(({ rule }) => rule)).toContain('a-completer');
    expect(added()).toContain(files[0]);
  });

  it.each(['protege', 'tronque'])('refuses %s, and writes nothing', (name) => {
    const { status, stdout, stderr } = run([put(`refuses/${name}.docx`)]);
    expect([status, stdout]).toEqual([1, '']);
    const refusal = readFileSync(join(FIXTURES, `refuses/${name}.refus.txt`), 'utf8');
    expect(stderr).toBe(`minutes.docx : ${refusal}Rien n’est écrit.\n`);
    expect(added()).toEqual(['minutes.docx']);
  });

  it.each([
    [[], 'Usage : npm run import -- FICHIER.docx'],
    [['rien.docx'], 'Le fichier `rien.docx` n’existe pas'],
    [['x.docx', '--type', 'cass'], 'La sorte `cass` n’existe pas ici. Vouliez-vous dire `cas` ?'],
    [['x.docx', '--region', 'bretange'], '`--region bretange` n’est pas une région'],
  ])('explains a wrong command: %j', (options, message) => {
    const { status, stderr } = run(options);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
  });
});
