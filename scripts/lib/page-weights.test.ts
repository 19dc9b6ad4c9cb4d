import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gzipped, overweight, pageTypeOf, weighPages } from './page-weights.ts';

function siteOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

test.each([
  ['/cas/x/', 'fiche'],
  ['/cas/', 'index'],
  ['/', 'front'],
  ['/sources/', 'sources'],
  ['/themes/', 'theme'],
  ['/publier/guide/', 'guide'],
  ['/404.html', 'other'],
])('%s is of type %s', (page, type) => {
  expect(pageTypeOf(page).type).toBe(type);
});

describe('a page weighs', () => {
  const style = '<link rel="stylesheet" href="/base/a.css">';
  const paper = '<link rel="stylesheet" href="/base/papier.css" media="print">';

  test('itself and the style that it waits for, not that of paper', () => {
    const html = `${style}${paper}<p>Bonjour</p>`;
    const css = 'p { color: red }';
    const folder = siteOf({ 'cas/x/index.html': html, 'a.css': css });
    expect(weighPages(folder, '/base/')).toEqual([
      { page: '/cas/x/', type: 'fiche', bytes: gzipped(html) + gzipped(css) },
    ]);
  });

  test('too much when it is over its budget, which is said with the page and both sizes', () => {
    const budget = 14 * 1024;
    expect(overweight([{ page: '/cas/x/', type: 'fiche', bytes: budget }])).toEqual([]);
    expect(overweight([{ page: '/cas/x/', type: 'fiche', bytes: budget + 6 }])).toEqual([
      '/cas/x/ weighs 14342 bytes compressed with its style: 6 more than the 14336 of a page of ' +
        'type "fiche" (scripts/lib/page-weights.ts).',
    ]);
  });
});
