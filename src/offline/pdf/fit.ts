/**
 * Copyfitting, as printers do it: what ends a few lines onto a last page is set a little tighter, so
 * that no sheet is spent on these lines. Pure.
 */
import { TEXT_HEIGHT } from './page-rules.ts';
import type { Place } from './destinations.ts';
import type { Section } from './gatherings.ts';

/** What stands between two new sheets. */
export interface Run {
  /** The anchors of its pages of the site, in order. */
  readonly anchors: readonly string[];
  /** Where it ends. */
  readonly end: string;
}

const PAGE = /<div class="(page(?: page-neuve)?)(?: page-serree-\d)?" id="([^"]*)"/g;

/** How much tighter pages are set, by their anchors: from 1, the grades of `book.css`. */
export type Grades = ReadonlyMap<string, number>;

/** How much shorter each grade makes a text, at least. */
const GAINS = [0.02, 0.04, 0.1];
/** How full a last page may be that is worth saving. */
const MOST = 0.3;

/** The anchor of the end of a page of the site. */
export const endOf = (anchor: string): string => `${anchor}::fin`;

/** The runs of a book. */
export function runsOf(sections: readonly Section[]): Run[] {
  const runs: string[][] = [];
  for (const { leaves } of sections) {
    for (const [index, { html, isOnNewSheet }] of leaves.entries()) {
      if (index === 0 || isOnNewSheet) runs.push([]);
      runs.at(-1)!.push(...[...html.matchAll(PAGE)].map((match) => match[2]!));
    }
  }
  return runs
    .filter((anchors) => anchors.length > 0)
    .map((anchors) => ({ anchors, end: endOf(anchors.at(-1)!) }));
}

/**
 * The pages to set tighter than they are, from where everything falls as it is: by the grade that
 * saves the last page, one more where that grade was not enough.
 */
export function toTighten(
  runs: readonly Run[],
  places: ReadonlyMap<string, Place>,
  grades: Grades = new Map(),
): Grades {
  const tighter = new Map(grades);
  for (const { anchors, end } of runs) {
    const [start, last] = [places.get(anchors[0]!), places.get(end)];
    if (!start || !last || last.page === start.page) continue;
    const filled = last.fromTop / TEXT_HEIGHT;
    const needed = GAINS.findIndex((gain) => filled < gain * (last.page - start.page));
    if (filled > MOST || needed < 0) continue;
    const grade = Math.max(needed, grades.get(anchors[0]!) ?? 0) + 1;
    for (const anchor of anchors) tighter.set(anchor, Math.min(grade, GAINS.length));
  }
  return tighter;
}

/** A piece of a book with its pages set as tight as said. */
export const tightened = (html: string, grades: Grades): string =>
  html.replace(PAGE, (tag, classes: string, anchor: string) => {
    const grade = grades.get(anchor);
    return grade === undefined
      ? tag
      : `<div class="${classes} page-serree-${grade}" id="${anchor}"`;
  });
