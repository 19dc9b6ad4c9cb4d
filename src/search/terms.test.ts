import { describe, expect, it } from 'vitest';
import { termOfConcept, termOfKey, termOfRoot } from './terms.ts';

describe('the terms that Pagefind indexes', () => {
  const terms = [
    termOfKey('medecin'),
    termOfKey('medecint'),
    termOfKey('=sas'),
    termOfKey('sas'),
    termOfKey('covid19'),
    termOfKey('2023'),
    termOfKey('20'),
    termOfRoot('medecin'),
    termOfConcept(1, ['medecin traitant']),
    termOfConcept(12, ['medecin traitant']),
  ];

  it('are all different, and none begins another', () => {
    for (const term of terms)
      expect(terms.filter((other) => other.startsWith(term))).toEqual([term]);
  });

  it('have no digit, between which and a letter Pagefind cuts', () => {
    expect(terms.join('')).not.toMatch(/\d/);
  });

  it('begin as the longest way of saying a concept', () => {
    expect(termOfConcept(3, ['=snp', 'soin non program'])).toMatch(/^soin/);
  });
});
