import { describe, expect, it } from 'vitest';
import { validateMini } from '../../tests/support/mini-content.ts';
import { REGIONS } from '../model/territories.ts';
import { regionRowsOf, TILES } from './region-tiles.ts';

describe('the map of regions', () => {
  it('has one tile for each of the eighteen, and no two in one place', () => {
    expect(Object.keys(TILES).sort()).toEqual(REGIONS.map(({ slug }) => slug).sort());
    const places = Object.values(TILES).map(({ column, row }) => `${column},${row}`);
    expect(new Set(places).size).toBe(places.length);
    expect(new Set(Object.values(TILES).map(({ code }) => code)).size).toBe(18);
  });

  it('shades a region by its cases and syntheses, and leaves the empty ones blank', () => {
    const rows = regionRowsOf(validateMini().graph);
    const of = (wanted: string) => rows.find(({ slug }) => slug === wanted);
    expect(of('bretagne')).toMatchObject({ cas: 1, syntheses: 1, shade: 1 });
    expect(of('guyane')).toMatchObject({ cas: 0, syntheses: 0, shade: 0 });
  });
});
