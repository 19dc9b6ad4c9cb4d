import { expect, test } from 'vitest';
import { readRegions } from './regions.ts';

test('without a region, the whole site alone is exported', () => {
  expect(readRegions([])).toEqual({ whole: true, regions: [] });
});

test('regions are exported alone, each once', () => {
  expect(readRegions(['bretagne', 'corse', 'bretagne'])).toEqual({
    whole: false,
    regions: ['bretagne', 'corse'],
  });
});

test('« toutes » is the whole site and every region', () => {
  expect(readRegions(['toutes'])).toEqual({ whole: true, regions: 'all' });
});

test('every unknown region is told, with the one that was meant or the choices', () => {
  expect(readRegions(['Centre-Val de Loire', 'bretgne', 'qqq'])).toEqual({
    error: expect.stringMatching(
      /« centre-val-de-loire » \?\n.*« bretagne » \?\n.*choisissez parmi : toutes, auvergne-rhone-alpes,/,
    ) as string,
  });
});
