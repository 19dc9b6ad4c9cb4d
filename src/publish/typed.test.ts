import { expect, it } from 'vitest';
import { amountIn, numberIn } from '../import/recognise/amounts.ts';
import { dateIn, yearIn } from './typed.ts';

it('reads a number as it is written in French', () => {
  expect(['1 200', '4,5', '-3', 'une quarantaine'].map(numberIn)).toEqual([
    1200,
    4.5,
    -3,
    'une quarantaine',
  ]);
});

it('parts a number from its unit, and leaves what is not sure', () => {
  expect(amountIn('341 patients')).toEqual({ number: 341, unit: 'patients' });
  expect(amountIn('1 200,5 € par an')).toEqual({ number: 1200.5, unit: '€ par an' });
  expect(amountIn('41%')).toEqual({ number: 41, unit: '%' });
  const unsure = ['12 à 15 personnes', '3 ou quatre', '2 millions', '1 sur 3', 'une quarantaine'];
  expect(unsure.map(amountIn)).toEqual(unsure.map(() => undefined));
});

it('reads a date with the name of its day, and a year from its month', () => {
  expect(dateIn('jeudi 12/11/26')).toBe('2026-11-12');
  expect(dateIn('le jeudi 11 octobre 2018')).toBe('2018-10-11');
  expect(dateIn('11/10/2018')).toBe('2018-10-11');
  expect(dateIn('jeudi prochain')).toBeUndefined();
  expect(yearIn('mars 2024')).toBe(2024);
  expect(yearIn('en 2024')).toBe(2024);
  expect(yearIn('bientôt')).toBeUndefined();
});
