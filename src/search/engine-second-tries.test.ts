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

describe('a correction', () => {
  const vocabulary = ['montagne', 'medicobus', 'vallee'];

  it('is searched when the query as typed finds nothing, and said', async () => {
    const found = await search(fakeResources(TEXTS, { vocabulary }), 'medicobsu montagen');
    expect(await idsOf(found)).toEqual(['medicobus', 'equipe']);
    expect(found).toMatchObject({ suggestion: 'medicobus montagne', corrected: true, dropped: [] });
  });

  it('is not even looked for when the query finds something', async () => {
    const resources = fakeResources(TEXTS, { vocabulary: ['montagnes'] });
    const found = await search(resources, 'montagne');
    expect(found.suggestion).toBeUndefined();
    expect(found.corrected).toBeUndefined();
    expect(resources.loads()).toBe(0);
  });

  it('is said with the words that it leaves out', async () => {
    const found = await search(fakeResources(TEXTS, { vocabulary }), 'medicobsu montagen girafe');
    expect(await idsOf(found)).toEqual(['medicobus', 'equipe']);
    expect(found).toMatchObject({
      suggestion: 'medicobus montagne girafe',
      corrected: true,
      dropped: ['girafe'],
    });
  });
});

describe('words that no text has', () => {
  it('are left out, and said', async () => {
    const found = await search(fakeResources(TEXTS), 'girafe médicobus montagne');
    expect(await idsOf(found)).toEqual(['medicobus', 'equipe']);
    expect(found).toMatchObject({ total: 2, dropped: ['girafe'], partial: false });
  });

  it('are left out together, the others searched', async () => {
    const found = await search(fakeResources(TEXTS), 'girafe licorne montagne');
    expect(await idsOf(found)).toEqual(['equipe', 'medicobus']);
    expect(found).toMatchObject({ partial: false, dropped: ['girafe', 'licorne'] });
  });

  it('leave nothing when there are no others', async () => {
    const found = await search(fakeResources(TEXTS), 'girafe licorne');
    expect(found).toMatchObject({ total: 0, partial: false, dropped: ['girafe', 'licorne'] });
    expect(await found.load(0, 10)).toEqual([]);
  });
});

describe('words that no text has together', () => {
  it('give the texts that have some, those with most first', async () => {
    const texts = [
      { id: 'a', text: 'montagne', filters: { type: ['cas'] } },
      { id: 'b', text: 'vallée et montagne', filters: { type: ['cas'] } },
      { id: 'c', text: 'lac', filters: { type: ['cas'] } },
    ];
    const found = await search(fakeResources(texts), 'montagne lac vallée plage');
    expect(await idsOf(found)).toEqual(['b', 'a', 'c']);
    expect(found).toMatchObject({ partial: true, dropped: ['plage'] });
  });
});
