import { describe, expect, it } from 'vitest';
import { smallIndex, type SmallText } from '../../tests/support/small-index.ts';
import { search, type Search } from './engine.ts';

const TEXTS: SmallText[] = [
  { id: 'medicobus', text: 'Un médicobus de montagne', filters: { region: ['bretagne'] } },
  { id: 'snp', text: 'Les soins non programmés de la vallée', filters: { region: ['corse'] } },
  { id: 'equipe', kind: 'leviers', text: 'Une équipe de montagne' },
];

const idsOf = async (found: Search) =>
  (await found.load(0, 100)).map(({ url }) => url.split('/')[2]);
const find = async (query: string, filters = {}, settings = {}) => {
  const { index, asked } = await smallIndex(TEXTS, settings);
  const found = await search(index, query, filters);
  return { found, asked, ids: await idsOf(found) };
};

describe('a query', () => {
  it('is a question as well as words', async () => {
    const { ids, found } = await find('Qu’est-ce qu’un médicobus de montagne ?');
    expect(ids[0]).toBe('medicobus');
    expect(found).toMatchObject({ dropped: [], partial: false });
  });

  it('that begins a word finds it', async () => {
    expect((await find('médicob')).ids).toEqual(['medicobus']);
  });

  it('finds nothing rather than something else', async () => {
    const { found } = await find('zigzag xylophone');
    expect(found).toMatchObject({ total: 0, dropped: ['zigzag', 'xylophone'], partial: false });
  });

  it('that is empty lists everything that the filters keep', async () => {
    const { ids, found } = await find('  ', { type: ['cas'] });
    expect(ids.sort()).toEqual(['medicobus', 'snp']);
    expect(found.unfiltered).toBe(3);
  });

  it('filters what it finds, and says how much there is without the filters', async () => {
    const { ids, found } = await find('montagne', { region: ['bretagne'] });
    expect(ids).toEqual(['medicobus']);
    expect(found.unfiltered).toBe(2);
  });

  it('gives what means the same, by an acronym or in full', async () => {
    const same = [['SNP', 'soins non programmés']];
    expect((await find('SNP', {}, { same })).ids).toEqual(['snp']);
    expect((await find('snp', {}, { same })).ids).toEqual(['snp']);
  });

  it('goes one way only along the editors’ synonyms', async () => {
    const leads = [{ from: ['camion'], to: ['médicobus'] }];
    expect((await find('camion', {}, { leads })).ids).toEqual(['medicobus']);
    expect((await find('médicobus', {}, { leads })).ids).toEqual(['medicobus']);
  });

  it('reads few files: the two first, those of its words, and the fiches that are shown', async () => {
    const { asked } = await find('médicobus');
    expect(asked.slice(0, 2).sort()).toEqual(['filtres', 'lexique']);
    expect(asked.filter((name) => name.startsWith('fiche-'))).toHaveLength(1);
    expect(asked.filter((name) => name.startsWith('mots-'))).toEqual([]);
  });
});

describe('a correction', () => {
  it('is searched when nothing has the word as typed, and said', async () => {
    const { found, ids } = await find('medicobsu montagen');
    expect(ids[0]).toBe('medicobus');
    expect(found).toMatchObject({ suggestion: 'medicobus montagne', corrected: true, dropped: [] });
  });

  it('is not even looked for when every word is known', async () => {
    const { found, asked } = await find('montagne');
    expect(found.suggestion).toBeUndefined();
    expect(asked.filter((name) => name.startsWith('mots-'))).toEqual([]);
  });
});

describe('words that no text has', () => {
  it('are left out, and said', async () => {
    const { found, ids } = await find('girafe médicobus montagne');
    expect(ids[0]).toBe('medicobus');
    expect(found).toMatchObject({ dropped: ['girafe'], partial: false });
  });
});

describe('words that no text has together', () => {
  it('give the texts that have most, and it is said', async () => {
    const { found } = await find('médicobus vallée');
    expect(found.total).toBeGreaterThan(0);
    expect(found.partial).toBe(true);
  });
});

describe('a place', () => {
  const places = [
    { filter: 'region' as const, value: 'corse', label: 'Corse', forms: ['corse'], unsure: [] },
    {
      filter: 'region' as const,
      value: 'bretagne',
      label: 'Bretagne',
      forms: ['bretagne'],
      unsure: [],
    },
  ];

  it('alone lists what is there', async () => {
    const { ids, found } = await find('en Corse', {}, { places });
    expect((await find('dans la Corse', {}, { places })).ids).toEqual(ids);
    expect(ids).toEqual(['snp']);
    expect(found.places.map(({ value }) => value)).toEqual(['corse']);
  });

  it('puts its fiches first, and is no longer offered once it is chosen', async () => {
    const { ids } = await find('montagne Bretagne', {}, { places });
    expect(ids[0]).toBe('medicobus');
    const chosen = await find('montagne Bretagne', { region: ['bretagne'] }, { places });
    expect(chosen.found.places).toEqual([]);
  });
});
