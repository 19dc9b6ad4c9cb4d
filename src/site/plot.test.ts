import { describe, expect, it } from 'vitest';
import { HEIGHT, plotOf, RADIUS, roundStep, WIDTH, yearsOf } from './plot.ts';

const point = (date: string, value: number, perimeter = 'France') => ({ date, value, perimeter });

describe('a plot', () => {
  it('goes from the left to the right with time, from the bottom up with value', () => {
    const { dots } = plotOf([point('2021-12', 25), point('2023', 60)]);
    expect(dots[1]!.x).toBeGreaterThan(dots[0]!.x);
    expect(dots[1]!.y).toBeLessThan(dots[0]!.y);
  });

  it('begins at zero, so that heights compare', () => {
    const { values, dots } = plotOf([point('2021', 50), point('2022', 100)]);
    expect(values[0]!.label).toBe('0');
    const zero = values[0]!.at;
    expect((zero - dots[1]!.y) / (zero - dots[0]!.y)).toBeCloseTo(2, 5);
  });

  it('keeps two sources that disagree both in sight', () => {
    const { dots } = plotOf([point('2022', 40), point('2022', 40.5), point('2022', 41)]);
    for (const [index, one] of dots.entries())
      for (const other of dots.slice(index + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(2 * RADIUS);
  });

  it('joins the dates of one perimeter, never those of two', () => {
    const { lines } = plotOf([point('2021', 1), point('2022', 2), point('2022', 3, 'Corse')]);
    expect(lines).toHaveLength(1);
  });

  it.each([[[point('2024', 0)]], [[point('2019', 1e9), point('2026', 0.003)]]])(
    'stays in its frame: %j',
    (points) => {
      const { dots, years, values } = plotOf(points);
      for (const { x, y } of dots) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(WIDTH);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(HEIGHT);
      }
      expect(years.length).toBeGreaterThan(1);
      expect(values.length).toBeLessThan(12);
    },
  );
});

describe('dates and steps', () => {
  it('place a year in its middle, a month in its own', () => {
    expect(yearsOf('2021')).toBe(2021.5);
    expect(yearsOf('2021-01-01')).toBe(2021);
    expect(yearsOf('2021-12')).toBeCloseTo(2021.958, 3);
  });

  it('are round', () => {
    expect([roundStep(66, 5), roundStep(1000, 5), roundStep(7, 8)]).toEqual([20, 200, 1]);
  });
});
