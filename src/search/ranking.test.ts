import { describe, expect, it } from 'vitest';
import { fakeResources, type FakeText } from '../../tests/support/fake-pagefind.ts';
import { search } from './engine.ts';
import type { Lexicon } from './lexicon.ts';

const LEXICON: Lexicon = {
  groups: [['snp', 'soins non programmes']],
  arrows: [{ from: ['chef'], to: ['coordonnateur'] }],
  families: [],
  places: [],
};

/** The ids found, in order; all of one kind unless said otherwise. */
async function ranked(query: string, texts: readonly FakeText[], lexicon = LEXICON) {
  const same = texts.map((text) => ({ filters: { type: ['cas'] }, ...text }));
  const found = await search(fakeResources(same, { lexicon }), query);
  return (await found.load(0, 100)).map(({ url }) => url.split('/')[2]);
}

describe('another wording', () => {
  it('is found both ways', async () => {
    const texts = [
      { id: 'a', text: 'Les SNP' },
      { id: 'b', text: 'Les soins non programmés' },
    ];
    expect((await ranked('snp', texts)).sort()).toEqual(['a', 'b']);
    expect((await ranked('soins non programmés', texts)).sort()).toEqual(['a', 'b']);
  });

  it('comes after the words as typed, at equal relevance', async () => {
    const texts = [
      { id: 'a', text: 'Un coordonnateur' },
      { id: 'b', text: 'Un chef' },
    ];
    expect(await ranked('chef', texts)).toEqual(['b', 'a']);
  });

  it('comes before them when it is much more to the point', async () => {
    const texts = [
      { id: 'a', text: 'Un coordonnateur', score: 4 },
      { id: 'b', text: 'Un chef' },
    ];
    expect(await ranked('chef', texts)).toEqual(['a', 'b']);
  });

  it('raises a text that already has the words as typed', async () => {
    const texts = [
      { id: 'a', text: 'Un chef' },
      { id: 'b', text: 'Un chef, un coordonnateur' },
    ];
    expect(await ranked('chef', texts)).toEqual(['b', 'a']);
  });

  it('finds what the words as typed do not', async () => {
    expect(await ranked('chef', [{ id: 'a', text: 'Un coordonnateur' }])).toEqual(['a']);
  });
});

describe('at equal relevance', () => {
  it('what was done comes before who did it and what words mean', async () => {
    const kinds = ['glossaire', 'cpts', 'cadre', 'freins', 'parcours', 'syntheses', 'cas'];
    const ids = kinds.map((kind, rank) => `${rank}-${kind}`); // equals would be in this order
    const texts = kinds.map((kind, rank) => ({
      id: ids[rank]!,
      text: 'montagne',
      filters: { type: [kind] },
    }));
    expect(await ranked('montagne', texts)).toEqual([...ids].reverse());
  });

  it('the order is that of the ids: two builds agree', async () => {
    const texts = ['c', 'a', 'b'].map((id) => ({ id, text: 'montagne' }));
    expect(await ranked('montagne', texts)).toEqual(['a', 'b', 'c']);
  });

  it('words side by side come before words far apart', async () => {
    const texts = [
      { id: 'a', text: `montagne ${'mot '.repeat(40)} médicobus` },
      { id: 'b', text: `médicobus de montagne ${'mot '.repeat(40)}` },
    ];
    expect(await ranked('médicobus montagne', texts)).toEqual(['b', 'a']);
  });
});
