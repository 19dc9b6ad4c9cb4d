import { describe, expect, it } from 'vitest';
import { segmentsOf } from './segments.ts';

const PHRASES = {
  '=snp': [0],
  'soin non program': [0],
  'pas medecin': [1],
  medecin: [2],
  'urgenc debord': [3],
  'combien cpt': [4],
  'cpt voisin': [6],
  '=pass': [5],
};
const segments = (query: string) =>
  segmentsOf(query, PHRASES).map(({ words, concepts }) => [
    words.map(({ folded }) => folded).join(' '),
    ...concepts,
  ]);

describe('the segments of a query', () => {
  it('are phrases of the field, typed with or without accents, and the words between them', () => {
    expect(segments('organiser les SNP en montagne')).toEqual([
      ['organiser'],
      ['snp', 0],
      ['montagne'],
    ]);
    expect(segments('Soins non programmes')).toEqual([['soins non programmes', 0]]);
  });

  it('take an acronym typed in small letters, never another form of a word for it', () => {
    expect(segments('snp pass')).toEqual([
      ['snp', 0],
      ['pass', 5],
    ]);
    expect(segments('passe')).toEqual([['passe']]);
    expect(segments('cpts voisine')).toEqual(segments('CPTS voisine'));
    expect(segments('cpts voisine')).toEqual([['cpts voisine', 6]]);
  });

  it('keep the stop words that a phrase holds, and find phrases across the others', () => {
    expect(segments('plus ou pas de médecin')).toEqual([['pas medecin', 1]]);
    expect(segments('des urgences trop débordées')).toEqual([['urgences debordees', 3]]);
  });

  it('leave out what builds the sentence', () => {
    expect(segments('Qu’est-ce qu’un médicobus ?')).toEqual([['medicobus']]);
  });

  it('leave out what every fiche is about, unless nothing else is asked', () => {
    expect(segments('CPTS montagne')).toEqual([['montagne']]);
    expect(segments('une CPTS')).toEqual([['cpts']]);
    expect(segments('combien de CPTS')).toEqual([['combien cpts', 4]]);
  });
});
