import { describe, expect, test } from 'vitest';
import { buildFamilies, rootOf } from './families.ts';

describe('families of words', () => {
  test('bring together what the stemmer keeps apart', () => {
    expect(buildFamilies(['infirmiere', 'infirmier', 'pharmaciens', 'pharmacies'])).toEqual([
      ['infirmiere', 'infirmier'],
      ['pharmaciens', 'pharmacies'],
    ]);
  });

  test('leave out what the stemmer brings together by itself', () => {
    expect(buildFamilies(['coordinatrice', 'coordinatrices'])).toEqual([]);
  });

  test('do not mix words that mean different things', () => {
    expect(buildFamilies(['personnes', 'personnelles', 'communes', 'communication'])).toEqual([]);
  });

  test('need a root long enough to mean something', () => {
    expect(rootOf('vie')).toBeUndefined();
    expect(rootOf('action')).toBeUndefined();
  });
});
