import { describe, expect, it } from 'vitest';
import { fakeResources } from '../../tests/support/fake-pagefind.ts';
import { search, type Search } from './engine.ts';

const TEXTS = [
  {
    id: 'medicobus',
    text: 'Un médicobus de montagne tient deux jours par semaine',
    filters: { type: ['cas'], region: ['bretagne'] },
  },
  {
    id: 'snp',
    text: 'Les soins non programmés de la vallée',
    filters: { type: ['cas'], region: ['corse'] },
  },
  {
    id: 'equipe',
    text: 'Une équipe de montagne',
    filters: { type: ['leviers'] },
  },
];

const idsOf = async (found: Search) =>
  (await found.load(0, 100)).map(({ url }) => url.split('/')[2]);

describe('a query', () => {
  it('is asked without its grammar, accents kept', async () => {
    const resources = fakeResources(TEXTS);
    await search(resources, 'Qu’est-ce qu’un médicobus de montagne ?');
    expect(resources.asked.map(({ query }) => query)).toEqual(['médicobus', 'montagne']);
  });

  it('finds what has all its words, then what has most of them', async () => {
    const found = await search(fakeResources(TEXTS), 'médicobus montagne');
    expect(await idsOf(found)).toEqual(['medicobus', 'equipe']);
    expect(found).toMatchObject({ total: 2, dropped: [], partial: false });
    expect(found.suggestion).toBeUndefined();
  });

  it('rejects what Pagefind falls back on when nothing has the words', async () => {
    const resources = fakeResources(TEXTS, { fallback: 'equipe' });
    const { results } = await resources.pagefind.search('profesionnel');
    expect(results).toHaveLength(1);
    const found = await search(resources, 'profesionnel');
    expect(found.total).toBe(0);
    expect(await found.load(0, 10)).toEqual([]);
  });

  it('takes other forms of its words for them', async () => {
    const text = 'Les médecins sont épuisés';
    const resources = fakeResources([{ id: 'fatigue', text }], { fallback: 'fatigue' });
    const { pagefind } = resources;
    const stemming = {
      ...resources,
      pagefind: {
        ...pagefind,
        // Pagefind finds the stem « épuis » and says where
        search: async () => pagefind.search('épuis'),
      },
    };
    expect(await idsOf(await search(stemming, 'épuisement'))).toEqual(['fatigue']);
  });

  it('that is empty lists everything that the filters keep', async () => {
    const resources = fakeResources(TEXTS);
    const found = await search(resources, '  ', { type: ['cas'] });
    expect(resources.asked[0]).toEqual({ query: null, filters: { type: { any: ['cas'] } } });
    expect(await idsOf(found)).toEqual(['medicobus', 'snp']);
  });
});

describe('the filters', () => {
  it('are OR between the values of a key, and AND between keys; empty keys are left out', async () => {
    const resources = fakeResources(TEXTS);
    const filters = { type: ['cas', 'leviers'], region: ['bretagne'], theme: [] };
    const found = await search(resources, 'montagne', filters);
    expect(resources.asked[0]?.filters).toEqual({
      type: { any: ['cas', 'leviers'] },
      region: { any: ['bretagne'] },
    });
    expect(await idsOf(found)).toEqual(['medicobus']);
  });

  it('hold for variants, corrections and left out words too', async () => {
    const resources = fakeResources(TEXTS, {
      lexicon: { groups: [['snp', 'soins non programmes']], arrows: [], families: [], places: [] },
      vocabulary: ['montagne'],
    });
    const found = await search(resources, 'snp montagen vallée', { region: ['corse'] });
    expect(await idsOf(found)).toEqual(['snp']);
    expect(resources.asked.length).toBeGreaterThan(3);
    for (const { filters } of resources.asked)
      expect(filters).toEqual({ region: { any: ['corse'] } });
  });

  it('have counts over what was found', async () => {
    const { counts } = await search(fakeResources(TEXTS), 'montagne');
    expect(counts).toEqual({ type: { cas: 1, leviers: 1 }, region: { bretagne: 1 } });
  });
});
