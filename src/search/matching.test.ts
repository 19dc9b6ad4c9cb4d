import { describe, expect, it } from 'vitest';
import { hasWords, sameStem, smallestSpan } from './matching.ts';

describe('two words', () => {
  it.each([
    ['epuise', 'epuisement'],
    ['epuisement', 'epuises'],
    ['hospi', 'hospitalisation'],
    ['soins', 'soin'],
    ['coordonner', 'coordonnateur'],
  ])('are forms of one: %s and %s', (typed, found) => {
    expect(sameStem(typed, found)).toBe(true);
  });

  it.each([
    ['profesionnel', 'prof'],
    ['hospitalisation', 'hopital'],
    ['medecin', 'ville'],
    ['temps', 'territoire'],
  ])('are two words: %s and %s', (typed, found) => {
    expect(sameStem(typed, found)).toBe(false);
  });
});

describe('the smallest span', () => {
  const span = (text: string, words: string) => smallestSpan(text.split(' '), words.split(' '));

  it.each([
    ['of one word', 'a soins b', 'soins', 1],
    ['of words side by side', 'a soins urgents b', 'soins urgents', 2],
    ['in any order', 'urgents b soins', 'soins urgents', 3],
    ['the nearest of several', 'soins a b c urgents soins', 'soins urgents', 2],
    ['of forms of the words', 'soin urgente', 'soins urgents', 2],
    ['of words that begin so', 'hospitalisation', 'hospi', 1],
  ])('is how many words of the text it takes: %s', (_, text, words, length) => {
    expect(span(text, words)).toBe(length);
  });

  it('is infinite when a word is not there', () => {
    expect(span('soins a b', 'soins urgents')).toBe(Infinity);
    expect(smallestSpan([], ['soins'])).toBe(Infinity);
  });
});

describe('a result', () => {
  const result = (text: string, locations: number[], title = '') => ({
    id: 'a',
    score: 1,
    data: () =>
      Promise.resolve({
        url: '/cas/a/',
        excerpt: '',
        meta: { title },
        raw_content: text,
        locations,
        sub_results: [],
      }),
  });

  it.each([
    ['where Pagefind says', 'Les médecins sont épuisés', [1, 3], ['medecin', 'épuisement']],
    ['elided', 'Après l’hospitalisation', [1], ['hospitalisation']],
    ['in parts of a compound word', 'Sans rendez-vous', [1], ['rendez']],
    ['compound', 'Sans rendez-vous', [1], ['rendez-vous']],
  ])('has its words %s', async (_, text, locations, words) => {
    expect(await hasWords(result(text, locations), words)).toBe(true);
  });

  it('has words in its title', async () => {
    expect(await hasWords(result('', [], 'L’œuvre commune'), ['oeuvre', 'commune'])).toBe(true);
  });

  it.each([
    ['what Pagefind fell back on', 'Le prof est là', [1], ['profesionnel']],
    ['one of them only', 'Les médecins sont là', [1], ['medecin', 'montagne']],
    ['words that were not found there', 'médecin montagne', [0], ['medecin', 'montagne']],
    ['a rank that is not in the text', 'médecin', [7], ['medecin']],
  ])('has not the words: %s', async (_, text, locations, words) => {
    expect(await hasWords(result(text, locations), words)).toBe(false);
  });
});
