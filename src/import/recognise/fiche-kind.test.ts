import { describe, expect, it } from 'vitest';
import { REGISTERS } from '../../../tests/support/import-collection.ts';
import { p, smallDocx } from '../../../tests/support/small-docx.ts';
import { importDocx } from '../import-docx.ts';
import { proposeKind } from './fiche-kind.ts';

const passages = (...texts: readonly string[]) =>
  texts.map((text, id) => ({ id, text, place: { what: 'paragraphe' as const, number: id + 1 } }));

describe('what a document tells is proposed', () => {
  it.each([
    [
      'a meeting of many CPTS',
      ['Rencontre régionale des CPTS', 'Atelier 1 : les soins'],
      'syntheses',
    ],
    [
      'a meeting with the sections of a case',
      ['Journée des CPTS', 'Contexte', 'Bilan', 'Freins'],
      'syntheses',
    ],
    ['a title that begins with CPTS', ['CPTS : les leaders disent leurs priorités'], 'syntheses'],
    ['nothing that says', ['Notes', 'Un texte.'], 'syntheses'],
    ['what a CPTS did', ['Un médicobus à la CPTS Sud Yvelines', 'Le bus part le lundi.'], 'cas'],
    ['its labels', ['Un médicobus', 'CPTS : Sud Yvelines', 'Maturité : Installé'], 'cas'],
    ['its sections', ['Un bus', 'Contexte', 'Démarche', 'Résultats', 'Limites'], 'cas'],
    [
      'a day that a CPTS held',
      ['La CPTS Sud Yvelines tient une journée de dépistage', 'Contexte', 'Actions', 'Résultats'],
      'cas',
    ],
  ])('%s', (_, texts, kind) => expect(proposeKind(passages(...texts))).toBe(kind));
});

describe('the labels of a case', () => {
  const lines = [
    'CPTS : Sud Yvelines',
    'Maturité : installé depuis 2023',
    'Début : janvier 2022',
    'Partenaires : la mairie, le département ; l’hôpital',
    'Coût : 45 000 euros par an',
    'Outils : un bus, un agenda',
  ];
  const document = smallDocx(
    [p('Un médicobus', '<w:b/><w:sz w:val="40"/>'), ...lines.map((line) => p(line))].join(''),
  );

  it('become fields, and their lines are not repeated', async () => {
    const { draft } = await importDocx(document, { today: '2026-11-22', registers: REGISTERS });
    expect(draft).toMatchObject({
      kind: 'cas',
      fields: {
        cpts: ['sud-yvelines'],
        maturite: 'installe',
        annee_debut: 2022,
        partenaires: ['la mairie', 'le département', 'l’hôpital'],
        moyens: { cout: '45 000 euros par an', outils: ['un bus', 'un agenda'] },
      },
    });
    for (const line of lines) expect(draft.body).not.toContain(line);
  });

  it('are taken as they are written when the collection does not know them', async () => {
    const { draft } = await importDocx(document, { kind: 'cas', today: '2026-11-22' });
    expect(draft.fields).toMatchObject({ cpts: [], maturite: 'installe' });
    expect(draft.body).toContain('CPTS : Sud Yvelines');
  });
});
