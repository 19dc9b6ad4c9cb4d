import { expect, test } from 'vitest';
import { frenchSize } from './french-size.ts';

test('a size is written in Ko or in Mo, with a comma and a space that does not break', () => {
  expect(frenchSize(1)).toBe('1\u00A0Ko');
  expect(frenchSize(839_001)).toBe('840\u00A0Ko');
  expect(frenchSize(999_999)).toBe('1\u00A0Mo');
  expect(frenchSize(10_072_819)).toBe('10,1\u00A0Mo');
});
