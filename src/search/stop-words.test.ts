import { describe, expect, it } from 'vitest';
import { isLight } from './stop-words.ts';

describe('a word that any sentence may hold', () => {
  it.each(['repondre', 'eviter', 'part', 'solution'])('is %s', (word) => {
    expect(isLight(word)).toBe(true);
  });

  it.each(['appel', 'appels', 'projet', 'hopital'])('is not %s, which fiches are about', (word) => {
    expect(isLight(word)).toBe(false);
  });
});
