import { expect, it } from 'vitest';
import { p, smallDocx } from '../../../tests/support/small-docx.ts';
import type { Fields } from '../../model/write-fields.ts';
import { importDocx } from '../import-docx.ts';

const title = (text: string) => p(text, '<w:b/><w:sz w:val="28"/>');
const table = (...rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

async function adviceOn(body: string, given: Fields = {}, kind: 'cas' | 'syntheses' = 'cas') {
  const { report } = await importDocx(
    smallDocx(p('Un créneau partagé', '<w:b/><w:sz w:val="40"/>') + body + p('La fin.')),
    { kind, today: '2026-11-22', given: () => given },
  );
  return report.filter(({ repair }) => repair.startsWith('Conseil')).map(({ field }) => field);
}

const FIGURES = table(
  ['Année', 'Patients', 'Part'],
  ['2024', '120', '12 %'],
  ['2025', '240', '21 %'],
);

it('says that the figures of a table can be results', async () => {
  expect(await adviceOn(title('Nos résultats') + FIGURES)).toEqual(['resultats']);
});

it('says nothing of a table of words or of years', async () => {
  const words = table(['Qui', 'Quoi'], ['Les médecins', 'un créneau'], ['2024', '2025']);
  expect(await adviceOn(title('Nos résultats') + words)).toEqual([]);
});

it('says nothing of a table of a synthesis, which has no results', async () => {
  expect(await adviceOn(title('Échanges') + FIGURES, {}, 'syntheses')).toEqual([]);
});

it.each(['Ce que ça coûte', 'Budget', 'Les moyens'])(
  'says that what « %s » tells has its fields',
  async (heading) => {
    expect(await adviceOn(title(heading) + p('Dix mille euros.'))).toEqual(['moyens.cout']);
  },
);

it('says nothing when the fields are filled', async () => {
  const given = { resultats: [{ valeur: '120' }], moyens: { cout: '10 000 €' } };
  const body = title('Ce que ça coûte') + p('Dix mille euros.') + FIGURES;
  expect(await adviceOn(body, given)).toEqual([]);
});
