import { expect, it } from 'vitest';
import { validateMini } from '../../tests/support/mini-content.ts';
import { publishedGraph } from '../files/content-graph.ts';
import { FICHE_KINDS } from '../model/kinds.ts';
import { llmsText } from './llms.ts';

it('says what the site is, its licence, and leads to every list', () => {
  const text = llmsText(
    publishedGraph(validateMini()),
    (path) => `https://exemple.test/reperes${path}`,
  );
  expect(text).toMatch(/^# Repères CPTS\n\n> .*CPTS.*\n\n/);
  expect(text).toContain('Licence Ouverte 2.0');
  for (const kind of FICHE_KINDS)
    expect(text).toContain(`](https://exemple.test/reperes/${kind}/): 1 fiche. `);
  expect(text.length).toBeLessThan(6_000);
});
