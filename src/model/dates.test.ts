import { describe, expect, it } from 'vitest';
import { fromFrenchDate, isAfter, isFullDate, isPartialDate } from './dates.ts';

describe('a date', () => {
  it.each(['2018', '2018-10', '2018-10-11', '2024-02-29', '1900', '2100-12-31'])(
    'may be %s',
    (text) => {
      expect(isPartialDate(text)).toBe(true);
    },
  );

  it.each([
    '2023-02-30',
    '2023-02-29',
    '2023-13',
    '2023-00',
    '2023-10-00',
    '2018-1-5',
    '1899',
    '2101',
    '18',
    '',
    '2018-10-11T00:00',
    ' 2018',
  ])('is not %j', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it('is full when it has its day', () => {
    expect(['2018', '2018-10', '2018-10-11'].map(isFullDate)).toEqual([false, false, true]);
  });

  it.each([
    ['11/10/2018', '2018-10-11'],
    ['1/2/2018', '2018-02-01'],
    ['01.02.2018', '2018-02-01'],
    ['01-02-2018', '2018-02-01'],
    [' 11/10/2018 ', '2018-10-11'],
  ])('is read in its French form: %s', (written, date) => {
    expect(fromFrenchDate(written)).toBe(date);
  });

  it.each(['31/02/2018', '11/13/2018', '11/10/18', '10/2018', '2018-10-11'])(
    'is not guessed from %s',
    (written) => {
      expect(fromFrenchDate(written)).toBeUndefined();
    },
  );

  it.each([
    ['2026-11-23', true],
    ['2026-11-22', false],
    ['2026-12', true],
    ['2026-11', false],
    ['2027', true],
    ['2026', false],
  ])('%s is wholly after 22 November 2026: %s', (date, after) => {
    expect(isAfter(date, '2026-11-22')).toBe(after);
  });
});
