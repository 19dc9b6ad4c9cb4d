import { describe, expect, it } from 'vitest';
import { validateMini } from '../../tests/support/mini-content.ts';
import { buildLexicon, variantsOf, type Lexicon } from './lexicon.ts';
import { meaningfulWords, queryWords } from './normalise.ts';

const SNP = `sigle: SNP
forme_longue: Soins non programmés
definition: Une demande qui ne peut pas attendre.
synonymes: ["l’urgence ressentie", "Sans rendez-vous"]
`;

const { graph } = validateMini({
  'glossaire/snp.yaml': SNP,
  'glossaire/college.yaml': 'forme_longue: collège\ndefinition: Un groupe de membres.\n',
  'synonymes/chef.yaml': 'mots: [chef, patronne]\nvoir: [coordonnateur]\n',
});
const lexicon = buildLexicon(graph, ['infirmier', 'infirmiere', 'pharmacie']);
const variants = (query: string, words: Lexicon = lexicon) =>
  variantsOf(meaningfulWords(queryWords(query)), words);

describe('the lexicon', () => {
  it('groups the acronym, the long form and the synonyms of a term, plain and without accents', () => {
    expect(lexicon.groups).toContainEqual([
      'snp',
      'soins non programmes',
      'urgence ressentie',
      'rendez-vous',
    ]);
  });

  it('leaves out a term with one name only', () => {
    expect(lexicon.groups.flat()).not.toContain('college');
  });

  it('points from what people write to what the field calls it', () => {
    expect(lexicon.arrows).toContainEqual({ from: ['chef', 'patronne'], to: ['coordonnateur'] });
  });
});

describe('the variants of a query', () => {
  it('go from the acronym to the long form', () => {
    expect(variants('SNP')).toContain('soins non programmes');
  });

  it('go from the long form to the acronym, with or without accents', () => {
    expect(variants('soins non programmés')).toContain('snp');
    expect(variants('Soins non programmes')).toContain('snp');
  });

  it('keep the other words in their places', () => {
    expect(variants('organiser les SNP en montagne')).toContain(
      'organiser soins non programmes montagne',
    );
  });

  it('go one way only along the editors’ synonyms', () => {
    expect(variants('chef')).toEqual(['coordonnateur']);
    expect(variants('coordonnateur')).toEqual([]);
  });

  it('replace whole words', () => {
    expect(variants('chefs')).toEqual([]);
    expect(variants('soins programmés')).toEqual([]);
  });

  it('are few, since each costs a search', () => {
    const to = Array.from({ length: 20 }, (_, index) => `mot${index}`);
    expect(
      variants('chef', { groups: [], arrows: [{ from: ['chef'], to }], families: [], places: [] }),
    ).toHaveLength(6);
  });
});
