import { describe, expect, it } from 'vitest';
import { edited, swap, validateMini, type Changes } from '../../tests/support/mini-content.ts';
import { chronologyOf } from './chronology.ts';

const CASE = 'cas/cpts-du-lac-agenda.md';
const years = (changes: Changes = {}) =>
  chronologyOf(validateMini(changes).graph).map(({ year, events }) => [
    year,
    events.map(({ item }) => item.slug),
  ]);

describe('the time line', () => {
  it('has reports, meetings and cases, the newest year first', () => {
    expect(years()).toEqual([
      ['2023', ['tour-de-france']],
      ['2022', ['bretagne-2022-03-18-rennes']],
      ['2021', ['cpts-du-lac-agenda']],
    ]);
  });

  it('has the official texts that the sources date', () => {
    const law = (text: string) => swap('type: rapport', 'type: texte-officiel')(text);
    expect(years({ 'sources/rapport-tour.yaml': law }).flat(2)).toContain('rapport-tour');
  });

  it('leaves out what has no date', () => {
    const undated = edited(CASE, swap('annee_debut: 2021\n', ''));
    expect(years({ 'cas/cpts-du-lac-b.md': undated }).flat(2)).not.toContain('cpts-du-lac-b');
  });
});
