import { describe, expect, it } from 'vitest';
import { createAnchors, foldAccents, isSlug, slugify } from './slug.ts';

describe('a slug', () => {
  it.each([
    ['Ce qu’on en retient', 'ce-qu-on-en-retient'],
    ["Ce qu'on en retient", 'ce-qu-on-en-retient'],
    ['Signes que ça marche', 'signes-que-ca-marche'],
    ['L’Œuvre d’Été', 'l-oeuvre-d-ete'],
    ['Atelier : le temps', 'atelier-le-temps'],
    ['  36 % des CPTS !  ', '36-des-cpts'],
    ['e\u0301te\u0301', 'ete'],
    ['Été 🎉 fini', 'ete-fini'],
    ['🎉', ''],
  ])('of « %s » is %s', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it('is what its own slug is', () => {
    expect(slugify(slugify('Centre-Val de Loire'))).toBe('centre-val-de-loire');
  });

  it.each(['a', 'sud-yvelines', '2018-10-11', 'a'.repeat(80)])('may be %s', (text) => {
    expect(isSlug(text)).toBe(true);
  });

  it.each(['', 'A', 'a--b', '-a', 'a-', 'é', 'a b', 'a.b', 'a/b', 'a'.repeat(81)])(
    'is not %j',
    (text) => {
      expect(isSlug(text)).toBe(false);
    },
  );

  it('forgets case, accents and ligatures but no other sign', () => {
    expect(foldAccents('L’Œuvre, ÆTHER')).toBe('l’oeuvre, aether');
  });
});

describe('the anchors of a document', () => {
  it('are numbered when a heading comes back', () => {
    const anchorOf = createAnchors();
    expect(['Le temps', 'Le temps', 'Le temps !', 'Le temps 2'].map(anchorOf)).toEqual([
      'le-temps',
      'le-temps-2',
      'le-temps-3',
      'le-temps-2-2',
    ]);
  });

  it('exist even for a heading without letters', () => {
    const anchorOf = createAnchors();
    expect(['🎉', '…'].map(anchorOf)).toEqual(['section', 'section-2']);
  });

  it('start again in the next document', () => {
    expect([createAnchors()('Été'), createAnchors()('Été')]).toEqual(['ete', 'ete']);
  });
});
