import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PUBLIC } from '../../../src/files/project.ts';
import { importDocx } from '../../../src/import/import-docx.ts';
import { GAP } from '../../../src/model/gap.ts';
import { SECTIONS } from '../../../src/model/sections.ts';
import { caseTemplate } from './case.ts';
import { synthesisTemplate } from './synthesis.ts';
import { TEMPLATES } from './templates.ts';

describe.each(Object.entries(TEMPLATES))('%s', (path, template) => {
  it('is the file that the site offers', () => {
    expect(template()).toEqual(new Uint8Array(readFileSync(join(PUBLIC, path))));
  });

  it('leaves nothing of itself in a fiche when it is not filled in', async () => {
    const { draft, report } = await importDocx(template(), { today: '2026-11-22' });
    expect(draft.fields['titre']).toBeUndefined();
    const told = report.map(({ message }) => message);
    expect(told).toContain('les consignes du modèle sont retirées');
    expect(told.some((message) => message.includes('n’ont pas été repris'))).toBe(false);
  });
});

it('the template of a synthesis is read as one', async () => {
  const { draft } = await importDocx(synthesisTemplate(), { today: '2026-11-22' });
  expect(draft.kind).toBe('syntheses');
  expect(draft.body).toMatch(/^## À retenir\n\n- À COMPLÉTER[^\n]*\n$/);
});

it('the template of a case is read as one, its sections in place', async () => {
  const { draft } = await importDocx(caseTemplate(), { today: '2026-11-22' });
  expect(draft.kind).toBe('cas');
  const titles = [...draft.body.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
  expect(titles).toEqual(SECTIONS.cas);
  expect(draft.body.split(GAP)).toHaveLength(titles.length + 1);
});
