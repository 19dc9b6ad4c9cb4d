import { describe, expect, it } from 'vitest';
import { swap, type Change } from '../../../tests/support/mini-content.ts';
import { reportBesideWitness } from '../../../tests/support/witness.ts';

const LEVER = 'leviers/equipe-leader.md';
const CASE = 'cas/cpts-du-lac-agenda.md';
const CPTS = 'cpts/cpts-du-lac.md';
const SOURCE = 'sources/rapport-tour.yaml';

const said = (path: string, change: Change) => reportBesideWitness({ [path]: change });

const DAY_ADVICE = 'Écrivez l’année, le mois et le jour : `2018-10-11`.';
const PARTIAL_ADVICE =
  'Écrivez l’année, le mois et le jour : `2018-10-11` (ou `2018-10`, ou `2018`).';

describe('a date', () => {
  it.each([
    ['2023-02-30', ' : ce jour n’existe pas.', DAY_ADVICE],
    ['11/10/2018', ' n’est pas une date.', 'Écrivez `2018-10-11`.'],
    ['1.2.2018', ' n’est pas une date.', 'Écrivez `2018-02-01`.'],
    ['31/02/2018', ' n’est pas une date.', DAY_ADVICE],
    ['2018-1-5', ' n’est pas une date.', DAY_ADVICE],
    ['11 octobre 2018', ' n’est pas une date.', DAY_ADVICE],
    ['2018-10', ' : il manque le jour.', DAY_ADVICE],
    ['2018', ' : il manque le jour.', DAY_ADVICE],
    ['true', ' n’est pas une date.', DAY_ADVICE],
  ])('to the day is not %s', (written, fault, advice) => {
    expect(said(LEVER, swap('verifie_le: 2026-11-01', `verifie_le: ${written}`))).toEqual([
      `content/leviers/equipe-leader.md:7:13  erreur  date-invalide
  \`verifie_le: ${written}\`${fault}
  → ${advice}`,
    ]);
  });

  it.each([
    ['2023-02-30', ' : ce jour n’existe pas.', PARTIAL_ADVICE],
    ['2023-13', ' n’est pas une date.', PARTIAL_ADVICE],
    ['0203', ' n’est pas une date.', PARTIAL_ADVICE],
    ['03/2023', ' n’est pas une date.', PARTIAL_ADVICE],
    ['11/10/2018', ' n’est pas une date.', 'Écrivez `2018-10-11`.'],
  ])('to the year, month or day is not %s', (written, fault, advice) => {
    expect(said(SOURCE, swap('date: 2023', `date: ${written}`))).toEqual([
      `content/sources/rapport-tour.yaml:3:7  erreur  date-invalide
  \`date: ${written}\`${fault}
  → ${advice}`,
    ]);
  });
});

describe('a number', () => {
  const DIGITS = 'Écrivez le nombre en chiffres, seul et sans décimales : `2019`, `36`.';

  it.each([
    ['cinquante mille', DIGITS],
    ['52000 habitants', DIGITS],
    ['52 000', 'Écrivez `52000`.'],
    ['52\u202F000', 'Écrivez `52000`.'],
    ['[52000]', DIGITS],
    ['.inf', DIGITS],
    ['52000.5', DIGITS],
    ['5,26', DIGITS],
    ['52,000', DIGITS],
  ])('that is whole is not %s', (written, advice) => {
    const shown = written === '.inf' ? 'Infinity' : written;
    expect(said(CPTS, swap('population: 52000', `population: ${written}`))).toEqual([
      `content/cpts/cpts-du-lac.md:8:13  erreur  type-de-valeur
  \`population: ${shown}\` : on attend un nombre entier.
  → ${advice}`,
    ]);
  });

  it('with a decimal comma is one fault', () => {
    expect(said(CASE, swap('valeur: 36', 'valeur: 5,26'))).toEqual([
      `content/cas/cpts-du-lac-agenda.md:13:13  erreur  type-de-valeur
  \`resultats[1].valeur: 5,26\` : on attend un nombre.
  → Écrivez \`5.26\`.`,
    ]);
  });

  it('beyond all bounds is one fault', () => {
    expect(said(CPTS, swap('population: 52000', 'population: 99999999999999999999'))).toEqual([
      `content/cpts/cpts-du-lac.md:8:13  erreur  nombre-hors-bornes
  \`population: 100000000000000000000\` : le nombre doit être au plus 2000000.
  → Le nombre d’habitants de son territoire.`,
    ]);
  });
});
