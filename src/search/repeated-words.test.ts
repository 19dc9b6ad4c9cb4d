import { expect, it } from 'vitest';
import { repeatedWordsOf } from './repeated-words.ts';
import { wordsOf } from './words.ts';

it.each([
  'L’hôpital de La Réunion, l’hôpital et les EHPADs du Grand Est.',
  'Aujourd’hui, presqu’île : qu’elle s’entr’aide à Saint-Denis-de-La Réunion ; M’T dents.',
  'Des infirmières, des INFIRMIÈRES et d’œuvre : Centre-Val de Loire, Pays de la Loire.',
])('gives the same words as one text read alone: %s', (text) => {
  expect(repeatedWordsOf(text)).toEqual(wordsOf(text));
  expect(repeatedWordsOf(text)).toEqual(wordsOf(text));
});
