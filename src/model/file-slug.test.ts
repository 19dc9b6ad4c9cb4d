import { expect, test } from 'vitest';
import { slugOf } from './file-slug.ts';

const named = (region: string, debut: string) =>
  slugOf('syntheses', { titre: 'Les leaders se parlent', region, evenement: { debut } });

test('a synthesis is named by its region, its date and its title', () => {
  expect(named('centre-val-de-loire', '2018-10-11')).toBe(
    'centre-val-de-loire-2018-10-11-leaders-parlent',
  );
});

test('what is typed as a date or a region never makes a folder of a name', () => {
  expect(named('corse', '12/10')).toBe('corse-12-10-leaders-parlent');
  expect(named('../..', '../../../etc')).toBe('region-etc-leaders-parlent');
  expect(named('..', '//')).toBe('region-date-leaders-parlent');
});
