import { describe, expect, it } from 'vitest';
import { cutSentences, wordsOf } from './sentences.ts';

/** A text with a bar at each cut. */
const cut = (text: string) =>
  cutSentences(text)
    .map((sentence) => sentence.text)
    .join(' | ');

describe('sentences', () => {
  it.each([
    ['Un. Deux ! Trois ? Quatre… Cinq', 'Un. | Deux ! | Trois ? | Quatre… | Cinq'],
    ['Un ?! 2 fois. À trois.', 'Un ?! | 2 fois. | À trois.'],
    [
      'Il dit : « Non. » Elle rit (un peu). « Oui. »',
      'Il dit : « Non. » | Elle rit (un peu). | « Oui. »',
    ],
    ['Il dit "Non." "Oui" aussi.', 'Il dit "Non." | "Oui" aussi.'],
    ['Un.\nDeux.', 'Un. | Deux.'],
  ])('end with their mark: %s', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it.each([
    'Un ; deux : trois, quatre.',
    'Le n° 5 et le no 6, p. 12 et pp. 3 à 5.',
    'Le Dr. Martin, M. Durand, MM. Petit et J. Dupont.',
    'Des kinés, etc. Puis des orthophonistes, etc. et rien.',
    'Cf. Annexe, art. L. 1434-12, p. ex. Lyon.',
    'Entre 5.26 et 5,26 sur www.exemple.fr ou v2.0.',
    '« Vraiment ? » demande-t-elle… enfin.',
  ])('do not end here: %s', (text) => {
    expect(cut(text)).toBe(text);
  });

  it('say where they begin', () => {
    const text = '  Un. \n «\u00A0Deux.\u00A0» Fin ';
    const found = cutSentences(text);
    expect(found.map(({ text: sentence }) => sentence)).toEqual([
      'Un.',
      '«\u00A0Deux.\u00A0»',
      'Fin',
    ]);
    for (const { text: sentence, index } of found)
      expect(text.slice(index, index + sentence.length)).toBe(sentence);
  });

  it('are none in an empty text', () => {
    expect(cutSentences(' \n')).toEqual([]);
  });
});

describe('words', () => {
  it.each([
    ['L’équipe s’y met, dit-on.', 4],
    ['Quoi ? « Rien » – ou : si !', 4],
    ['22 517 habitants en 2 021 lieux', 5],
    ['le 6 juillet 2021 et 12 500\u202F000 €', 6],
    ['', 0],
  ])('of « %s »', (text, count) => {
    expect(wordsOf(text)).toHaveLength(count);
  });
});
