import { describe, expect, it } from 'vitest';
import { frenchDate, frenchNumber } from './dates.ts';

describe('a date', () => {
  it.each([
    ['2018-10-11', '11 octobre 2018'],
    ['2019-07-01', '1er juillet 2019'],
    ['2022-02-09', '9 février 2022'],
    ['2023-12-31', '31 décembre 2023'],
    ['2022-08', 'août 2022'],
    ['2018', '2018'],
  ])('%s is written « %s », to what is known of it', (date, written) => {
    expect(frenchDate(date)).toBe(written);
  });
});

describe('a number', () => {
  it.each([
    [80_000, '80\u202F000'],
    [1_234_567, '1\u202F234\u202F567'],
    [5.26, '5,26'],
    [5.267, '5,27'],
    [12, '12'],
    [0, '0'],
  ])('%d is written as French readers do', (value, written) => {
    expect(frenchNumber(value)).toBe(written);
  });
});
