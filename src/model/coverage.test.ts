import { describe, expect, it } from 'vitest';
import { swap, validateMini, type Changes } from '../../tests/support/mini-content.ts';
import { coverageOf, coverageText } from './coverage.ts';

const CPTS = 'cpts/cpts-du-lac.md';
const of = (changes: Changes = {}) => coverageOf(validateMini(changes));

const OTHERS =
  "Auvergne-Rhône-Alpes, Bourgogne-Franche-Comté, Centre-Val de Loire, Corse, Grand Est, Guadeloupe, Guyane, Hauts-de-France, Île-de-France, La Réunion, Martinique, Mayotte, Normandie, Nouvelle-Aquitaine, Occitanie, Pays de la Loire, Provence-Alpes-Côte d'Azur";

describe('what the collection covers', () => {
  it('is counted in every region, by the CPTS of a case and the place of a meeting', () => {
    const { regions } = of();
    expect(Object.keys(regions)).toHaveLength(18);
    expect(regions['bretagne']).toEqual({ cas: 1, syntheses: 1 });
    expect(regions['guadeloupe']).toEqual({ cas: 0, syntheses: 0 });
  });

  it('counts a case in each region of its CPTS', () => {
    const { regions } = of({ [CPTS]: swap('[bretagne]', '[bretagne, normandie]') });
    expect(regions['normandie']).toEqual({ cas: 1, syntheses: 0 });
  });

  it('counts the items that no fiche cites', () => {
    expect(of().orphans).toBe(0);
    expect(of({ 'organismes/ars.yaml': 'nom: ARS Bretagne\ntype: ars\n' }).orphans).toBe(1);
  });

  it('does not count them while a file that may cite them is wrong', () => {
    expect(of({ [CPTS]: swap('taille: 2', 'taille: deux') })).not.toHaveProperty('orphans');
  });
});

describe('the coverage in words', () => {
  it('is what regions have, then those that have nothing, then the orphans', () => {
    expect(coverageText(of())).toBe(
      `régions : Bretagne 1 cas, 1 synthèse\nrien encore : ${OTHERS}\norphelins : aucun\n`,
    );
  });

  it('agrees with its numbers', () => {
    const { regions } = of();
    const full = Object.fromEntries(
      Object.keys(regions).map((slug) => [slug, { cas: 2, syntheses: slug === 'corse' ? 0 : 2 }]),
    );
    const [list, orphans] = coverageText({ regions: full, orphans: 3 }).split('\n');
    expect(list).toContain(' · Corse 2 cas · Grand Est 2 cas, 2 synthèses · ');
    expect(orphans).toBe('orphelins : 3');
  });

  it('says when nothing is covered, and when orphans are not known', () => {
    const nothing = Object.fromEntries(
      Object.keys(of().regions).map((slug) => [slug, { cas: 0, syntheses: 0 }]),
    );
    expect(coverageText({ regions: nothing })).toBe(
      'régions : aucune\norphelins : comptés une fois les erreurs corrigées\n',
    );
  });
});
