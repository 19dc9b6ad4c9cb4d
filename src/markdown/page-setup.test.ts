import { describe, expect, it } from 'vitest';
import { validateMini } from '../../tests/support/mini-content.ts';
import { createAbbreviatorOf, numberedSources } from './page-setup.ts';

const { graph } = validateMini({
  'glossaire/bassin-de-vie.yaml':
    'forme_longue: bassin de vie\ndefinition: Le plus petit territoire où l’on trouve les services courants.\n',
});

describe('the abbreviations of a page', () => {
  it('are the acronyms of the glossary, with their long forms; other terms explain themselves', () => {
    expect(createAbbreviatorOf(graph)().mark('CPTS, bassin de vie')).toEqual([
      { text: 'CPTS', meaning: 'communauté professionnelle territoriale de santé' },
      { text: ', bassin de vie' },
    ]);
  });
});

describe('the sources of a page', () => {
  const citation = numberedSources([
    graph.find('sources', 'rapport-tour')!,
    graph.find('sources', 'bilan-du-lac')!,
  ]);

  it('are numbered in their order', () => {
    expect(citation('rapport-tour')).toEqual({ number: 1 });
    expect(citation('bilan-du-lac')).toEqual({ number: 2 });
  });

  it('are those of the page only', () => {
    expect(citation('autre')).toBeUndefined();
  });
});
