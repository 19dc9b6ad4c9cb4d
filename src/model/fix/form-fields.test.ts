import { describe, expect, it } from 'vitest';
import type { Kind } from '../kinds.ts';
import { formFields } from './form-fields.ts';

const form = (kind: Kind, yaml: string) => formFields(kind, yaml)?.text;

/** A case whose keys are upside down and whose every comment says what it is about. */
const UPSIDE_DOWN = `# tout le fichier
# en deux lignes

# sur verifie_le
verifie_le: 2026-11-22 # fin de verifie_le
titre: 'L''essentiel'   #collé
sources:
  # sur a
  - a   # fin de a
  - b
  # fin de sources
# sur maturite
maturite: installe
resultats:
  # sur le premier résultat
  - valeur: 3
    # sur indicateur
    indicateur: x # fin de indicateur
  - {valeur: 5, indicateur: "z"}
inconnu: 1
moyens:
  # sur temps
  temps: a
  # sur cout
  cout: b

cpts: [] # fin de cpts
# fin du fichier
`;

const IN_FORM = `# tout le fichier
# en deux lignes

titre: "L'essentiel" #collé

cpts: [] # fin de cpts
# sur maturite
maturite: installe
moyens:
  # sur cout
  cout: b
  # sur temps
  temps: a
resultats:
  # sur le premier résultat
  # sur indicateur
  - indicateur: x # fin de indicateur
    valeur: 3
  - {indicateur: "z", valeur: 5}
sources:
  # sur a
  - a # fin de a
  - b
  # fin de sources
# sur verifie_le
verifie_le: 2026-11-22 # fin de verifie_le
inconnu: 1

# fin du fichier
`;

describe('the house form of fields', () => {
  it('has the keys in the model’s order, each with its comments, unknown ones last', () => {
    expect(form('cas', UPSIDE_DOWN)).toBe(IN_FORM);
    expect(form('cas', IN_FORM)).toBe(IN_FORM);
  });

  it('leaves what is in form as it is', () => {
    const yaml = `titre: "Un titre : deux points"
resume: Un résumé plus long que quatre-vingts signes, ${'et encore, '.repeat(20)}que rien ne plie.
cpts: [a, b]
partenaires:
  - Un
  - "Deux"

# une ligne vide avant
sources:
  - c
`;
    expect(form('cas', yaml)).toBe(yaml);
  });

  it('keeps lists in a line or in lines, as their author wrote them', () => {
    expect(form('cas', 'sources:\n- a\n- b\nthemes: [ c,  d ]\n')).toBe(
      'themes: [c, d]\nsources:\n  - a\n  - b\n',
    );
  });

  it('quotes departments, and no other name of the model', () => {
    expect(
      form('cpts', `regions: ["bretagne"]\ndepartements: [35, '2A', 01]\nmilieu: "rural"\n`),
    ).toBe('regions: [bretagne]\ndepartements: ["35", "2A", "01"]\nmilieu: rural\n');
    expect(form('cas', 'sources:\n  - "un-rapport"\n  - "2018"\n')).toBe(
      'sources:\n  - un-rapport\n  - "2018"\n',
    );
  });

  it('quotes a text that looks like a number, and never changes it', () => {
    expect(form('sources', 'titre: 2018\nediteur: 01\ndate: 2018\n')).toBe(
      'titre: "2018"\nediteur: "01"\ndate: "2018"\n',
    );
  });

  it('keeps numbers as written', () => {
    expect(form('cas', 'resultats:\n  - valeur: 5.260\n  - valeur: -80000\n')).toBe(
      'resultats:\n  - valeur: 5.260\n  - valeur: -80000\n',
    );
  });

  it('keeps the quotes of a free text, double ones rather than single', () => {
    const yaml = 'titre: "a"\nediteur: b\ntype: \'rapport\'\nreserve: \'c "d" e\'\n';
    expect(form('sources', yaml)).toBe(
      'titre: "a"\nediteur: b\ntype: rapport\nreserve: \'c "d" e\'\n',
    );
    expect(form('sources', "titre: 'l''an'\n")).toBe('titre: "l\'an"\n');
  });

  it('never folds a text, and puts on one line what was folded', () => {
    expect(
      form(
        'sources',
        'titre: "a\\nb, une ligne bien plus longue que quarante signes"\nediteur: un\n  deux\n',
      ),
    ).toBe('titre: "a\\nb, une ligne bien plus longue que quarante signes"\nediteur: un deux\n');
  });

  it('keeps one empty line at most, and none at the ends', () => {
    expect(form('sources', '\n\ntitre: a \n\n\n\nediteur: b\n\n\n')).toBe(
      'titre: a\n\nediteur: b\n',
    );
  });

  it('keeps what is wrong for its author to mend', () => {
    const yaml = 'titre: a\ntitre: b\ndate:\n__proto__: {c: 1}\ninconnu: [1]\n';
    expect(form('sources', yaml)).toBe(yaml);
  });

  it('does not move what points elsewhere', () => {
    const yaml = 'type: &a presse\ntitre: *a\n';
    expect(form('sources', yaml)).toBe(yaml);
  });

  it('writes a repeated reference once, and keeps its comment', () => {
    expect(formFields('cas', 'sources:\n  - a\n  - b # pourquoi\n  - b # encore\n')).toEqual({
      text: 'sources:\n  - a\n  - b\n    # pourquoi\n    # encore\n',
      changes: ['`b`, écrit deux fois dans `sources`, ne l’est plus qu’une'],
    });
    expect(form('cas', 'partenaires: [a, a]\n')).toBe('partenaires: [a, a]\n');
  });
});
