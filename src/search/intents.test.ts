import { describe, expect, it } from 'vitest';
import { preferencesOf } from './intents.ts';

describe('the form of a question', () => {
  it.each([
    ['Qu’est-ce que l’ACI ?', 'glossaire'],
    ['c’est quoi une CPTS', 'cadre'],
    ['peut-on embaucher avant de signer ?', 'cadre'],
    ['combien de CPTS en France ?', 'chiffres'],
    ['comment créer une CPTS ?', 'parcours'],
    ['qui a réglé le problème ?', 'cas'],
    ['y a-t-il des exemples ?', 'cas'],
  ] as const)('« %s » prefers %s', (query, kind) => {
    expect(preferencesOf(query)(kind)).toBeGreaterThan(1);
  });

  it('of plain words prefers nothing', () => {
    const prefers = preferencesOf('médecin traitant');
    expect(prefers('cas')).toBe(1);
    expect(prefers('glossaire')).toBe(1);
  });
});
