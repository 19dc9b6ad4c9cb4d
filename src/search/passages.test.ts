import { describe, expect, it } from 'vitest';
import type { Fragment } from './index-format.ts';
import { passageOf } from './passages.ts';

const fragmentOf = (...texts: string[]): Fragment => ({
  url: '/cas/a/',
  title: 'A',
  facts: '',
  evidence: '',
  links: [],
  sections: texts.map((text, rank) => ({
    title: rank === 0 ? '' : `Section ${rank}`,
    anchor: rank === 0 ? '' : `section-${rank}`,
    text,
  })),
});
const marked = (passage: ReturnType<typeof passageOf>) =>
  passage.pieces.filter((piece) => piece.marked).map(({ text }) => text);
const textOf = (passage: ReturnType<typeof passageOf>) =>
  passage.pieces.map(({ text }) => text).join('');

describe('the passage of a fiche', () => {
  it('marks the words of the query in their real typography', () => {
    const passage = passageOf(fragmentOf('On évite l’hospitalisation d’un cœur fatigué.'), [
      ['hospitalisation'],
      ['coeur'],
    ]);
    expect(marked(passage)).toEqual(['hospitalisation', 'cœur']);
    expect(textOf(passage)).toBe('On évite l’hospitalisation d’un cœur fatigué.');
  });

  it('comes from the section that has most of the words, and says which', () => {
    const fragment = fragmentOf('Un résumé sans rien.', 'Le coût.', 'Le coût et le financement.');
    const passage = passageOf(fragment, [['cout'], ['financ']]);
    expect(passage.section?.anchor).toBe('section-2');
    expect(marked(passage)).toEqual(['coût', 'financement']);
  });

  it('is the summary when it says as much', () => {
    expect(passageOf(fragmentOf('Le coût.', 'Le coût.'), [['cout']]).section).toBeUndefined();
  });

  it('begins with a sentence and is short', () => {
    const text = `${'Phrase de début. '.repeat(30)}Voici le médicobus. ${'Phrase de fin. '.repeat(30)}`;
    const passage = textOf(passageOf(fragmentOf('', text), [['medicobu'], ['medicobus']]));
    expect(passage).toMatch(/^… (?:Phrase|Voici)/);
    expect(passage.split(/\s+/).length).toBeLessThan(60);
    expect(passage).toContain('médicobus');
  });

  it('marks a phrase only where its words follow one another', () => {
    const passage = passageOf(fragmentOf('Des soins. Des soins non programmés.'), [
      ['soin non program'],
    ]);
    expect(marked(passage)).toEqual(['soins', 'non', 'programmés']);
  });

  it('holds text, never markup', () => {
    const passage = passageOf(fragmentOf('a < b & <b>c</b> fatigué'), [['fatigu']]);
    expect(textOf(passage)).toBe('a < b & <b>c</b> fatigué');
  });
});
