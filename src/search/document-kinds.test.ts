import { describe, expect, it } from 'vitest';
import { append, validateMini, type Changes } from '../../tests/support/mini-content.ts';
import type { Kind } from '../model/kinds.ts';
import { searchDocument } from './document.ts';

function documentOf(kind: Kind, slug: string, changes: Changes = {}) {
  const { graph } = validateMini(changes);
  const item = graph.find<Kind>(kind, slug);
  expect(item).toBeDefined();
  return searchDocument(graph, item!);
}

describe('the documents of references', () => {
  it('have a term of the glossary, with its acronym and synonyms in real typography', () => {
    const { url, text, meta } = documentOf('glossaire', 'cpts', {
      'glossaire/cpts.yaml': append(`synonymes: ["l'équipe de territoire"]\n`),
    })!;
    expect(url).toBe('/glossaire/#cpts');
    expect(meta['title']).toBe('communauté professionnelle territoriale de santé');
    expect(text).toContain('CPTS, l’équipe de territoire');
  });

  it('have a series of figures, with its description', () => {
    const { url, text } = documentOf('chiffres', 'nombre-de-cpts')!;
    expect(url).toBe('/chiffres/#nombre-de-cpts');
    expect(text).toContain('Les CPTS qui ont signé l’accord national.');
  });

  it.each([
    ['sources', 'rapport-tour'],
    ['themes', 'soins-non-programmes'],
    ['etapes', 'premieres-actions'],
    ['organismes', 'federation-bretonne'],
    ['synonymes', 'medecin-absent'],
    ['redirections', 'agenda'],
  ] as const)('leave %s out', (kind, slug) => {
    expect(documentOf(kind, slug)).toBeUndefined();
  });
});
