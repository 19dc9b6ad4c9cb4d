/**
 * Where the points of a series go on a plot: time across, value up, from zero. Pure: numbers in,
 * numbers out. A point stands exactly where its date and value say; only its number makes room.
 */
export interface PlotPoint {
  /** A date known to the year, month or day. */
  readonly date: string;
  readonly value: number;
  /** Points that count the same thing: one shape, one line. */
  readonly group?: string | undefined;
}

export interface Dot {
  readonly x: number;
  readonly y: number;
  /** Rank of the point in its series, from 1. */
  readonly rank: number;
  /** Where its number is written. */
  readonly label: { readonly x: number; readonly y: number };
  /** Rank of its group, from 0; none when it is alone. */
  readonly group: number | undefined;
}

export interface Tick {
  readonly at: number;
  readonly label: string;
}

export interface Plot {
  readonly width: number;
  readonly height: number;
  /** Where the values end and the plot begins. */
  readonly left: number;
  readonly dots: readonly Dot[];
  readonly groups: readonly string[];
  /** Lines as `points` of a polyline, one for each group. */
  readonly lines: readonly string[];
  readonly years: readonly Tick[];
  readonly values: readonly Tick[];
}

export const WIDTH = 440;
export const HEIGHT = 300;
const MARGIN = { right: 24, top: 34, bottom: 32 };
const SIGN_WIDTH = 8;
/** Numbers of two points nearer than this cannot be told apart. */
const LABEL_SPACE = 15;

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

/** Whether time says nothing of a series: most of its points have one date. Bars then compare. */
export function isOfOneDate(points: readonly PlotPoint[]): boolean {
  const times = points.map(({ date }) => yearsOf(date));
  const span = Math.max(...times) - Math.min(...times);
  const dates = Object.values(Object.groupBy(points, ({ date }) => date)).map((of) => of!.length);
  return span < 1 || Math.max(...dates) > points.length / 2;
}

/** Lays a series out. Its points are in the order of their table, whose ranks the dots bear. */
export function plotOf(points: readonly PlotPoint[]): Plot {
  const times = points.map(({ date }) => yearsOf(date));
  const first = Math.floor(Math.min(...times));
  const last = Math.max(Math.ceil(Math.max(...times)), first + 1);
  const highest = Math.max(...points.map(({ value }) => value), 0) || 1;
  const valueStep = roundStep(highest, 5);
  const top = valueStep * Math.ceil(highest / valueStep);
  const marks = range(0, top, valueStep).map((value) => ({ value, label: number(value) }));
  const left = 12 + SIGN_WIDTH * Math.max(...marks.map(({ label }) => label.length));
  const x = (time: number) =>
    left + ((WIDTH - left - MARGIN.right) * (time - first)) / (last - first);
  const y = (value: number) =>
    MARGIN.top + (HEIGHT - MARGIN.top - MARGIN.bottom) * (1 - value / top);
  const yearStep = Math.max(1, roundStep(last - first, 6));
  const groups = [...new Set(points.flatMap(({ group }) => group ?? []))];
  const exact = points.map(({ value }, index) => ({ x: x(times[index]!), y: y(value) }));
  return {
    width: WIDTH,
    height: HEIGHT,
    left,
    dots: labelled(exact).map((dot, index) => {
      const { group } = points[index]!;
      return {
        ...dot,
        rank: index + 1,
        group: group === undefined ? undefined : groups.indexOf(group),
      };
    }),
    groups,
    lines: groups.map((name) =>
      exact
        .filter((_, index) => points[index]!.group === name)
        .map((at) => `${at.x.toFixed(1)},${at.y.toFixed(1)}`)
        .join(' '),
    ),
    years: range(first, last, yearStep).map((year) => ({ at: x(year), label: String(year) })),
    values: marks.map(({ value, label }) => ({ at: y(value), label })),
  };
}

const number = (value: number) => value.toLocaleString('fr-FR', { maximumFractionDigits: 2 });

const range = (from: number, to: number, step: number) =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Gives each point the nearest free place for its number, all around it, then farther. */
function labelled(points: readonly Place[]): (Place & { readonly label: Place })[] {
  const taken: Place[] = [];
  const room = (place: Place) =>
    Math.min(
      ...taken.map((other) => Math.hypot(other.x - place.x, other.y - place.y)),
      ...points.map((point) => Math.hypot(point.x - place.x, point.y - place.y) + 4),
      place.x - 4,
      WIDTH - 4 - place.x,
      place.y - 14,
    );
  return points.map((point) => {
    const around = [14, 24, 34, 44].flatMap((distance) =>
      Array.from({ length: 12 }, (_, turn) => {
        const angle = (turn * Math.PI) / 6 - Math.PI / 2;
        return { x: point.x + distance * Math.cos(angle), y: point.y + distance * Math.sin(angle) };
      }),
    );
    const free = around.find((place) => room(place) >= LABEL_SPACE);
    const label = free ?? around.reduce((best, place) => (room(place) > room(best) ? place : best));
    taken.push(label);
    return { ...point, label };
  });
}
