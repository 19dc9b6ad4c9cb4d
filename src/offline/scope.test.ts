import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../files/content-graph.ts';
import { validateContent } from '../files/validate-content.ts';
import { addressOf, type Item } from '../model/graph.ts';
import { FICHE_KINDS } from '../model/kinds.ts';
import { fichesOfRegion } from '../model/relations.ts';
import { scopeOfRegion, WHOLE } from './scope.ts';

const graph = publishedGraph(validateContent());
const region = 'centre-val-de-loire';
const scope = scopeOfRegion(graph, region);
const kept = FICHE_KINDS.flatMap((kind) => [...graph.all(kind)] as Item[]).filter((item) =>
  scope.has(addressOf(item)),
);

test('the whole site has every page', () => {
  expect(WHOLE.has('/cas/n-importe-lequel/')).toBe(true);
});

describe('the copy of a region', () => {
  test('has all its own cases, syntheses and CPTS', () => {
    for (const kind of ['cas', 'syntheses', 'cpts'] as const) {
      const own = fichesOfRegion(graph, region, kind);
      expect(own.length).toBeGreaterThan(0);
      for (const item of own) expect(scope.has(addressOf(item as Item))).toBe(true);
    }
  });

  test('has every lever and obstacle that one of its fiches names', () => {
    for (const item of kept) {
      for (const { kind, slug } of graph.references(item))
        if (kind === 'leviers' || kind === 'freins')
          expect(scope.has(`/${kind}/${slug}/`), `${addressOf(item)} names ${slug}`).toBe(true);
    }
  });

  test('leaves out the cases and the pages of other regions', () => {
    const cases = kept.filter(({ kind }) => kind === 'cas');
    expect(cases.length).toBeLessThan(graph.all('cas').length / 2);
    expect(scope.has(`/regions/${region}/`)).toBe(true);
    expect(scope.has('/regions/bretagne/')).toBe(false);
  });

  test('has the pages that are no fiche', () => {
    for (const page of ['/', '/cas/', '/recherche/', '/glossaire/', '/themes/formation/'])
      expect(scope.has(page)).toBe(true);
  });
});
