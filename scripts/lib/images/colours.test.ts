import { describe, expect, it } from 'vitest';
import { colourOf } from './colours.ts';

describe('a colour of the tokens', () => {
  it('is one by day and one by night', () => {
    const [day, night] = [colourOf('--color-page', 'light'), colourOf('--color-page', 'dark')];
    expect(day).toMatch(/^#[0-9a-f]{6}$/);
    expect(night).toMatch(/^#[0-9a-f]{6}$/);
    expect(day).not.toBe(night);
  });

  it('must be there', () => {
    expect(() => colourOf('--color-absente')).toThrow('No --color-absente');
  });
});
