import { expect, test } from 'vitest';
import type { Piece } from './passages.ts';
import { markedPhrases, withMarks } from './text-directive.ts';

/** « un *mot* marqué » as pieces. */
const pieces = (text: string): Piece[] =>
  text.split('*').map((piece, rank) => ({ text: piece, marked: rank % 2 === 1 }));

test('neighbouring words are one phrase', () => {
  expect(markedPhrases(pieces('les *soins* *non* *programmés*. Fin'))).toEqual([
    'soins non programmés',
  ]);
});

test('words apart are phrases of their own, each once, three at most', () => {
  const passage = ['crise', 'plan', 'crise', 'ville', 'hôpital'].map((word) => `*${word}* et`);
  expect(markedPhrases(pieces(passage.join(' ')))).toEqual(['crise', 'plan', 'ville']);
});

test('an address gets a directive after its anchor, or one of its own', () => {
  const passage = pieces('le lien *ville*-*hôpital*');
  expect(withMarks('/cas/x/#le-contexte', passage)).toBe(
    '/cas/x/#le-contexte:~:text=ville%2Dh%C3%B4pital',
  );
  expect(withMarks('/cas/x/', passage)).toBe('/cas/x/#:~:text=ville%2Dh%C3%B4pital');
});

test('an address without marked words stays as it is', () => {
  expect(withMarks('/cas/x/', pieces('rien ici'))).toBe('/cas/x/');
});
