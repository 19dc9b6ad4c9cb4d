import { describe, expect, it } from 'vitest';
import { nearnessOf, type Situation } from './nearest.ts';

const situation = (more: Partial<Situation> = {}): Situation => ({
  theme: [],
  milieu: [],
  taille: [],
  etape: [],
  ...more,
});
const MINE = situation({ theme: ['medecin-traitant'], milieu: ['montagne'], taille: ['1'] });

describe('a CPTS like mine', () => {
  it('shares the worry, the milieu and the size, and the reasons are said', () => {
    const { score, reasons } = nearnessOf(MINE, MINE);
    expect(reasons).toEqual(['même sujet', 'même milieu', 'même taille']);
    expect(score).toBeGreaterThan(nearnessOf(MINE, { ...MINE, milieu: ['urbain'] }).score);
  });

  it('is not one that works on something else, however alike', () => {
    expect(nearnessOf(MINE, { ...MINE, theme: ['prevention'] })).toEqual({
      score: 0,
      reasons: [],
      unknown: [],
    });
  });

  it('may be of the next size', () => {
    expect(nearnessOf(MINE, { ...MINE, taille: ['2'] }).reasons).toContain('taille voisine');
    expect(nearnessOf(MINE, { ...MINE, taille: ['3'] }).reasons).not.toContain('taille voisine');
  });

  it('is not judged on what it does not say, and that is said', () => {
    expect(nearnessOf(MINE, situation({ theme: ['medecin-traitant'] })).unknown).toEqual([
      'milieu non précisé',
      'taille non précisée',
    ]);
    expect(nearnessOf(MINE, situation({ theme: ['medecin-traitant'] })).reasons).toEqual([
      'même sujet',
    ]);
  });

  it('can be found without a worry', () => {
    expect(nearnessOf(situation({ taille: ['1'] }), MINE).reasons).toEqual(['même taille']);
  });
});
