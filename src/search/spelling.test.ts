import { describe, expect, it } from 'vitest';
import { buildVocabulary, correct, correctQuery } from './spelling.ts';

describe('the vocabulary', () => {
  it('has the words of the texts without accents, elisions nor ligatures, the most frequent first', () => {
    expect(buildVocabulary(['L’hôpital, le cœur.', 'D’hôpital ; HÔPITAL ! Cœurs'])).toEqual([
      'hopital',
      'coeur',
      'coeurs',
    ]);
  });

  it('has neither short words nor numbers', () => {
    expect(buildVocabulary(['Les CPTS en 2023, 24h, bus'])).toEqual(['cpts']);
  });

  it('puts equals in alphabetical order, so that two builds agree', () => {
    expect(buildVocabulary(['zone bassin', 'canton'])).toEqual(['bassin', 'canton', 'zone']);
  });
});

describe('the correction of a word', () => {
  const vocabulary = [
    'soins',
    'professionnel',
    'medecin',
    'urgences',
    'patients',
    'patience',
    'cystite',
    'ophtalmologie',
    'essoufflement',
    'traitant',
  ];

  it.each([
    ['profesionnel', 'professionnel'],
    ['médcin', 'medecin'],
    ['medcein', 'medecin'],
    ['urgnces', 'urgences'],
    ['sions', 'soins'],
    ['patiens', 'patients'],
  ])('%s → %s', (word, expected) => {
    expect(correct(word, vocabulary)).toBe(expected);
  });

  it.each([
    ['cistite', 'cystite'],
    ['oftalmologie', 'ophtalmologie'],
    ['essouflement', 'essoufflement'],
  ])('knows what is heard alike: %s → %s', (word, expected) => {
    expect(correct(word, vocabulary)).toBe(expected);
  });

  it.each([
    ['durgences', 'urgences'],
    ['lophtalmologie', 'ophtalmologie'],
  ])('parts an article from its word: %s → %s', (word, expected) => {
    expect(correct(word, vocabulary)).toBe(expected);
  });

  it('parts two words that were typed as one', () => {
    expect(correct('medecintraitant', vocabulary)).toBe('medecin traitant');
  });

  it.each([
    ['is already right', 'médecin'],
    ['is near none', 'hélicoptère'],
    ['is too short to tell', 'son'],
    ['has a number', 'soins2'],
  ])('is nothing when it %s', (_, word) => {
    expect(correct(word, vocabulary)).toBeUndefined();
  });

  it('keeps the first letter, and prefers the most frequent word', () => {
    expect(correct('preserver', ['reserver'])).toBeUndefined();
    expect(correct('caton', ['canton', 'carton'])).toBe('canton');
    expect(correct('caton', ['carton', 'canton'])).toBe('carton');
  });
});

describe('the correction of a query', () => {
  const vocabulary = ['soins', 'urgences', 'teleconsultation', 'consultation'];
  const corrected = (query: string, ...unknown: string[]) =>
    correctQuery(query, new Map(unknown.map((word) => [word, 2])), vocabulary);

  it('changes the unknown words only, and keeps the others as typed', () => {
    expect(corrected('les Soins d’urgnces', 'urgnces')).toBe('les Soins d’urgences');
  });

  it('joins two words that only make sense as one', () => {
    expect(corrected('télé consultation', 'tele')).toBe('teleconsultation');
  });

  it('is nothing when there is nothing to change', () => {
    expect(corrected('soins xyzxyz', 'xyzxyz')).toBeUndefined();
  });
});
