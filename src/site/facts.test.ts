import { describe, expect, it } from 'vitest';
import { swap, validateMini, without, type Changes } from '../../tests/support/mini-content.ts';
import type { Item } from '../model/graph.ts';
import type { Kind } from '../model/kinds.ts';
import { factsOf } from './facts.ts';

function facts(kind: Kind, slug: string, changes: Changes = {}) {
  const { graph } = validateMini(changes);
  return factsOf(graph, graph.find(kind, slug) as unknown as Item);
}

const NO_LEVER = swap('leviers: [equipe-leader]\n', '');

describe('the few words that place a fiche', () => {
  it.each([
    ['a case', 'cas', 'cpts-du-lac-agenda', ['Bretagne', '2021', 'installé']],
    ['a synthesis', 'syntheses', 'bretagne-2022-03-18-rennes', ['Bretagne', '18 mars 2022']],
    ['a CPTS', 'cpts', 'cpts-du-lac', ['Bretagne', 'taille 2', '1er juillet 2020']],
    ['an obstacle', 'freins', 'manque-de-temps', ['1 levier']],
    ['a proposal', 'propositions', 'partager-les-roles', ['2023']],
    ['a report', 'rapports', 'tour-de-france', ['2023']],
    ['a framework page', 'cadre', 'missions', []],
  ] as const)('say where, when, how far: %s', (_, kind, slug, expected) => {
    expect(facts(kind, slug)).toEqual(expected);
  });

  it('give both sizes that a population on a threshold allows', () => {
    const onThreshold = (text: string) =>
      without('taille')(swap('population: 52000', 'population: 40000')(text));
    expect(facts('cpts', 'cpts-du-lac', { 'cpts/cpts-du-lac.md': onThreshold })).toContain(
      'taille 1 ou 2',
    );
  });

  it('leave out an obstacle without levers', () => {
    expect(facts('freins', 'manque-de-temps', { 'freins/manque-de-temps.md': NO_LEVER })).toEqual(
      [],
    );
  });
});

describe('what a lever rests on', () => {
  const evidence = (changes: Changes = {}) => facts('leviers', 'equipe-leader', changes);

  it('is counted', () => {
    expect(evidence()).toEqual(['1 rapport · 1 synthèse · 1 cas']);
  });

  it('leaves out the kinds of which there are none', () => {
    expect(evidence({ 'syntheses/bretagne-2022-03-18-rennes.md': NO_LEVER })).toEqual([
      '1 rapport · 1 cas',
    ]);
  });

  it('is said to be nothing when there is nothing', () => {
    const changes = {
      'rapports/tour-de-france.md': NO_LEVER,
      'propositions/partager-les-roles.md': NO_LEVER,
      'syntheses/bretagne-2022-03-18-rennes.md': NO_LEVER,
      'cas/cpts-du-lac-agenda.md': NO_LEVER,
    };
    expect(evidence(changes)).toEqual(['aucune preuve recensée']);
  });
});
