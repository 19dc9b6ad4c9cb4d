import { describe, expect, it } from 'vitest';
import { FICHE_KINDS } from '../model/kinds.ts';
import { colorsOf, contrast } from './tokens.ts';

const GROUNDS = ['page', 'surface', 'raised', 'mark'];
const TEXTS = ['text', 'text-soft', 'link', 'link-hover', 'warning'];
/** Soft and warning texts never stand on the mark. */
const NEVER = new Set(['text-soft on mark', 'warning on mark']);

describe.each(['light', 'dark'] as const)('the colours by %s', (scheme) => {
  const colors = colorsOf(scheme);
  const of = (role: string) => colors.get(`color-${role}`)!;

  it('are all known', () => {
    for (const [role, color] of colors)
      if (role !== 'color-scheme') expect(color, role).toMatch(/^#[\da-f]{6}$/);
  });

  it('give texts at least 7:1 (WCAG AAA) on every ground', () => {
    for (const text of TEXTS) {
      for (const ground of GROUNDS) {
        if (NEVER.has(`${text} on ${ground}`)) continue;
        expect(contrast(of(text), of(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(7);
      }
    }
    expect(contrast(of('on-action'), of('action'))).toBeGreaterThanOrEqual(7);
  });

  it('give caps, edges and focus at least 3:1', () => {
    for (const kind of FICHE_KINDS) {
      expect(contrast(of(kind), of('raised')), kind).toBeGreaterThanOrEqual(3);
      expect(contrast(of('on-action'), of(kind)), kind).toBeGreaterThanOrEqual(3);
    }
    for (const edge of ['border-strong', 'focus'])
      for (const ground of ['page', 'surface', 'raised'])
        expect(contrast(of(edge), of(ground)), `${edge} on ${ground}`).toBeGreaterThanOrEqual(3);
  });
});

describe('contrast', () => {
  it('is 21 between black and white, 1 between equals', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#123456', '#123456')).toBe(1);
  });
});
