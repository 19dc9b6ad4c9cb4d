import { expect, it } from 'vitest';
import { isKeepable } from '../offline/installed/file-list.ts';
import { isForMachines } from './machine-files.ts';

it.each([
  'api/v1/cas.json',
  'api/v1/schema/index.json',
  'flux.xml',
  'regions/bretagne/flux.xml',
  'sitemap-index.xml',
  'sitemap-0.xml',
  'llms.txt',
  'robots.txt',
  'build.json',
])('a copy of the site does without %s', (path) => {
  expect(isForMachines(path)).toBe(true);
  expect(isKeepable(path)).toBe(false);
});

it.each([
  'cas/api/index.html',
  'donnees/index.html',
  'chiffres/couverture.csv',
  'cas/flux/index.html',
])('a copy of the site has %s', (path) => {
  expect(isForMachines(path)).toBe(false);
  expect(isKeepable(path)).toBe(true);
});
