import { expect, it, vi } from 'vitest';
import { createSourceList, searchSources, sourceWords, wordsOfSource } from './source-list.ts';

const SOURCES = [
  {
    slug: 'rapport',
    titre: 'Le tour de France des CPTS',
    editeur: 'Ministère',
    date: '2023-06-12',
  },
  { slug: 'bilan', titre: 'Bilan d’été', editeur: 'CPTS du Lac' },
];

it('finds a source by any of its words, accents or not', () => {
  const slugs = (typed: string) => searchSources(SOURCES, typed).found.map(({ slug }) => slug);
  expect(slugs('tour ministere')).toEqual(['rapport']);
  expect(slugs('ete lac')).toEqual(['bilan']);
  expect(slugs('2023')).toEqual(['rapport']);
  expect(slugs('cpts')).toEqual(['rapport', 'bilan']);
  expect(slugs('  ')).toEqual([]);
  expect(slugs('inconnu')).toEqual([]);
});

it('shows the first few of many, and says how many there are', () => {
  const many = Array.from({ length: 20 }, (_, rank) => ({ ...SOURCES[1]!, slug: `bilan-${rank}` }));
  const { found, count } = searchSources(many, 'bilan');
  expect([found.length, count]).toEqual([8, 20]);
});

it('says a source in words', () => {
  expect(SOURCES.map(sourceWords)).toEqual([
    'Le tour de France des CPTS, Ministère, 2023',
    'Bilan d’été, CPTS du Lac',
  ]);
});

it('is asked once, and again after a failure', async () => {
  const fetched = vi.fn<typeof fetch>();
  vi.stubGlobal('fetch', fetched);
  const list = createSourceList({ base: '/reperes/', index: '' });
  fetched.mockResolvedValueOnce(new Response('', { status: 500 }));
  await expect(list.load()).rejects.toThrow('500');
  expect(wordsOfSource(list, 'bilan')).toBe('bilan');
  fetched.mockResolvedValueOnce(Response.json(SOURCES));
  await list.load();
  await list.load();
  expect(fetched.mock.calls).toEqual([
    ['/reperes/publier/sources.json'],
    ['/reperes/publier/sources.json'],
  ]);
  expect(wordsOfSource(list, 'bilan')).toBe('Bilan d’été, CPTS du Lac');
  vi.unstubAllGlobals();
});
