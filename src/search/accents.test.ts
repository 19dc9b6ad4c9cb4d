import { expect, it } from 'vitest';
import { withAccents } from './accents.ts';

const result = (title: string, ...pieces: string[]) => ({
  title,
  passage: pieces.map((text) => ({ text, marked: false })),
});

const FOUND = [
  result('Trouver un médecin', 'Le mé', 'decin traitant, à l’hôpital.'),
  result('Medecin'),
];

it('shows a correction with the accents of the fiches that it found', () => {
  expect(withAccents('medecin traitant', 'medecintraitant', FOUND)).toBe('médecin traitant');
  expect(withAccents('medecin de l’hopital', 'medcin de l’hopitale', FOUND)).toBe(
    'médecin de l’hôpital',
  );
});

it('leaves what was typed, and the words that no fiche shows', () => {
  expect(withAccents('medecin cystite', 'medecin cistite', FOUND)).toBe('medecin cystite');
  expect(withAccents('medecin traitant', 'medcin traitant', [])).toBe('medecin traitant');
});
