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

  it('has the parts of compound words', () => {
    expect(buildVocabulary(['Un rendez\u2011vous'])).toEqual(['rendez', 'vous']);
  });

  it('has neither short words, numbers, nor words that hold an apostrophe', () => {
    expect(buildVocabulary(['Les CPTS aujourd’hui en 2023, 24h'])).toEqual(['cpts']);
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
    'presque',
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
    ['is already right', 'médecin'],
    ['is near none', 'hélicoptère'],
    ['is too short to tell', 'son'],
    ['has a number', 'soins2'],
    ['holds an apostrophe of its own', "presqu'ile"],
  ])('is nothing when it %s', (_, word) => {
    expect(correct(word, vocabulary)).toBeUndefined();
  });

  it('prefers the word that begins alike, then the most frequent', () => {
    expect(correct('danté', ['sante', 'dante'])).toBeUndefined();
    expect(correct('pante', ['sante', 'pente'])).toBe('pente');
    expect(correct('pente', ['vente', 'tente'])).toBe('vente');
    expect(correct('pente', ['tente', 'vente'])).toBe('tente');
  });
});

describe('the correction of a query', () => {
  const vocabulary = ['soins', 'rendez', 'vous', 'urgences'];

  it('changes the wrong words only', () => {
    expect(correctQuery(['soins', 'urgnces'], vocabulary)).toBe('soins urgences');
  });

  it('changes the parts of compound words', () => {
    expect(correctQuery(['rndez-vous'], vocabulary)).toBe('rendez-vous');
  });

  it('is nothing when there is nothing to change', () => {
    expect(correctQuery(['soins', 'xyzxyz'], vocabulary)).toBeUndefined();
  });
});
