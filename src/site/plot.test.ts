import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CONTENT } from '../files/project.ts';
import { HEIGHT, isOfOneDate, plotOf, roundStep, WIDTH, yearsOf, type PlotPoint } from './plot.ts';

const point = (date: string, value: number, group?: string): PlotPoint => ({ date, value, group });

const series = readdirSync(join(CONTENT, 'chiffres')).map((file) => {
  const { points } = parse(readFileSync(join(CONTENT, 'chiffres', file), 'utf8')) as {
    points: { date: string; valeur: number; groupe?: string }[];
  };
  return [file, points.map(({ date, valeur, groupe }) => point(date, valeur, groupe))] as const;
});

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

  it.each(series)(
    'puts every point of %s at its date and value, whatever stands there',
    (_, points) => {
      const { dots, years, values } = plotOf(points);
      const [first, second] = [years[0]!, years[1]!];
      const perYear = (second.at - first.at) / (Number(second.label) - Number(first.label));
      const zero = values[0]!.at;
      const highest = points.reduce((best, one) => (one.value > best.value ? one : best));
      const scale = (zero - dots[points.indexOf(highest)]!.y) / highest.value;
      for (const [index, { date, value }] of points.entries()) {
        const { x, y } = dots[index]!;
        expect(x).toBeCloseTo(first.at + (yearsOf(date) - Number(first.label)) * perYear, 5);
        expect(y).toBeCloseTo(zero - value * scale, 5);
      }
    },
  );

  it.each(series)('writes the numbers of %s apart, and in the frame', (_, points) => {
    const { dots } = plotOf(points);
    for (const [index, { label }] of dots.entries()) {
      expect(label.x).toBeGreaterThan(0);
      expect(label.x).toBeLessThan(WIDTH);
      expect(label.y).toBeGreaterThan(0);
      expect(label.y).toBeLessThan(HEIGHT);
      for (const { label: other } of dots.slice(index + 1))
        expect(Math.hypot(label.x - other.x, label.y - other.y)).toBeGreaterThan(9);
    }
  });

  it('joins what counts the same thing, never two ways of counting', () => {
    const { lines, groups, dots } = plotOf([
      point('2021', 1, 'signés'),
      point('2022', 2, 'signés'),
      point('2022', 3, 'projets'),
      point('2023', 4),
    ]);
    expect(groups).toEqual(['signés', 'projets']);
    expect(lines.map((line) => line.split(' ').length)).toEqual([2, 1]);
    expect(dots.map(({ group }) => group)).toEqual([0, 0, 1, undefined]);
  });

  it('leaves room for long values', () => {
    expect(plotOf([point('2019', 580_000), point('2022', 1)]).left).toBeGreaterThan(
      plotOf([point('2019', 5), point('2022', 1)]).left,
    );
  });
});

describe('a series', () => {
  it('is of one date when time would say nothing', () => {
    expect(isOfOneDate([point('2025', 1), point('2025-10', 2)])).toBe(true);
    expect(isOfOneDate([point('2019', 1), point('2019', 2), point('2022', 3)])).toBe(true);
    expect(isOfOneDate([point('2019', 1), point('2020', 2), point('2022', 3)])).toBe(false);
  });
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
