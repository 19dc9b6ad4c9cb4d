import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importContent } from '../tests/support/import-collection.ts';
import { commandFolder } from '../tests/support/run-command.ts';

const { root, run, added } = commandFolder('new.ts', () => importContent());
const read = (path: string) => readFileSync(join(root(), path), 'utf8');

const SYNTHESIS = 'content/syntheses/corse-2025-03-12-journee-corses.md';
const FLAGS = [
  'synthese',
  '--titre',
  'Journée des CPTS corses',
  '--region',
  'Corse',
  '--debut',
  '12/03/2025',
];

describe('npm run new', () => {
  it('asks what the model says, with its help and its choices, until it understands', () => {
    const answers = [
      'Journée des CPTS corses',
      '',
      '',
      'forums',
      '3',
      '32/03/2025',
      '12/03/2025',
      '',
      '',
      '',
      '',
      '',
      'Corse',
    ];
    const { status, stdout } = run(['syntheses'], `${answers.join('\n')}\n`);
    expect(status).toBe(0);
    expect(stdout).toContain('titre * : Un titre qui dit la chose, de 5 à 120 signes.\n> ');
    expect(stdout).toContain('`forums` n’est pas dans la liste. Vouliez-vous dire `forum` ?');
    expect(stdout).toContain('`evenement.debut: 32/03/2025` n’est pas une date.');
    expect(read(SYNTHESIS)).toContain('  type: seminaire\n  debut: 2025-03-12\nregion: corse\n');
  });

  it('asks nothing with --oui, leaves gaps at their lines, and says what to do', () => {
    const { status, stdout } = run([...FLAGS, '--oui']);
    expect(status).toBe(0);
    expect(read(SYNTHESIS)).toBe(`---
titre: "Journée des CPTS corses"
resume:
evenement:
  nom:
  type:
  debut: 2025-03-12
region: corse
themes:
sources:
verifie_le:
---

## À retenir

À COMPLÉTER

## Atelier : À COMPLÉTER

À COMPLÉTER
`);
    expect(stdout).toContain(
      `${SYNTHESIS}:3:1  erreur  champ-vide\n  Le champ \`resume\` est vide.`,
    );
    expect(stdout).toContain(`${SYNTHESIS}:18:1  erreur  a-completer`);
    expect(stdout).toContain(`2. Relancez npm run validate -- ${SYNTHESIS}`);
  });

  it('never writes over a file', () => {
    writeFileSync(join(root(), SYNTHESIS), 'à moi');
    const { status, stderr } = run([...FLAGS, '--oui']);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `Rien n’est écrit : \`${SYNTHESIS}\` existe déjà.\nDonnez un autre nom au fichier : \`--nom-de-fichier NOM\`.\n`,
    );
    expect(read(SYNTHESIS)).toBe('à moi');
    expect(run([...FLAGS, '--oui', '--nom-de-fichier', 'corse-2025-03-12-bis']).status).toBe(0);
    expect(added()).toContain('content/syntheses/corse-2025-03-12-bis.md');
  });

  it('writes a whole item that is right at once', () => {
    const { status, stdout } = run([
      ...['organisme', '--oui', '--nom', 'Fédération des CPTS corses', '--type', 'federation'],
      ...['--region', 'corse', '--site', 'https://cpts-corse.example.org/'],
    ]);
    expect([status, read('content/organismes/federation-des-cpts-corses.yaml')]).toEqual([
      0,
      'nom: "Fédération des CPTS corses"\ntype: federation\nregion: corse\nsite: "https://cpts-corse.example.org/"\n',
    ]);
    expect(stdout).toContain('aucune erreur');
  });

  it.each([
    [[], 'Usage : npm run new -- SORTE'],
    [['levuer'], 'Vouliez-vous dire `leviers` ?'],
    [['cas', '--oui', '--maturit', 'x'], 'Vouliez-vous dire `--maturite` ?'],
    [
      ['cas', '--oui', '--maturite', 'installée'],
      '`--maturite` : `installée` n’est pas dans la liste. Vouliez-vous dire `installe` ?',
    ],
  ])('explains a wrong command: %j', (options, message) => {
    const { status, stderr } = run(options);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(added()).toEqual([]);
  });
});
