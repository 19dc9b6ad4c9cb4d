import { describe, expect, it } from 'vitest';
import type { Lexicon } from './lexicon.ts';
import { meaningfulWords, queryWords } from './normalise.ts';
import { segmentsOf } from './segments.ts';

const lexicon: Lexicon = {
  groups: [['snp', 'soins non programmes', 'urgence ressentie']],
  arrows: [{ from: ['chef'], to: ['coordonnateur'] }],
  families: [['infirmier', 'infirmiere']],
  places: [],
};

const segments = (query: string, words: Lexicon = lexicon) =>
  segmentsOf(meaningfulWords(queryWords(query)), words).map(({ words: own, alternatives }) => [
    own.join(' '),
    ...alternatives.map((alternative) => alternative.join(' ')),
  ]);

describe('the segments of a query', () => {
  it('go from the acronym to the long form, and back, with or without accents', () => {
    expect(segments('SNP')).toEqual([['snp', 'soins non programmes', 'urgence ressentie']]);
    expect(segments('soins non programmés')).toEqual([
      ['soins non programmés', 'snp', 'urgence ressentie'],
    ]);
  });

  it('keep the other words, in their places', () => {
    expect(segments('organiser les SNP en montagne').map(([own]) => own)).toEqual([
      'organiser',
      'snp',
      'montagne',
    ]);
  });

  it('go one way only along the editors’ synonyms', () => {
    expect(segments('chef')).toEqual([['chef', 'coordonnateur']]);
    expect(segments('coordonnateur')).toEqual([['coordonnateur']]);
  });

  it('know the other words of a family', () => {
    expect(segments('infirmière')).toEqual([['infirmière', 'infirmier']]);
  });

  it('take whole words only', () => {
    expect(segments('chefs')).toEqual([['chefs']]);
    expect(segments('soins programmés')).toEqual([['soins'], ['programmés']]);
  });

  it('have few alternatives, since each costs a search', () => {
    const to = Array.from({ length: 20 }, (_, index) => `mot${index}`);
    const [alternatives] = segments('chef', { ...lexicon, arrows: [{ from: ['chef'], to }] });
    expect(alternatives).toHaveLength(5);
  });
});
