import { describe, expect, it } from 'vitest';
import { fileOf, filesFor } from './scatter.ts';

describe('small files', () => {
  it('are as many as the things ask, between one and the most', () => {
    expect([0, 1, 50, 500, 5000, 500_000].map((things) => filesFor(things, 6, 512))).toEqual([
      1, 1, 8, 64, 512, 512,
    ]);
  });

  it('share keys evenly, the same key always in the same one', () => {
    const counts = new Map<number, number>();
    for (let rank = 0; rank < 8000; rank += 1) {
      const file = fileOf(`mot-${rank.toString(36)}`, 8);
      counts.set(file, (counts.get(file) ?? 0) + 1);
    }
    expect(counts.size).toBe(8);
    expect(Math.max(...counts.values())).toBeLessThan(1500);
    expect(fileOf('médecin', 512)).toBe(fileOf('médecin', 512));
  });
});
