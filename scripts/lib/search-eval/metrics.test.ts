import { describe, expect, it } from 'vitest';
import { averageOf, scoreOf, type Scores } from './metrics.ts';

const GRADES = new Map([
  ['best', 3],
  ['good', 2],
  ['fair', 1],
]);
/** 7 + 3 / log2(3) + 1 / log2(4) */
const IDEAL = 7 + 1.8928 + 0.5;

describe('the gain of a list', () => {
  it.each([
    ['is 1 when the best come first', ['best', 'good', 'fair'], 1],
    ['does not fall for what comes after', ['best', 'good', 'fair', 'other'], 1],
    ['falls when the order is wrong', ['good', 'best', 'fair'], (3 + 7 / 1.58496 + 0.5) / IDEAL],
    ['falls when others come between', ['best', 'other', 'good'], (7 + 3 / 2) / IDEAL],
    ['is 0 when nothing is judged', ['other'], 0],
    ['is 0 when nothing is found', [], 0],
  ])('%s', (_, results, expected) => {
    expect(scoreOf(results, GRADES).ndcg).toBeCloseTo(expected, 4);
  });

  it('ignores what comes after the tenth', () => {
    const others = Array.from({ length: 10 }, (_, index) => `other-${index}`);
    expect(scoreOf([...others, 'best'], GRADES).ndcg).toBe(0);
  });

  it('can be 1 when more than ten are judged', () => {
    const grades = new Map(Array.from({ length: 12 }, (_, index) => [`page-${index}`, 3]));
    expect(scoreOf([...grades.keys()].slice(2), grades).ndcg).toBe(1);
  });
});

describe('the reciprocal rank', () => {
  it.each([
    ['is that of the first good result', ['other', 'good', 'best'], 1 / 2],
    ['does not count an acceptable one', ['fair', 'other', 'best'], 1 / 3],
    ['is 0 when none is good', ['fair', 'other'], 0],
  ])('%s', (_, results, expected) => {
    expect(scoreOf(results, GRADES).reciprocalRank).toBe(expected);
  });
});

describe('the recall', () => {
  it.each([
    ['is the part of the good ones that came', ['best', 'other'], 1 / 2],
    ['does not count the acceptable ones', ['best', 'good'], 1],
    ['is 0 when none came', ['fair'], 0],
  ])('%s', (_, results, expected) => {
    expect(scoreOf(results, GRADES).recall).toBe(expected);
  });

  it('asks for no more than ten results can hold', () => {
    const grades = new Map(Array.from({ length: 20 }, (_, index) => [`page-${index}`, 2]));
    expect(scoreOf([...grades.keys()].slice(0, 10), grades).recall).toBe(1);
  });
});

describe('the averages', () => {
  const scores = (ndcg: number, nothing = false): Scores => ({
    ndcg,
    reciprocalRank: ndcg,
    recall: ndcg,
    nothing,
  });

  it('weigh every query the same', () => {
    expect(averageOf([scores(1), scores(0.5), scores(0, true), scores(0.5)])).toEqual({
      queries: 4,
      ndcg: 0.5,
      mrr: 0.5,
      recall: 0.5,
      zeroRate: 0.25,
    });
  });

  it('of nothing are 0', () => {
    expect(averageOf([])).toEqual({ queries: 0, ndcg: 0, mrr: 0, recall: 0, zeroRate: 0 });
  });
});
