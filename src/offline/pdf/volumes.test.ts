import { describe, expect, test } from 'vitest';
import { publishedGraph } from '../../files/content-graph.ts';
import { validateContent } from '../../files/validate-content.ts';
import { addressOf, type Item } from '../../model/graph.ts';
import { regionsOf } from '../../model/relations.ts';
import { scopeOfRegion, WHOLE } from '../scope.ts';
import { volumesOf, type Fiche, type Volume } from './volumes.ts';

const graph = publishedGraph(validateContent());
const edition = {
  dist: 'dist',
  base: '/',
  online: undefined,
  graph,
  scope: WHOLE,
  name: 'reperes-cpts',
  title: 'Repères CPTS',
  date: '2026-11-26',
  commit: '',
};
const addresses = (volumes: readonly Volume[]) =>
  new Set(volumes.flatMap(({ fiches }) => fiches.map((fiche) => addressOf(fiche as Item))));
const whole = volumesOf(edition, 10_000);

test('an edition that fits is one volume, named as it is', () => {
  expect(whole.map(({ name, subtitle, hasViews }) => ({ name, subtitle, hasViews }))).toEqual([
    { name: 'reperes-cpts', subtitle: '', hasViews: true },
  ]);
  expect(whole[0]!.fiches.length).toBeGreaterThan(300);
});

describe('an edition that does not fit', () => {
  const volumes = volumesOf(edition, 200);

  test('is one volume for each region that has a fiche, and one for the national kinds', () => {
    const names = volumes.map(({ name }) => name);
    expect(names[0]).toBe('reperes-cpts-national');
    expect(names).toContain('reperes-cpts-bretagne');
    expect(names).not.toContain('reperes-cpts-martinique');
    expect(new Set(names).size).toBe(names.length);
  });

  test('loses no fiche', () => {
    expect(addresses(volumes)).toEqual(addresses(whole));
  });

  test('has in a region only what is of it', () => {
    const brittany = volumes.find(({ name }) => name === 'reperes-cpts-bretagne')!;
    expect(brittany.title).toBe('Repères CPTS · Bretagne');
    for (const fiche of brittany.fiches)
      expect(regionsOf(graph, fiche as Item)).toContain('bretagne');
    expect(brittany.hasViews).toBe(false);
  });
});

test('the edition of a region is one volume, whatever its size', () => {
  const own = {
    ...edition,
    scope: scopeOfRegion(graph, 'bretagne'),
    name: 'reperes-cpts-bretagne',
  };
  const [volume, ...others] = volumesOf(own, 10);
  expect(others).toEqual([]);
  expect(volume!.name).toBe('reperes-cpts-bretagne');
  expect(volume!.fiches.length).toBeGreaterThan(10);
  expect(volume!.fiches.every((fiche: Fiche) => own.scope.has(addressOf(fiche as Item)))).toBe(
    true,
  );
});
