import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PUBLIC } from '../../../src/files/project.ts';
import { importDocx } from '../../../src/import/import-docx.ts';
import { synthesisTemplate } from './synthesis.ts';

it('is the file that the site offers', () => {
  const offered = new Uint8Array(readFileSync(join(PUBLIC, 'modeles/modele-synthese.docx')));
  expect(synthesisTemplate()).toEqual(offered);
});

it('leaves nothing of itself in a fiche when it is not filled in', async () => {
  const { draft, report } = await importDocx(synthesisTemplate(), { today: '2026-11-22' });
  expect(draft.body).toMatch(/^## À retenir\n\n- À COMPLÉTER[^\n]*\n$/);
  expect(draft.fields['titre']).toBeUndefined();
  const told = report.map(({ message }) => message);
  expect(told).toContain('les consignes du modèle sont retirées');
  expect(told.some((message) => message.includes('n’ont pas été repris'))).toBe(false);
});
