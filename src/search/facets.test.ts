import { describe, expect, it } from 'vitest';
import { fakeResources } from '../../tests/support/fake-pagefind.ts';
import { facetsOf } from './facets.ts';
import type { Pagefind } from './pagefind.ts';

const TEXTS = [
  { id: 'a', text: 'x', filters: { type: ['cas'], region: ['bretagne', 'normandie'] } },
  { id: 'b', text: 'x', filters: { type: ['cpts'], region: ['bretagne'] } },
  { id: 'c', text: 'x', filters: { type: ['girafes'] } },
];

describe('the facets', () => {
  it('tell the kind of each result', async () => {
    const { kind } = await facetsOf(fakeResources(TEXTS).pagefind);
    expect([...kind]).toEqual([
      ['a', 'cas'],
      ['b', 'cpts'],
    ]);
  });

  it('count how many of the given results have each value', async () => {
    const { counts } = await facetsOf(fakeResources(TEXTS).pagefind);
    expect(counts(['a', 'b'])).toEqual({
      type: { cas: 1, cpts: 1 },
      region: { bretagne: 2, normandie: 1 },
    });
    expect(counts(['b', 'unknown'])).toEqual({ type: { cpts: 1 }, region: { bretagne: 1 } });
    expect(counts([])).toEqual({});
  });

  it('are read once from each index', async () => {
    const { pagefind } = fakeResources(TEXTS);
    let reads = 0;
    const counted: Pagefind = {
      search: (...asked) => pagefind.search(...asked),
      filters: () => {
        reads += 1;
        return pagefind.filters();
      },
    };
    await Promise.all([facetsOf(counted), facetsOf(counted)]);
    await facetsOf(counted);
    expect(reads).toBe(1);
  });
});
