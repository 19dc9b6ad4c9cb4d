import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../schema/schemas.ts';
import { schemaAt } from '../schema/walk.ts';
import {
  certainChoice,
  certainDate,
  certainDepartment,
  certainNumber,
  certainRegion,
} from './certain-value.ts';

const population = schemaAt(SCHEMAS.cpts, ['population']);
const measure = schemaAt(SCHEMAS.cas, ['resultats', 0, 'valeur']);
const maturity = schemaAt(SCHEMAS.cas, ['maturite']);

describe('what a value certainly stands for', () => {
  it.each([
    ['Bretagne', 'bretagne'],
    ['Île de France', 'ile-de-france'],
    ['Bretagn', undefined],
    ['Centre', undefined],
    [['Bretagne'], undefined],
  ])('a region: %j', (value, meant) => {
    expect(certainRegion(value)).toBe(meant);
  });

  it.each([
    ['Morbihan', '56'],
    ['1', '01'],
    [1, '01'],
    ['2a', '2A'],
    ['Morbian', undefined],
    ['20', undefined],
    [[56], undefined],
    ['', undefined],
  ])('a department: %j', (value, meant) => {
    expect(certainDepartment(value)).toBe(meant);
  });

  it.each([
    ['Installé', 'installe'],
    ['instalé', undefined],
    [['installe'], undefined],
  ])('a choice: %j', (value, meant) => {
    expect(certainChoice(maturity, value)).toBe(meant);
  });

  it.each([
    ['11/10/2018', '2018-10-11'],
    ['31/02/2018', undefined],
    ['octobre 2018', undefined],
  ])('a date: %j', (value, meant) => {
    expect(certainDate(value)).toBe(meant);
  });

  it.each([
    ['2019', 2019],
    ['80 000', 80_000],
    ['80\u00A0000', 80_000],
    ['-3', -3],
    ['5,26', undefined],
    ['52.000', undefined],
    ['36,0', undefined],
    ['80 00', undefined],
    ['12345678901234567', undefined],
    [[2019], undefined],
  ])('a whole number: %j', (value, meant) => {
    expect(certainNumber(population, value)).toBe(meant);
  });

  it.each([
    ['5,26', 5.26],
    ['80 000', 80_000],
    ['36.5', 36.5],
    ['5,26 %', undefined],
    ['1,2,3', undefined],
    ['.5', undefined],
  ])('a number: %j', (value, meant) => {
    expect(certainNumber(measure, value)).toBe(meant);
  });
});
