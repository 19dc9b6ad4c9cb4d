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

describe('a volume still too big', () => {
  const volumes = volumesOf(edition, 20);

  test('is cut in even volumes, each within the bound, that say which they are', () => {
    for (const { fiches } of volumes) expect(fiches.length).toBeLessThanOrEqual(20);
    const national = volumes.filter(({ name }) => name.startsWith('reperes-cpts-national'));
    expect(national.length).toBeGreaterThan(1);
    expect(national[0]!.name).toBe('reperes-cpts-national-1');
    expect(national[0]!.subtitle).toBe(`Repères nationaux, volume 1 sur ${national.length}`);
    expect(national.map(({ hasViews }) => hasViews)).toEqual(
      national.map((_, index) => index === national.length - 1),
    );
    expect(addresses(volumes)).toEqual(addresses(whole));
  });

  test('is cut so for a single region too', () => {
    const own = {
      ...edition,
      scope: scopeOfRegion(graph, 'bretagne'),
      name: 'reperes-cpts-bretagne',
    };
    const kept = (fiche: Fiche) => own.scope.has(addressOf(fiche));
    const parts = volumesOf(own, 10);
    expect(parts.map(({ name }) => name).slice(0, 2)).toEqual([
      'reperes-cpts-bretagne-1',
      'reperes-cpts-bretagne-2',
    ]);
    expect(parts.flatMap(({ fiches }) => [...fiches]).every(kept)).toBe(true);
  });
});
