/**
 * Where the points of a series go on a plot: time across, value up, from zero. Pure: numbers in,
 * numbers out. Points that would cover one another are moved aside, and keep their number.
 */
export interface PlotPoint {
  /** A date known to the year, month or day. */
  readonly date: string;
  readonly value: number;
  /** Points of one perimeter are joined by a line. */
  readonly perimeter: string;
}

export interface Dot {
  readonly x: number;
  readonly y: number;
  /** Rank of the point in its series, from 1. */
  readonly rank: number;
}

export interface Tick {
  readonly at: number;
  readonly label: string;
}

export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly dots: readonly Dot[];
  /** Lines as `points` of a polyline: a perimeter that has several dates. */
  readonly lines: readonly string[];
  readonly years: readonly Tick[];
  readonly values: readonly Tick[];
}

export const WIDTH = 440;
export const HEIGHT = 280;
export const RADIUS = 10;
const MARGIN = { left: 48, right: 20, top: 24, bottom: 32 };

/** The time of a partial date, in years: `2021-12` is the middle of December 2021. */
export function yearsOf(date: string): number {
  const [year = '', month, day] = date.split('-');
  const months = month ? Number(month) - 1 + (day ? (Number(day) - 1) / 31 : 0.5) : 6;
  return Number(year) + months / 12;
}

/** A round step that cuts `span` into at most `most` parts. */
export function roundStep(span: number, most: number): number {
  const power = 10 ** Math.floor(Math.log10(span / most || 1));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => span / step <= most) ?? power;
}

/** Lays a series out. Its points are in the order of their table, whose ranks the dots bear. */
export function plotOf(points: readonly PlotPoint[]): Plot {
  const times = points.map(({ date }) => yearsOf(date));
  const first = Math.floor(Math.min(...times));
  const last = Math.max(Math.ceil(Math.max(...times)), first + 1);
  const valueStep = roundStep(Math.max(...points.map(({ value }) => value), 0) || 1, 5);
  const top =
    valueStep * Math.ceil(Math.max(...points.map(({ value }) => value), valueStep) / valueStep);
  const inner = {
    width: WIDTH - MARGIN.left - MARGIN.right,
    height: HEIGHT - MARGIN.top - MARGIN.bottom,
  };
  const x = (time: number) => MARGIN.left + (inner.width * (time - first)) / (last - first);
  const y = (value: number) => MARGIN.top + inner.height * (1 - value / top);
  const yearStep = Math.max(1, roundStep(last - first, 6));
  const exact = points.map(({ value }, index) => ({
    x: x(times[index]!),
    y: y(value),
    rank: index + 1,
  }));
  return {
    width: WIDTH,
    height: HEIGHT,
    dots: moveAside(exact),
    lines: linesOf(points, exact),
    years: range(first, last, yearStep).map((year) => ({ at: x(year), label: String(year) })),
    values: range(0, top, valueStep).map((value) => ({
      at: y(value),
      label: value.toLocaleString('fr-FR', { maximumFractionDigits: 2 }),
    })),
  };
}

const range = (from: number, to: number, step: number) =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);

function moveAside(dots: readonly Dot[]): Dot[] {
  const placed: Dot[] = [];
  const collides = (dot: Dot) =>
    placed.some((other) => Math.hypot(other.x - dot.x, other.y - dot.y) < 2 * RADIUS);
  for (const dot of dots) {
    let moved = dot;
    // To the left where the right edge is near, else to the right.
    const step = (dot.x > WIDTH - 80 ? -1 : 1) * (RADIUS + 1);
    while (collides(moved)) moved = { ...moved, x: moved.x + step };
    placed.push(moved);
  }
  return placed;
}

function linesOf(points: readonly PlotPoint[], dots: readonly Dot[]): string[] {
  const perimeters = Map.groupBy(dots, (_, index) => points[index]!.perimeter);
  return [...perimeters.values()]
    .filter(({ length }) => length > 1)
    .map((line) => line.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' '));
}
