import { describe, expect, it } from 'vitest';
import { smallIndex } from '../../tests/support/small-index.ts';
import { applyFilters } from './facets.ts';

const { index } = await smallIndex([
  { id: 'a', kind: 'cas', filters: { region: ['bretagne', 'normandie'] } },
  { id: 'b', kind: 'cas', filters: { region: ['corse'] } },
  { id: 'c', kind: 'cpts', filters: { region: ['bretagne'] } },
]);
const all = [0, 1, 2].map((document) => ({ document }));
const apply = (chosen = {}) => applyFilters(index.filters, all, chosen);
const kept = (chosen = {}) => apply(chosen).kept.map(({ document }) => document);

describe('the filters', () => {
  it('are OR between the values of a key, AND between keys; empty keys say nothing', () => {
    expect(kept({ region: ['bretagne', 'corse'] })).toEqual([0, 1, 2]);
    expect(kept({ region: ['bretagne'], type: ['cas'], theme: [] })).toEqual([0]);
  });

  it('count what each value would leave', () => {
    expect(apply().counts).toEqual({
      type: { cas: 2, cpts: 1 },
      region: { bretagne: 2, normandie: 1, corse: 1 },
    });
  });

  it('count the values of a filter as if it were not chosen, since they add up', () => {
    expect(apply({ region: ['corse'] }).counts).toEqual({
      type: { cas: 1 },
      region: { bretagne: 2, normandie: 1, corse: 1 },
    });
  });
});
