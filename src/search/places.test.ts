import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../files/content-graph.ts';
import { validateContent } from '../files/validate-content.ts';
import { findPlaces } from './find-places.ts';
import { departmentOf } from '../model/territories.ts';
import { buildPlaces } from './places.ts';

const places = buildPlaces(publishedGraph(validateContent()));
const placesOf = (query: string) =>
  findPlaces(query, places).places.map(({ filter, value }) => `${filter}=${value}`);
const wordsOf = (query: string) => findPlaces(query, places).rest.trim().split(/\s+/);

const regionOfDepartment = (code: string) => departmentOf(code)?.region;

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

  test.each([
    ['92 médicobus', ['departement=92']],
    ['dans le 78', ['departement=78']],
    ['dans le Lot', ['departement=46']],
    ['Allier', ['departement=03']],
    ['département de l’Aube', ['departement=10']],
    ['médecins Ain', ['departement=01']],
    ['guadeloupe', ['region=guadeloupe']],
  ])('is understood by where it stands in « %s »', (query, expected) => {
    const named = expected.map((place) => {
      const value = place.split('=')[1]!;
      const region = regionOfDepartment(value);
      const isKnown = places.some((one) => one.value === value);
      return isKnown || !region ? place : `region=${region}`;
    });
    expect(placesOf(query)).toEqual(named);
  });

  test.each([
    'réunion des coordinateurs au centre de santé',
    'un lot de créneaux',
    's’allier entre CPTS voisines',
    'une somme versée',
    'appeler le 15',
    '15',
    'centre 15',
    'délai de 15 jours',
    'territoire de 40 000 habitants',
    '40 % des médecins',
    'patients de 75 ans et plus',
    '30 médecins',
    'plus de 80',
  ])('is not seen in « %s »', (query) => {
    expect(placesOf(query)).toEqual([]);
  });
});
