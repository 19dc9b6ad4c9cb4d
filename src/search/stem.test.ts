import { describe, expect, it } from 'vitest';
import { rootOf, stemOf } from './stem.ts';

describe('a stem', () => {
  it.each([
    ['patients', 'patient'],
    ['hopitaux', 'hopital'],
    ['niveaux', 'niveau'],
    ['infirmieres', 'infirmier'],
    ['coordonnatrice', 'coordonnateur'],
    ['professionnelles', 'professionnel'],
    ['epuisement', 'epuises'],
    ['debordent', 'debordees'],
    ['depistage', 'depister'],
    ['logement', 'loger'],
    ['creer', 'creee'],
    ['agees', 'age'],
  ])('is the same for %s and %s', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it.each([
    ['personnes', 'personnel'],
    ['soin', 'son'],
    ['commune', 'communication'],
    ['coordonnateur', 'coordination'],
    ['pays', 'payer'],
    ['cours', 'cour'],
  ])('is not the same for %s and %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  it.each(['bus', 'process', '2024', 'snp'])('leaves %s alone', (word) => {
    expect(stemOf(word)).toBe(word.replace('ss', 's'));
  });
});

describe('a root', () => {
  const root = (word: string) => rootOf(stemOf(word));

  it.each([
    ['pharmacie', 'pharmaciens'],
    ['diabete', 'diabetique'],
    ['indemnite', 'indemniser'],
    ['vaccination', 'vaccin'],
    ['gouverner', 'gouvernance'],
    ['volontaires', 'volontariat'],
  ])('makes relatives of %s and %s', (one, other) => {
    expect(root(one)).toBe(root(other));
  });

  it('needs enough letters to mean something', () => {
    expect(root('action')).toBeUndefined();
    expect(root('vie')).toBeUndefined();
  });
});
