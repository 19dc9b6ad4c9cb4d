import { describe, expect, it } from 'vitest';
import { swap, validateMini, type Changes } from '../../tests/support/mini-content.ts';
import { comparedCase } from './compared-case.ts';

const CASE = 'cas/cpts-du-lac-agenda.md';
const rows = (changes: Changes = {}) => {
  const { graph } = validateMini(changes);
  const { rows: found } = comparedCase(graph, graph.find('cas', 'cpts-du-lac-agenda')!);
  return Object.fromEntries(found.map(({ label, lines }) => [label, lines]));
};

describe('a compared case', () => {
  it('says where, how large, what, how far, with whom and with what result', () => {
    expect(rows()).toMatchObject({
      Territoire: ['Bretagne', 'Rural'],
      'Où ça en est': ['Installé', 'Depuis 2021'],
      'Avec qui': ['Centre hospitalier du Lac'],
      Difficultés: ['Aucune n’est publiée.'],
      Leviers: ['Réunir une équipe qui entraîne les autres'],
    });
    expect(rows()['Résultats']![0]).toMatch(/^36 patients par semaine/);
  });

  it('does not say since when of what is only announced', () => {
    const announced = { [CASE]: swap('maturite: installe', 'maturite: annonce') };
    expect(rows(announced)['Où ça en est']).toEqual(['Annoncé']);
  });

  it('keeps the rows that have nothing to say, so that two cases line up', () => {
    expect(rows()['Moyens']).toEqual([]);
    expect(Object.keys(rows())).toEqual(
      Object.keys(rows({ [CASE]: swap('annee_debut: 2021\n', '') })),
    );
  });

  it('takes the first difficulties of a list, without the calls of their notes', () => {
    const list = swap(
      'Aucune n’est publiée.',
      '- Un.[^bilan-du-lac]\n- Deux.\n- Trois.\n- Quatre.',
    );
    expect(rows({ [CASE]: list })['Difficultés']).toEqual(['Un.', 'Deux.', 'Trois.']);
  });
});
