import { describe, expect, it } from 'vitest';
import { swap, type Change } from '../../../tests/support/mini-content.ts';
import { reportBesideWitness } from '../../../tests/support/witness.ts';

const LEVER = 'leviers/equipe-leader.md';
const CASE = 'cas/cpts-du-lac-agenda.md';
const CPTS = 'cpts/cpts-du-lac.md';
const DAY = 'syntheses/bretagne-2022-03-18-rennes.md';

const said = (path: string, change: Change) => reportBesideWitness({ [path]: change });

describe('an unknown field', () => {
  it.each([
    [LEVER, '2:1', 'titre:', 'title:', 'title', 'titre'],
    [CPTS, '8:1', 'population:', 'Population:', 'Population', 'population'],
    [CASE, '14:5', '    unite:', '    unité:', 'unité', 'unite'],
  ])(
    'in %s is one fault, with the field that was meant',
    (path, place, right, wrong, name, near) => {
      expect(said(path, swap(right, wrong))).toEqual([
        `content/${path}:${place}  erreur  champ-inconnu
  \`${name}\` n’est pas un champ connu.
  → Vouliez-vous dire \`${near}\` ?`,
      ]);
    },
  );
});

describe('a value of the wrong kind', () => {
  it.each([
    [
      'a text for a list',
      LEVER,
      '4:9',
      'themes: [soins-non-programmes]',
      'themes: soins-non-programmes',
      '`themes: soins-non-programmes` : on attend une liste.',
      'Écrivez `themes:`, puis à la ligne `  - soins-non-programmes`.',
    ],
    [
      'dashes without spaces',
      LEVER,
      '5:3',
      'themes: [soins-non-programmes]',
      'themes:\n  -un\n  -deux',
      '`themes: -un -deux` : on attend une liste.',
      'Mettez une espace après chaque tiret : `- `.',
    ],
    [
      'fields for a list',
      CASE,
      '10:3',
      'partenaires:\n  - Centre hospitalier du Lac',
      'partenaires:\n  nom: Lac',
      '`partenaires: {"nom":"Lac"}` : on attend une liste.',
      'Écrivez `partenaires:`, puis à la ligne `  - …`.',
    ],
    [
      'a list for a text',
      LEVER,
      '2:8',
      'titre: Réunir une équipe qui entraîne les autres',
      'titre: [Réunir, une équipe]',
      '`titre: ["Réunir","une équipe"]` : on attend un texte.',
      'Si ce texte contient `[`, `{` ou `:`, mettez-le entre guillemets.',
    ],
    [
      'fields for a text',
      LEVER,
      '4:10',
      'themes: [soins-non-programmes]',
      'themes: [{nom: soins}]',
      '`themes[1]: {"nom":"soins"}` : on attend un texte.',
      'Si ce texte contient `[`, `{` ou `:`, mettez-le entre guillemets.',
    ],
    [
      'a word for yes or no',
      LEVER,
      '7:12',
      'verifie_le:',
      'brouillon: oui\nverifie_le:',
      '`brouillon: oui` : on attend `true` ou `false`.',
      'Écrivez `true` (oui) ou `false` (non).',
    ],
    [
      'a text for fields',
      CASE,
      '9:9',
      'partenaires:',
      'moyens: peu\npartenaires:',
      '`moyens: peu` : on attend des champs, un par ligne.',
      'Écrivez `moyens:`, puis chaque champ à la ligne, décalé de deux espaces.',
    ],
  ])('is one fault: %s', (_, path, place, right, wrong, message, advice) => {
    expect(said(path, swap(right, wrong))).toEqual([
      `content/${path}:${place}  erreur  type-de-valeur\n  ${message}\n  → ${advice}`,
    ]);
  });
});

describe('a territory', () => {
  it.each([
    ['Bretagne', 'Vouliez-vous dire `bretagne` ?'],
    ['Centre', 'Vouliez-vous dire `centre-val-de-loire` ?'],
    ['Pays de la Loire', 'Vouliez-vous dire `pays-de-la-loire` ?'],
    [
      'PACA',
      'Écrivez l’une des dix-huit régions : auvergne-rhone-alpes, bourgogne-franche-comte, bretagne, centre-val-de-loire, corse, grand-est, guadeloupe, guyane, hauts-de-france, ile-de-france, la-reunion, martinique, mayotte, normandie, nouvelle-aquitaine, occitanie, pays-de-la-loire, provence-alpes-cote-d-azur.',
    ],
  ])('is not the region %s', (written, advice) => {
    expect(said(DAY, swap('region: bretagne', `region: ${written}`))).toEqual([
      `content/syntheses/bretagne-2022-03-18-rennes.md:11:9  erreur  region-inconnue
  \`region: ${written}\` n’est pas une région connue.
  → ${advice}`,
    ]);
  });

  it.each([
    ['Morbihan', 'Vouliez-vous dire `"56"` (Morbihan) ?'],
    ['1', 'Vouliez-vous dire `"01"` (Ain) ?'],
    ['2a', 'Vouliez-vous dire `"2A"` (Corse-du-Sud) ?'],
    ['20', 'Écrivez le code officiel entre guillemets : `"41"`, `"2A"`, `"974"`.'],
  ])('is not the department %s', (written, advice) => {
    expect(said(CPTS, swap('["35", "56"]', `["35", ${written}]`))).toEqual([
      `content/cpts/cpts-du-lac.md:5:22  erreur  departement-inconnu
  \`departements[2]: ${written}\` n’est pas un code de département.
  → ${advice}`,
    ]);
  });
});
