import { describe, expect, it } from 'vitest';
import { countedBeside } from './counted.ts';

describe('what a figure counts, beside its source', () => {
  it('does not name again who publishes the source', () => {
    expect(countedBeside('Périmètre non précisé (Sénat)', 'Sénat')).toBe('Périmètre non précisé');
    expect(countedBeside('ACI signés (Assurance maladie)', 'Assurance maladie (ameli)')).toBe(
      'ACI signés',
    );
  });

  it('keeps who gives a figure that was read elsewhere, and every other precision', () => {
    for (const [perimeter, publisher] of [
      ['ACI signés (FCPTS)', 'Concours pluripro'],
      ['Participent au service d’accès aux soins (SAS)', 'ANDEP'],
      ['Assurance maladie (105) et FIR (7), propos', 'Assurance maladie'],
      ['(Sénat)', 'Sénat'],
    ] as const)
      expect(countedBeside(perimeter, publisher)).toBe(perimeter);
  });
});
