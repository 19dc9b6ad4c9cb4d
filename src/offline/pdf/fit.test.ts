import { describe, expect, test } from 'vitest';
import { endOf, runsOf, tightened, toTighten } from './fit.ts';
import type { Leaf, Section } from './gatherings.ts';

const leaf = (anchor: string, isOnNewSheet = false): Leaf => ({
  html: `<div class="page${isOnNewSheet ? ' page-neuve' : ''}" id="${anchor}"><p>x</p></div>`,
  isOnNewSheet,
});
const section = (...leaves: readonly Leaf[]): Section => ({ tag: '<section>', leaves });

test('a run goes from a new sheet to the next', () => {
  const sections = [
    section({ html: '<h1>Sommaire</h1>', isOnNewSheet: true }),
    section(leaf('cas.a', true), leaf('cas.b'), leaf('cas.c', true)),
    section(leaf('glossaire')),
  ];
  expect(runsOf(sections)).toEqual([
    { anchors: ['cas.a', 'cas.b'], end: 'cas.b::fin' },
    { anchors: ['cas.c'], end: 'cas.c::fin' },
    { anchors: ['glossaire'], end: 'glossaire::fin' },
  ]);
});

describe('a run that ends on a last page', () => {
  const run = { anchors: ['cas.a', 'cas.b'], end: endOf('cas.b') };
  /** It begins on page 5 and fills so much of its last page. */
  const gradeOf = (pages: number, filled: number, grades?: ReadonlyMap<string, number>) => {
    const places = new Map([
      ['cas.a', { page: 5, fromTop: 0 }],
      [run.end, { page: 5 + pages, fromTop: filled * 255 }],
    ]);
    const found = toTighten([run], places, grades);
    expect(found.get('cas.a')).toBe(found.get('cas.b'));
    return found.get('cas.a');
  };

  test('of a few lines is set tighter, no more than they ask for', () => {
    expect(gradeOf(10, 0.15)).toBe(1);
    expect(gradeOf(5, 0.15)).toBe(2);
    expect(gradeOf(2, 0.15)).toBe(3);
  });

  test('that is well filled, or that no tightening would save, stays as it is', () => {
    expect(gradeOf(20, 0.35)).toBeUndefined();
    expect(gradeOf(1, 0.15)).toBeUndefined();
    expect(gradeOf(0, 0.05)).toBeUndefined();
  });

  test('still there once tighter is set a grade tighter, up to the last', () => {
    const grades = (grade: number) => new Map(run.anchors.map((anchor) => [anchor, grade]));
    expect(gradeOf(10, 0.15, grades(1))).toBe(2);
    expect(gradeOf(10, 0.15, grades(3))).toBe(3);
    expect(gradeOf(9, 0.9, grades(2))).toBe(2);
  });
});

test('the pages of a run are marked by their grade, the others are as they were', () => {
  const html = leaf('cas.a', true).html + leaf('cas.b').html;
  const once = tightened(html, new Map([['cas.a', 1]]));
  expect(once).toContain('<div class="page page-neuve page-serree-1" id="cas.a">');
  expect(once).toContain(leaf('cas.b').html);
  expect(tightened(once, new Map([['cas.a', 2]]))).toContain(
    '<div class="page page-neuve page-serree-2" id="cas.a">',
  );
});
