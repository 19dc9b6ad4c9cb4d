import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../files/content-graph.ts';
import { validateContent } from '../files/validate-content.ts';
import { findPlaces } from './find-places.ts';
import { buildPlaces } from './places.ts';

const places = buildPlaces(publishedGraph(validateContent()));
const placesOf = (query: string) =>
  findPlaces(query, places).places.map(({ filter, value }) => `${filter}=${value}`);
const wordsOf = (query: string) => findPlaces(query, places).rest.trim().split(/\s+/);

describe('a place in a query', () => {
  test.each([
    ['médecin traitant en Bretagne', ['region=bretagne']],
    ['soins non programmés PACA', ['region=provence-alpes-cote-d-azur']],
    ['Provence-Alpes-Côte d’Azur', ['region=provence-alpes-cote-d-azur']],
    ['centre val de loire', ['region=centre-val-de-loire']],
    ['yvelines', ['departement=78']],
    ['crise 78', ['departement=78']],
    ['La Réunion', ['region=la-reunion']],
    ['cpts de Haute-Savoie', ['departement=74']],
    ['Eure-et-Loir', ['departement=28']],
    ['Bas-Rhin', ['departement=67']],
    ['cpts Alsace', ['departement=67', 'departement=68']],
  ])('is understood in « %s »', (query, expected) => {
    expect(placesOf(query)).toEqual(expected);
  });

  test('leaves the other words, in their order', () => {
    expect(wordsOf('retrouver un médecin traitant en Bretagne')).toEqual([
      'retrouver',
      'un',
      'médecin',
      'traitant',
      'en',
    ]);
  });

  test('is its region when nothing is documented in the department', () => {
    const documented = places.some(({ value }) => value === '92');
    expect(placesOf('92')).toEqual([documented ? 'departement=92' : 'region=ile-de-france']);
  });

  test('is not seen in a word of the language', () => {
    expect(placesOf('réunion des coordinateurs au centre de santé')).toEqual([]);
    expect(placesOf('un lot de créneaux')).toEqual([]);
  });
});
