import { describe, expect, it } from 'vitest';
import { editDistance, suggest } from './suggest.ts';

const LEVERS = ['equipe-leader', 'bassin-de-vie', 'acculturer', 'actions-concretes'];

describe('the distance of two words', () => {
  it.each([
    ['levier', 'levier', 0],
    ['levier', 'leviers', 1],
    ['lveier', 'levier', 1],
    ['region', 'legion', 1],
    ['chat', 'chien', 3],
    ['', 'abc', 3],
  ])('from « %s » to « %s » is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });

  it('stops above its limit', () => {
    expect(editDistance('equipe', 'bassin', 2)).toBe(3);
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
  });
});

describe('a suggestion', () => {
  it.each([
    ['equipe-leadeur', 'equipe-leader'],
    ['Équipe-Leader', 'equipe-leader'],
    ['bassin', 'bassin-de-vie'],
    ['acculturer-les-gens', 'acculturer'],
    ['action-concrete', 'actions-concretes'],
  ])('for « %s » is %s', (word, choice) => {
    expect(suggest(word, LEVERS)).toBe(choice);
  });

  it.each(['', '  ', 'tableau-de-bord', 'x', 'équ'])('for « %s » is none', (word) => {
    expect(suggest(word, LEVERS)).toBeUndefined();
  });

  it('is the nearest, and the first of two as near', () => {
    expect(suggest('titr', ['titres', 'titre'])).toBe('titre');
    expect(suggest('mot', ['mat', 'mit'])).toBe('mat');
  });
});
