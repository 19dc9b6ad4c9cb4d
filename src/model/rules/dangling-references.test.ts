import { describe, expect, it } from 'vitest';
import { append, check, swap } from '../../../tests/support/mini-content.ts';
import { reportBesideWitness } from '../../../tests/support/witness.ts';

const OBSTACLE = 'freins/manque-de-temps.md';

describe('a reference to nothing is one fault', () => {
  it('in the frontmatter', () => {
    expect(
      reportBesideWitness({ [OBSTACLE]: swap('[equipe-leader]', '[tableau-de-bord]') }),
    ).toEqual([
      `content/freins/manque-de-temps.md:5:11  erreur  reference-inconnue
  Le levier \`tableau-de-bord\` n’existe pas (aucun fichier \`leviers/tableau-de-bord.md\`).
  → Créez \`leviers/tableau-de-bord.md\`, ou retirez cette référence.`,
    ]);
  });

  it('in a citation, with the source that was meant', () => {
    expect(reportBesideWitness({ [OBSTACLE]: append('\nÉté 🎉.[^rapport-tours]\n') })).toEqual([
      `content/freins/manque-de-temps.md:12:8  erreur  reference-inconnue
  La source \`rapport-tours\` n’existe pas (aucun fichier \`sources/rapport-tours.yaml\`).
  → Vouliez-vous dire \`rapport-tour\` ?`,
    ]);
  });

  it('in a link to a page and in a link to an anchor', () => {
    const text = '\n[Un levier](/leviers/absent/#pourquoi) et [un texte](/sources/#absence).\n';
    expect(reportBesideWitness({ [OBSTACLE]: append(text) })).toEqual([
      `content/freins/manque-de-temps.md:12:1  erreur  reference-inconnue
  Le levier \`absent\` n’existe pas (aucun fichier \`leviers/absent.md\`).
  → Créez \`leviers/absent.md\`, ou retirez cette référence.`,
      `content/freins/manque-de-temps.md:12:43  erreur  reference-inconnue
  La source \`absence\` n’existe pas (aucun fichier \`sources/absence.yaml\`).
  → Créez \`sources/absence.yaml\`, ou retirez cette référence.`,
    ]);
  });

  it('in a step of a parcours', () => {
    const edit = swap('leviers/equipe-leader,', 'leviers/equipe-leadeur,');
    expect(reportBesideWitness({ 'parcours/demarrer.mdx': edit })).toEqual([
      `content/parcours/demarrer.mdx:9:1  erreur  reference-inconnue
  Le levier \`equipe-leadeur\` n’existe pas (aucun fichier \`leviers/equipe-leadeur.md\`).
  → Vouliez-vous dire \`equipe-leader\` ?`,
    ]);
  });

  it('wherever it is repeated: the other places are listed', () => {
    const [issue, ...others] = check({ 'themes/soins-non-programmes.yaml': null });
    expect(others).toEqual([]);
    expect(issue?.elsewhere).toHaveLength(6);
  });

  it('and a file that is there but cannot be read is not said to be missing', () => {
    const rules = check({ 'leviers/equipe-leader.md': '' }).map(({ rule }) => rule);
    expect(rules).toEqual(['fichier-vide']);
  });
});
