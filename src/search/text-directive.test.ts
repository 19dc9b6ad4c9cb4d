import { expect, test } from 'vitest';
import { markedPhrases, withMarks } from './text-directive.ts';

test('neighbouring words are one phrase, without the signs around them', () => {
  expect(
    markedPhrases('les <mark>soins</mark> <mark>non</mark> <mark>programmés.</mark> Fin'),
  ).toEqual(['soins non programmés']);
});

test('words apart are phrases of their own, each once, three at most', () => {
  const passage = ['crise', 'plan', 'crise', 'ville', 'hôpital']
    .map((word) => `<mark>${word}</mark> et`)
    .join(' ');
  expect(markedPhrases(passage)).toEqual(['crise', 'plan', 'ville']);
});

test('an address gets a directive after its anchor, or one of its own', () => {
  const passage = 'le lien <mark>ville-hôpital</mark>';
  expect(withMarks('/cas/x/#le-contexte', passage)).toBe(
    '/cas/x/#le-contexte:~:text=ville%2Dh%C3%B4pital',
  );
  expect(withMarks('/cas/x/', passage)).toBe('/cas/x/#:~:text=ville%2Dh%C3%B4pital');
});

test('an address without marked words stays as it is', () => {
  expect(withMarks('/cas/x/', 'rien ici')).toBe('/cas/x/');
});
