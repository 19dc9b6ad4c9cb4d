import { expect, test } from 'vitest';
import type { PartEntry } from './contents.ts';
import { runningHeads } from './running-heads.ts';

const entry = (anchor: string) => ({ anchor, title: `Le ${anchor}`, group: '' });
const parts: PartEntry[] = [
  { anchor: 'cas', title: 'Cas', entries: ['lac', 'pic', 'bois'].map(entry) },
  { anchor: 'glossaire', title: 'Glossaire', entries: [] },
  { anchor: 'cpts', title: 'CPTS', entries: [entry('port')] },
];
const PAGES = [
  ['cas', 5],
  ['lac', 5],
  ['pic', 7],
  ['bois', 7],
  ['glossaire', 9],
  ['cpts', 10],
  ['port', 10],
] as const;
const headsOf = (...atTop: string[]) => {
  const places = new Map(
    PAGES.map(([anchor, page]) => [anchor, { page, fromTop: atTop.includes(anchor) ? 0 : 40 }]),
  );
  return runningHeads(parts, { places, pageCount: 11 });
};

test('a page is of the fiche that goes on there from the page before, whatever begins below', () => {
  expect(headsOf('lac', 'port')).toBe(
    '@counter-style tetes-cas{system:fixed 5;symbols:"Le lac" "Le lac" "Le lac" "Le bois"}\n' +
      '@counter-style tetes-cpts{system:fixed 10;symbols:"Le port" "Le port"}\n',
  );
});

test('a page at whose top a fiche begins is of that fiche', () => {
  expect(headsOf('lac', 'pic', 'port')).toContain('"Le lac" "Le lac" "Le pic" "Le bois"');
});

test('the first page of a part is of its first fiche, under the title of the part', () => {
  expect(headsOf()).toContain('fixed 5;symbols:"Le lac"');
});
