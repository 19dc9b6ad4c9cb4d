import { describe, expect, it } from 'vitest';
import { BASE_TREE } from '../../../tests/support/base-tree.ts';
import { reportBesideWitness } from '../../../tests/support/witness.ts';

const LEVER = 'leviers/equipe-leader.md';
const lever = BASE_TREE[LEVER]!;
const another = lever.replace('Réunir une équipe', 'Garder une équipe');

describe('the place of a file', () => {
  it('is a folder', () => {
    expect(reportBesideWitness({ 'notes.md': 'À faire' })).toEqual([
      `content/notes.md:1:1  erreur  dossier-inconnu
  Le fichier n’est rangé dans aucun dossier.
  → Rangez-le dans l’un de ces dossiers : cas, leviers, freins, syntheses, parcours, propositions, rapports, cpts, cadre, themes, etapes, sources, organismes, glossaire, chiffres, synonymes, demandes, redirections.`,
    ]);
  });

  it('is a known folder', () => {
    expect(reportBesideWitness({ 'levier/garder.md': another })).toEqual([
      `content/levier/garder.md:1:1  erreur  dossier-inconnu
  \`levier\` n’est pas un dossier connu.
  → Vouliez-vous dire \`leviers/\` ?`,
    ]);
  });

  it('is not a subfolder', () => {
    expect(reportBesideWitness({ 'leviers/2026/garder.md': another })).toEqual([
      `content/leviers/2026/garder.md:1:1  erreur  dossier-inconnu
  Le fichier est rangé dans un sous-dossier.
  → Rangez-le directement dans \`leviers/\`.`,
    ]);
  });

  it('is the folder of its kind: a fiche moved elsewhere is one fault, references included', () => {
    const moved = {
      'cpts/cpts-du-lac.md': null,
      'leviers/cpts-du-lac.md': BASE_TREE['cpts/cpts-du-lac.md']!,
    };
    expect(reportBesideWitness(moved)).toEqual([
      `content/leviers/cpts-du-lac.md:2:1  erreur  mauvais-dossier
  Le fichier est rangé dans \`leviers/\`, mais ses champs sont ceux d’une CPTS.
  → Déplacez-le dans \`cpts/\`, ou réécrivez ses champs.`,
    ]);
  });
});

describe('the name of a file', () => {
  it.each([
    ['Équipe_Leader.md', 'equipe-leader'],
    ['equipe leader.md', 'equipe-leader'],
    ['-equipe-leader-.md', 'equipe-leader'],
    ['equipe.leader.md', 'equipe-leader'],
  ])('is not %s, and what names the fiche is not blamed for it', (name, slug) => {
    expect(reportBesideWitness({ [LEVER]: null, [`leviers/${name}`]: lever })).toEqual([
      `content/leviers/${name}:1:1  erreur  nom-de-fichier
  \`${name}\` ne peut pas être un nom de fiche : il devient l’adresse de la page.
  → Renommez-le \`${slug}.md\` (minuscules, chiffres et tirets, 80 signes au plus).`,
    ]);
  });

  it('has letters', () => {
    expect(reportBesideWitness({ 'leviers/---.md': another })).toEqual([
      `content/leviers/---.md:1:1  erreur  nom-de-fichier
  \`---.md\` ne peut pas être un nom de fiche : il devient l’adresse de la page.
  → Renommez-le \`nom-de-la-fiche.md\` (minuscules, chiffres et tirets, 80 signes au plus).`,
    ]);
  });

  it('has eighty signs at most', () => {
    const name = `${'a'.repeat(79)}-b`;
    expect(reportBesideWitness({ [`leviers/${name}.md`]: another })).toEqual([
      `content/leviers/${name}.md:1:1  erreur  nom-de-fichier
  \`${name}.md\` ne peut pas être un nom de fiche : il devient l’adresse de la page.
  → Renommez-le \`${'a'.repeat(79)}.md\` (minuscules, chiffres et tirets, 80 signes au plus).`,
    ]);
  });

  it.each([
    ['equipe-leader.txt', 'celui-ci se termine par `.txt`'],
    ['equipe-leader.MD', 'celui-ci se termine par `.MD`'],
    ['equipe-leader', 'celui-ci n’a pas d’extension'],
  ])('ends as its kind asks: %s', (name, words) => {
    expect(reportBesideWitness({ [LEVER]: null, [`leviers/${name}`]: lever })).toEqual([
      `content/leviers/${name}:1:1  erreur  extension-inattendue
  Un fichier de \`leviers/\` se termine par \`.md\` ; ${words}.
  → Renommez-le \`equipe-leader.md\`.`,
    ]);
  });

  it.each(['EQUIPE-LEADER.md', 'Équipe-leader.md', 'equipe-leader.yaml', 'equipe-leader.MD'])(
    'is not taken already, whatever the case, accents and extension: %s',
    (name) => {
      expect(reportBesideWitness({ [`leviers/${name}`]: lever })).toEqual([
        `content/leviers/${name}:1:1  erreur  nom-double
  \`leviers/${name}\` et \`leviers/equipe-leader.md\` donneraient la même page.
  → Gardez-en un seul, ou donnez-leur deux noms différents.
  aussi : content/leviers/equipe-leader.md:1:1`,
      ]);
    },
  );
});
