import { describe, expect, test } from 'vitest';
import { validateMini } from '../../../tests/support/mini-content.ts';
import { frenchTypography } from '../../markdown/typography.ts';
import { fichesOfRegion } from '../../model/relations.ts';
import { REGIONS } from '../../model/territories.ts';
import type { Edition } from '../edition.ts';
import { scopeOfRegion, WHOLE } from '../scope.ts';
import { makeBook } from './book.ts';
import { volumesOf } from './volumes.ts';

const { graph } = validateMini();
const edition: Edition = {
  dist: 'dist',
  base: '/',
  online: undefined,
  graph,
  scope: WHOLE,
  name: 'essai',
  title: 'Essai',
  date: '2026-11-26',
  commit: '',
};
const page = (address: string) => {
  const list =
    '<ul class="fiches"><li><h3><a href="/cas/cpts-du-lac-agenda/">Un cas</a></h3></li></ul>';
  return `<main><h1>Page ${address}</h1>${list}</main>`;
};
const bookOf = (more: Partial<Edition> = {}) => {
  const own = { ...edition, ...more };
  return makeBook(own, volumesOf(own)[0]!, page);
};
const htmlOf = ({ sections }: ReturnType<typeof makeBook>) =>
  sections.flatMap(({ leaves }) => leaves.map(({ html }) => html)).join('');

describe('the regions of a book', () => {
  const { true: known = [], false: empty = [] } = Object.groupBy(REGIONS, ({ slug }) =>
    String(
      (['cas', 'cpts', 'syntheses'] as const).some(
        (kind) => fichesOfRegion(graph, slug, kind).length > 0,
      ),
    ),
  );

  test('are all there: those with nothing yet are named together, and said to be so', () => {
    expect(known.length).toBeGreaterThan(0);
    const html = htmlOf(bookOf());
    for (const { slug } of known) expect(html).toContain(`id="regions.${slug}"><`);
    for (const { slug, name } of empty)
      expect(html).toContain(`<span id="regions.${slug}">${frenchTypography(name)}</span>`);
    expect(html).toContain('Rien n’est encore documenté ici pour ces régions\u00A0:');
  });

  test('with nothing yet are in the contents, on one line', () => {
    const part = bookOf().outline.find(({ anchor }) => anchor === 'regions')!;
    expect(part.entries.length).toBe(known.length + 1);
    expect(part.entries.at(-1)!.title).toMatch(/^Rien encore\u00A0: .*Guadeloupe, Guyane/);
  });

  test('are one in the book of a region, even of one with nothing yet', () => {
    const html = htmlOf(bookOf({ scope: scopeOfRegion(graph, 'guyane') }));
    expect(html).toContain(
      '<h1 class="rien-encore" aria-level="2"><span id="regions.guyane">Guyane</span></h1>',
    );
    expect(html).toContain('encore documenté ici pour cette région\u00A0:');
    expect(html).not.toContain('regions.martinique');
  });
});
