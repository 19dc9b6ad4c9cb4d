import { expect, it } from 'vitest';
import { SIZE_THRESHOLDS, sizesOf } from './sizes.ts';

it.each([
  [1, [1]],
  [39_999, [1]],
  [40_000, [1, 2]],
  [40_001, [2]],
  [79_999, [2]],
  [80_000, [2, 3]],
  [80_001, [3]],
  [174_999, [3]],
  [175_000, [3, 4]],
  [175_001, [4]],
])('a population of %i has size %j', (population, sizes) => {
  expect(sizesOf(population)).toEqual(sizes);
});

it('a population on a threshold may be either side', () => {
  for (const threshold of SIZE_THRESHOLDS) expect(sizesOf(threshold)).toHaveLength(2);
});
