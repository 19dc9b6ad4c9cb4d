import { describe, expect, it } from 'vitest';
import { p, smallDocx } from '../../../tests/support/small-docx.ts';
import type { Fields } from '../../model/write-fields.ts';
import { importDocx } from '../import-docx.ts';
import { resultsOf } from './results.ts';

const told = (rows: readonly (readonly string[])[], before = '') =>
  resultsOf(rows, before).map(
    ({ indicateur, valeur, unite, periode }) => `${indicateur} : ${valeur} ${unite} ${periode}`,
  );

describe('the results of a table', () => {
  it('are its rows of a label, a figure and a year, in either order', () => {
    const rows = [
      ['Indicateur', 'Valeur', 'Année'],
      ['Patients reçus', '1 341', '2023'],
      ['Part sans médecin traitant', '12,5 %', 'en 2024'],
    ];
    const results = [
      'Patients reçus : 1341 patients en 2023',
      'Part sans médecin traitant : 12.5 % en 2024',
    ];
    expect(told(rows)).toEqual(results);
    expect(told(rows.map(([label, figure, year]) => [label!, year!, figure!]))).toEqual(results);
  });

  it('take their year and their unit from the title of the column, or the year from what is above', () => {
    expect(
      told([
        ['', 'Patients en 2023'],
        ['Lundi soir', '120'],
      ]),
    ).toEqual(['Lundi soir : 120 patients en 2023']);
    expect(
      told(
        [
          ['Nombre de consultations :', '36'],
          ['Coût', '400 €'],
        ],
        'En 2022 :',
      ),
    ).toEqual(['Nombre de consultations : 36 consultations en 2022', 'Coût : 400 euros en 2022']);
  });

  it.each([
    ['no year', [['Patients', '120']], ''],
    ['two years', [['Patients', '120']], 'De 2022 à 2023'],
    ['no unit', [['Taux', '0,4']], '2023'],
    ['a unit that is not said', [['Temps moyen', '12']], '2023'],
    ['a figure that is not sure', [['Patients', '12 à 15']], '2023'],
    ['a year as figure', [['Création', '2019']], '2023'],
    [
      'one row that is not one',
      [
        ['Patients', '120'],
        ['Médecins', 'trois'],
      ],
      '2023',
    ],
    [
      'figures by year',
      [
        ['Année', 'Patients', 'Part'],
        ['2024', '120', '12 %'],
      ],
      '',
    ],
    [
      'two columns of figures',
      [
        ['', '2022', '2023'],
        ['Patients', '120', '240'],
      ],
      '',
    ],
    [
      'words',
      [
        ['Qui', 'Quoi'],
        ['Les médecins', 'un créneau'],
      ],
      '2023',
    ],
    ['too many rows', Array.from({ length: 8 }, () => ['Patients', '120']), '2023'],
  ])('are none where there is %s', (_, rows, before) => {
    expect(told(rows, before)).toEqual([]);
  });
});

const table = (...rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

async function imported(kind: 'cas' | 'syntheses', given: Fields = {}) {
  const { draft, report } = await importDocx(
    smallDocx(
      p('Un créneau partagé', '<w:b/><w:sz w:val="40"/>') +
        p('Voici.') +
        table(['Indicateur', 'Valeur', 'Année'], ['Patients reçus', '341', '2023']) +
        p('La fin.'),
    ),
    { kind, today: '2026-11-22', given: () => given },
  );
  const items = report.filter(({ field }) => field === 'resultats');
  return { draft, items };
}

it('are proposed in a case, to be checked, and stay in the text', async () => {
  const { draft, items } = await imported('cas');
  expect(draft.fields['resultats']).toEqual([
    {
      indicateur: 'Patients reçus',
      valeur: 341,
      unite: 'patients',
      periode: 'en 2023',
      source: 'ce-document',
    },
  ]);
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({ severity: 'à vérifier', place: { what: 'tableau' } });
  expect(items[0]!.message.replace(/\s/g, ' ')).toBe(
    'ses chiffres sont proposés comme résultats : « Patients reçus » : 341 patients (en 2023) ?',
  );
  expect(draft.body).toContain('| Patients reçus | 341');
});

it('are not proposed in a synthesis, nor over what the author gives', async () => {
  expect((await imported('syntheses')).draft.fields).not.toHaveProperty('resultats');
  const given = { resultats: [{ indicateur: 'Autre' }] };
  const { draft, items } = await imported('cas', given);
  expect(draft.fields['resultats']).toEqual(given.resultats);
  expect(items).toEqual([]);
});
