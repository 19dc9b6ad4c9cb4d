import { describe, expect, test } from 'vitest';
import { fileOf, relativeTo, targetOf } from './addresses.ts';

describe('a file of the copy', () => {
  test.each([
    ['/', 'index.html'],
    ['/cas/', 'site/cas/index.html'],
    ['/cas/x/', 'site/cas/x/index.html'],
    ['_astro/Page.css', 'site/_astro/Page.css'],
  ])('for %s is %s', (path, file) => {
    expect(fileOf(path)).toBe(file);
  });

  test.each([
    ['site/cas/x/index.html', 'site/leviers/y/index.html', '../../leviers/y/index.html'],
    ['site/cas/x/index.html', 'site/cas/x/index.html', 'index.html'],
    ['site/cas/x/index.html', 'index.html', '../../../index.html'],
    ['index.html', 'site/cas/index.html', 'site/cas/index.html'],
    ['site/recherche/index.html', 'site/', '../'],
  ])('from %s, %s is at %s', (from, to, address) => {
    expect(relativeTo(from, to)).toBe(address);
    expect(new URL(address, `file:///un dossier/${from}`).href).toBe(
      new URL(`file:///un dossier/${to}`).href,
    );
  });
});

describe('an address of the built site', () => {
  test.each([
    ['/reperes/cas/x/?a=b#c', '/reperes/', { kind: 'page', path: '/cas/x/', rest: '?a=b#c' }],
    ['/reperes/', '/reperes/', { kind: 'page', path: '/', rest: '' }],
    ['/_astro/a.css', '/', { kind: 'file', path: '/_astro/a.css', rest: '' }],
    ['https://exemple.fr/cas/', '/', { kind: 'other' }],
    ['//exemple.fr/cas/', '/', { kind: 'other' }],
    ['/ailleurs/', '/reperes/', { kind: 'other' }],
    ['#sources', '/', { kind: 'other' }],
    ['mailto:a@exemple.fr', '/', { kind: 'other' }],
    ['', '/', { kind: 'other' }],
  ])('%s, under %s', (address, base, target) => {
    expect(targetOf(address, base)).toEqual(target);
  });
});
