import { describe, expect, it } from 'vitest';
import { fakeResources, type FakeText } from '../../tests/support/fake-pagefind.ts';
import { search } from './engine.ts';

describe('a result', () => {
  const SECTION = { title: 'Le coût', url: '/cas/a/#cout', excerpt: 'un <mark>coût</mark>' };

  const first = async (sections: FakeText['sections']) => {
    const texts = [
      {
        id: 'a',
        title: 'L’œuvre',
        text: 'un coût',
        filters: { type: ['cas'] },
        ...(sections && { sections }),
      },
    ];
    const [result] = await (await search(fakeResources(texts), 'coût')).load(0, 1);
    return result;
  };

  it('has what is shown of it', async () => {
    expect(await first(undefined)).toEqual({
      url: '/cas/a/',
      type: 'cas',
      title: 'L’œuvre',
      facts: 'faits de a',
      excerpt: 'un coût',
    });
  });

  it('shows the section where the words are', async () => {
    expect(await first([SECTION])).toMatchObject({
      excerpt: SECTION.excerpt,
      section: { title: 'Le coût', url: '/cas/a/#cout' },
    });
  });

  it.each([
    ['is the whole fiche', { ...SECTION, url: '/cas/a/' }],
    ['has not the words', { ...SECTION, excerpt: 'rien' }],
  ])('shows no section that %s', async (_, section) => {
    const result = await first([section]);
    expect(result?.section).toBeUndefined();
    expect(result?.excerpt).toBe('un coût');
  });

  it('is loaded by ranges, in order', async () => {
    const texts = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: 'montagne' }));
    const found = await search(fakeResources(texts), 'montagne');
    const urls = async (from: number, to: number) =>
      (await found.load(from, to)).map(({ url }) => url);
    expect(found.total).toBe(4);
    expect(await urls(0, 2)).toEqual(['/cadre/a/', '/cadre/b/']);
    expect(await urls(2, 10)).toEqual(['/cadre/c/', '/cadre/d/']);
  });
});
