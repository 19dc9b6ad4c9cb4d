import { describe, expect, it } from 'vitest';
import { edited, swap, validateMini, type Changes } from '../../tests/support/mini-content.ts';
import { nearFiches } from './nearness.ts';

const CASE = 'cas/cpts-du-lac-agenda.md';
const CPTS = 'cpts/cpts-du-lac.md';

describe('near fiches', () => {
  const otherCpts = edited(CPTS, swap('CPTS du Lac', 'CPTS du Mont'));
  const otherCase = (title: string, ...edits: ((text: string) => string)[]) =>
    edited(
      CASE,
      swap('cpts: [cpts-du-lac]', 'cpts: [cpts-du-mont]'),
      swap('Un agenda partagé', title),
      ...edits,
    );
  const near = (changes: Changes, limit?: number) => {
    const { graph, issues } = validateMini({ 'cpts/cpts-du-mont.md': otherCpts, ...changes });
    expect(issues.filter(({ level }) => level === 'error')).toEqual([]);
    return nearFiches(graph, graph.find('cas', 'cpts-du-lac-agenda')!, limit);
  };

  it('are those of other CPTS on the same levers and themes, with what they share', () => {
    const neighbours = near({ 'cas/cpts-du-mont-agenda.md': otherCase('Un carnet') });
    expect(
      neighbours.map(({ item, shared: { leviers, themes } }) => [item.slug, leviers, themes]),
    ).toEqual([['cpts-du-mont-agenda', ['equipe-leader'], ['soins-non-programmes']]]);
  });

  it('are not those of the same CPTS', () => {
    const own = edited(CASE, swap('Un agenda partagé', 'Un autre agenda'));
    expect(near({ 'cas/cpts-du-lac-autre.md': own })).toEqual([]);
  });

  it('share more than one theme and one stage', () => {
    const far = otherCase('Un carnet', swap('leviers: [equipe-leader]\n', ''));
    expect(near({ 'cas/cpts-du-mont-agenda.md': far })).toEqual([]);
  });

  it('come by what they share, then by name, up to a limit', () => {
    const lever = edited(
      'leviers/equipe-leader.md',
      swap('Réunir une équipe', 'Garder une équipe'),
    );
    const both = swap('leviers: [equipe-leader]', 'leviers: [equipe-leader, garder]');
    const changes = {
      'leviers/garder.md': lever,
      [CASE]: both,
      'cas/cpts-du-mont-a.md': otherCase('Un carnet A'),
      'cas/cpts-du-mont-b.md': otherCase('Un carnet B'),
      'cas/cpts-du-mont-c.md': otherCase('Un carnet C', both),
    };
    const order = ['cpts-du-mont-c', 'cpts-du-mont-a', 'cpts-du-mont-b'];
    expect(near(changes).map(({ item }) => item.slug)).toEqual(order);
    expect(near(changes, 2).map(({ item }) => item.slug)).toEqual(order.slice(0, 2));
  });
});
