import { describe, expect, it } from 'vitest';
import { edited, swap, validateMini, type Changes } from '../../tests/support/mini-content.ts';
import { evidencePictureOf } from './evidence-picture.ts';

const CASE = 'cas/cpts-du-lac-agenda.md';
const DAY = 'syntheses/bretagne-2022-03-18-rennes.md';
const PROPOSAL = 'propositions/partager-les-roles.md';
const REPORT = 'rapports/tour-de-france.md';
const NO_LEVER = swap('leviers: [equipe-leader]\n', '');

function picture(changes: Changes = {}) {
  const { graph } = validateMini(changes);
  const { rows, caution } = evidencePictureOf(graph, graph.find('leviers', 'equipe-leader')!);
  return { rows: rows.map(({ count, words }) => `${count} ${words}`), caution };
}

describe('what stands behind a lever', () => {
  it('is counted by kind of source', () => {
    expect(picture()).toEqual({
      rows: ['1 rapport', '1 synthèse régionale', '1 cas documenté'],
      caution: undefined,
    });
    expect(picture({ 'cas/deux.md': edited(CASE) }).rows[2]).toBe('2 cas documentés');
  });

  it('is to be confirmed when it is of one kind only', () => {
    expect(picture({ [DAY]: NO_LEVER, [REPORT]: NO_LEVER, [PROPOSAL]: NO_LEVER })).toEqual({
      rows: ['0 rapport', '0 synthèse régionale', '1 cas documenté'],
      caution: 'Une seule sorte de source : à confirmer ailleurs avant d’en faire une règle.',
    });
  });

  it('is said to be nothing when nothing is', () => {
    const { caution } = picture({
      [DAY]: NO_LEVER,
      [REPORT]: NO_LEVER,
      [PROPOSAL]: NO_LEVER,
      [CASE]: NO_LEVER,
    });
    expect(caution).toBe('Aucun rapport, aucune synthèse et aucun cas ne cite encore ce levier.');
  });
});
