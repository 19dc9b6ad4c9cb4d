import { describe, expect, it } from 'vitest';
import { departmentOf, DEPARTMENTS, regionOf, REGIONS } from './territories.ts';

describe('the regions', () => {
  it('are eighteen, by slug', () => {
    expect(REGIONS.map(({ slug }) => slug).sort()).toEqual([
      'auvergne-rhone-alpes',
      'bourgogne-franche-comte',
      'bretagne',
      'centre-val-de-loire',
      'corse',
      'grand-est',
      'guadeloupe',
      'guyane',
      'hauts-de-france',
      'ile-de-france',
      'la-reunion',
      'martinique',
      'mayotte',
      'normandie',
      'nouvelle-aquitaine',
      'occitanie',
      'pays-de-la-loire',
      'provence-alpes-cote-d-azur',
    ]);
  });

  it('include the five overseas', () => {
    const overseas = REGIONS.filter((region) => region.overseas).map(({ name }) => name);
    expect(overseas).toEqual(['Guadeloupe', 'Guyane', 'La Réunion', 'Martinique', 'Mayotte']);
  });

  it('are found by the slug that content writes, and by nothing else', () => {
    expect(regionOf('centre-val-de-loire')).toMatchObject({
      name: 'Centre-Val de Loire',
      code: '24',
    });
    expect(regionOf('Centre-Val de Loire')).toBeUndefined();
    expect(regionOf('__proto__')).toBeUndefined();
  });
});

describe('the departments', () => {
  it('are a hundred and one, each in a region', () => {
    expect(DEPARTMENTS).toHaveLength(101);
    expect(DEPARTMENTS.filter(({ region }) => !regionOf(region))).toEqual([]);
    expect(new Set(DEPARTMENTS.map(({ region }) => region)).size).toBe(18);
  });

  it.each([
    ['01', 'Ain', 'auvergne-rhone-alpes'],
    ['2A', 'Corse-du-Sud', 'corse'],
    ['41', 'Loir-et-Cher', 'centre-val-de-loire'],
    ['974', 'La Réunion', 'la-reunion'],
    ['976', 'Mayotte', 'mayotte'],
  ])('%s is %s, in %s', (code, name, region) => {
    expect(departmentOf(code)).toEqual({ code, name, region });
  });

  it.each(['1', '2a', '20', '975', '988', '99', ''])('%j is none', (code) => {
    expect(departmentOf(code)).toBeUndefined();
  });
});
