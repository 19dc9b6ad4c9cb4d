import { describe, expect, it } from 'vitest';
import { REGISTERS } from '../../../tests/support/import-collection.ts';
import { p, smallDocx } from '../../../tests/support/small-docx.ts';
import { importDocx } from '../import-docx.ts';
import { isSentence, isSignature } from './signature.ts';

describe('a line that says who wrote and when', () => {
  it.each([
    'CPTS de Haute-Corrèze – Dr Hélène Roux, présidente – 14/10/2026',
    'Dr Hélène Roux, présidente de la CPTS de Haute-Corrèze, le 14 octobre 2026',
    'Hélène Roux, coordinatrice – CPTS Sud Yvelines',
    'Tulle, le 14 octobre 2026',
    'CPTS Sud Yvelines | octobre 2026',
    'Rédigé par le Dr Hélène Roux, médecin généraliste',
    'Auteur : Hélène Roux',
    'Date : 14/10/2026',
    '14/10/2026',
  ])('« %s » is one', (line) => expect(isSignature(line)).toBe(true));

  it.each([
    'Un créneau partagé – chaque samedi matin',
    'Médicobus du Sud Yvelines – 14/10/2026',
    'Rencontre du 12 mars 2025',
    'Le bus part le 12 mars 2025',
    'La CPTS Sud Yvelines fait circuler un bus depuis le 12 mars 2025.',
    'Dr Roux a ouvert un créneau le samedi.',
    'Webinaire du 12/06/2025 – une trentaine de participants',
    'CPTS Sud Yvelines',
    'Médecins, infirmiers et patients se sont réunis',
  ])('« %s » is none', (line) => expect(isSignature(line)).toBe(false));

  it('is no sentence, and neither are pieces side by side', () => {
    expect(isSentence('Tulle, le 14 octobre 2026')).toBe(false);
    expect(isSentence('Forum des CPTS – Salle des fêtes – entrée libre')).toBe(false);
    expect(isSentence('Le bus – bleu – part le lundi.')).toBe(true);
    expect(isSentence('Le bus part le lundi')).toBe(true);
  });
});

const SIGNATURE = 'CPTS Sud Yvelines – Dr Hélène Roux, présidente – 14/10/2026';
const STORY =
  'Les médecins de la vallée ouvrent à tour de rôle un créneau le samedi matin pour les imprévus.';
const document = smallDocx(
  p('Un créneau partagé', '<w:b/><w:sz w:val="40"/>') +
    p(SIGNATURE) +
    p(STORY) +
    p('Les résultats', '<w:b/><w:sz w:val="28"/>') +
    p('Cent patients.'),
);

describe('the signature of a case', () => {
  const run = () =>
    importDocx(document, { kind: 'cas', today: '2026-11-22', registers: REGISTERS });

  it('is not proposed as its summary: the first sentence is', async () => {
    expect((await run()).draft.fields['resume']).toBe(STORY);
  });

  it('is not its title either, when it stands above it', async () => {
    const { draft } = await importDocx(
      smallDocx(p(SIGNATURE) + p('Un créneau partagé le samedi') + p(STORY)),
      { kind: 'cas', today: '2026-11-22', registers: REGISTERS },
    );
    expect(draft.fields['titre']).not.toBe(SIGNATURE);
    expect(draft.body).not.toContain('Hélène Roux');
  });

  it('dates the document as a source, which the CPTS publishes', async () => {
    expect((await run()).draft.source).toMatchObject({
      titre: 'Un créneau partagé',
      editeur: 'CPTS Sud Yvelines',
      date: '2026-10-14',
      type: 'cpts',
    });
  });

  it('gives no date that is still to come, and no publisher that the collection does not know', async () => {
    const { draft } = await importDocx(document, { kind: 'cas', today: '2026-10-13' });
    expect(draft.source?.['date']).toBeUndefined();
    expect(draft.source?.['editeur']).toBeUndefined();
  });

  it('goes out of the text, and the report gives it whole', async () => {
    const { draft, report } = await run();
    expect(draft.body).not.toContain('Hélène Roux');
    const told = report.find(({ leftOut }) => leftOut === SIGNATURE);
    expect(told?.message).toMatch(/Dr\sHélène Roux, présidente/);
    expect(report.some(({ message }) => message.includes('n’ont pas été repris'))).toBe(false);
  });
});
