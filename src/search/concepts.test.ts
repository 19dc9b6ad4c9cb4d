import { describe, expect, it } from 'vitest';
import { validateMini } from '../../tests/support/mini-content.ts';
import { conceptsOf, phraseBook, phraseOf } from './concepts.ts';

const { graph } = validateMini({
  'glossaire/qpv.yaml': `sigle: QPV
forme_longue: Quartier prioritaire de la politique de la ville
definition: Un quartier que l’État aide en priorité.
synonymes: ["Banlieue"]
`,
  'synonymes/cites.yaml': 'mots: ["HLM", "grands ensembles"]\nvoir: ["QPV"]\n',
});
const concepts = conceptsOf(graph);
const named = (name: string) => concepts.filter(({ names }) => names.includes(name));

describe('a phrase', () => {
  it('is its words as the index knows them, articles left out', () => {
    expect(phraseOf('l’accès aux soins')).toBe('acces soin');
    expect(phraseOf('pas de médecin')).toBe('pas medecin');
  });
  it('says nothing without a word that counts', () => {
    expect(phraseOf('le 15')).toBeUndefined();
    expect(phraseOf('100 %')).toBeUndefined();
  });
});

describe('the concepts of a graph', () => {
  it('know an acronym and its long form as the very same thing, even cut short', () => {
    const [exact] = named('=qpv');
    expect(exact).toMatchObject({
      exact: true,
      forms: ['=qpv', 'quartier prioritair politiqu vill'],
      shortened: ['quartier prioritair'],
    });
  });

  it('lead from looser words to it', () => {
    expect(named('banlieu')).toMatchObject([{ exact: false }]);
    expect(named('=hlm')[0]!.forms).toContain('=qpv');
  });

  it('take a single loose word of the editors for a name, never for a form', () => {
    const [group] = named('=hlm');
    expect(group!.forms).toContain('grand ensembl');
    expect(group!.forms).not.toContain('=hlm');
  });

  it('are found by their names, a lone acronym by its own mark', () => {
    const book = phraseBook(concepts);
    expect(book.get('=qpv')).toBeDefined();
    expect(book.get('qpv')).toBeUndefined();
    expect(book.get('quartier prioritair politiqu vill')).toBeDefined();
  });
});
