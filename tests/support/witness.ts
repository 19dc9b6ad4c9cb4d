import { expect } from 'vitest';
import { report, type Changes } from './mini-content.ts';

const WITNESS_FILE = `forme_longue: centre de santé
definition: Un lieu de soins dont les soignants sont salariés.
source: absente
`;

const WITNESS_REPORT = `content/glossaire/temoin.yaml:3:9  erreur  reference-inconnue
  La source \`absente\` n’existe pas (aucun fichier \`sources/absente.yaml\`).
  → Créez \`sources/absente.yaml\`, ou retirez cette référence.`;

/**
 * What is said of these changes, beside a fault of another file that only the whole collection
 * shows: whatever the bad input, it must still be found.
 */
export function reportBesideWitness(changes: Changes): string[] {
  const said = report({ ...changes, 'glossaire/temoin.yaml': WITNESS_FILE });
  expect(said).toContain(WITNESS_REPORT);
  return said.filter((issue) => issue !== WITNESS_REPORT);
}
