/** The report of a bench: as data, and as tables for a terminal or a document. */
import type { PageFigures } from './lighthouse.ts';
import { COLD, OURS } from './jobs.ts';
import type { Weights } from './page-weights.ts';

/** The medians of a job. */
export interface Line {
  readonly subject: string;
  readonly what: string;
  readonly runs: number;
  /** Seconds. */
  readonly wall: number;
  readonly cpu: number;
  /** MB at the peak, of the whole tree of processes. */
  readonly memory: number;
  readonly note?: string;
}

export interface SearchFigures {
  readonly query: string;
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds to compute. */
  readonly cold: number;
  readonly warm: number;
}

export interface SizeReport {
  readonly fiches: number;
  readonly lines: readonly Line[];
  readonly weights: readonly Weights[];
  readonly search: readonly SearchFigures[];
  readonly lighthouse?: readonly PageFigures[];
}

export interface Report {
  readonly date: string;
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly command: string;
  readonly sizes: readonly SizeReport[];
}

/** The middle value; of two, the lower one. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)]!;

/** A report as Markdown tables. */
export function tablesOf({ date, machine, versions, command, sizes }: Report): string {
  const names = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [`${date}, ${machine}. ${names.join(', ')}. \`${command}\``, ...sizes.map(tablesOfSize)]
    .join('\n\n')
    .concat('\n');
}

/** One size as Markdown tables. */
export function tablesOfSize({ fiches, lines, weights, search, lighthouse }: SizeReport): string {
  const ours = lines.find(({ subject, what }) => subject === OURS && what === COLD);
  const ratio = ({ subject, wall, cpu }: Line) =>
    subject === OURS || !ours ? '' : `${times(ours.wall / wall)} / ${times(ours.cpu / cpu)}`;
  return [
    `### ${fiches} fiches`,
    table(
      ['whose', 'what', 'runs', 'wall s', 'CPU s', 'peak MB', 'ours ÷ it, wall / CPU', ''],
      lines.map((line) => [
        line.subject,
        line.what,
        line.runs,
        line.wall.toFixed(1),
        line.cpu.toFixed(1),
        line.memory,
        ratio(line),
        line.note ?? '',
      ]),
    ),
    table(
      ['pages', 'how many', 'median B gz', 'heaviest B gz', 'which'],
      weights.map(({ type, pages, median: middle, heaviest, heaviestPage }) => [
        type,
        pages,
        middle,
        heaviest,
        heaviestPage,
      ]),
    ),
    table(
      ['search', 'bytes', 'requests', 'cold ms', 'warm ms'],
      search.map(({ query, bytes, requests, cold, warm }) => [
        query,
        bytes,
        requests,
        cold.toFixed(0),
        warm.toFixed(0),
      ]),
    ),
    ...(lighthouse ? [lighthouseTable(lighthouse)] : []),
  ].join('\n\n');
}

const lighthouseTable = (figures: readonly PageFigures[]) =>
  table(
    [
      'Lighthouse',
      'perf.',
      'access.',
      'practices',
      'SEO',
      'FCP ms',
      'LCP ms',
      'TBT ms',
      'CLS',
      'bytes',
    ],
    figures.map((one) => [
      one.page,
      one.performance,
      one.accessibility,
      one.bestPractices,
      one.seo,
      one.firstPaint,
      one.largestPaint,
      one.blocked,
      one.shift,
      one.bytes,
    ]),
  );

const times = (value: number) => value.toFixed(2);

/** A Markdown table whose figures stand to the right. */
function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const isNumber = (column: number) => rows.every((row) => /^[\d.]*$/.test(String(row[column])));
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, column) => (isNumber(column) ? '--:' : '---'))),
    ...rows.map(line),
  ].join('\n');
}
