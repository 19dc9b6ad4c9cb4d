import { describe, expect, it } from 'vitest';
import { validateMini } from '../../tests/support/mini-content.ts';
import { buildLexicon } from './lexicon.ts';

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

  it('brings together the words of a family', () => {
    expect(lexicon.families).toEqual([['infirmier', 'infirmiere']]);
  });
});
