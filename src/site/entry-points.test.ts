import { describe, expect, it } from 'vitest';
import { edited, swap, validateMini, type Changes } from '../../tests/support/mini-content.ts';
import type { Item } from '../model/graph.ts';
import type { FicheKind } from '../model/kinds.ts';
import { elsewhereOn, figuresOf, readFirst, recurring } from './entry-points.ts';

const CASE = 'cas/cpts-du-lac-agenda.md';

function all(changes: Changes = {}) {
  const { graph } = validateMini(changes);
  const items = (['leviers', 'freins', 'cas', 'syntheses', 'parcours'] as const).flatMap(
    (kind) => graph.all(kind) as unknown as Item<FicheKind>[],
  );
  return { graph, items };
}

describe('what to read first', () => {
  it('is one fiche of each kind, with the reason', () => {
    const { graph, items } = all();
    expect(readFirst(graph, items).map(({ item, why }) => [item.slug, why])).toEqual([
      ['demarrer', 'Le parcours à suivre.'],
      ['manque-de-temps', ''],
      ['equipe-leader', ''],
      ['cpts-du-lac-agenda', 'Un cas installé, avec ses chiffres.'],
      ['bretagne-2022-03-18-rennes', 'La rencontre la plus récente.'],
    ]);
  });

  it('is a practice that went far rather than one with more figures, never a stopped or announced one', () => {
    const more = swap(
      'resultats:\n',
      'resultats:\n  - indicateur: Personnes à l’inauguration\n    valeur: 100\n    unite: personnes\n    periode: "2021"\n    source: bilan-du-lac\n',
    );
    const of = (maturity: string) =>
      edited(CASE, more, swap('maturite: installe', `maturite: ${maturity}`));
    const changes = {
      'cas/cpts-du-lac-a.md': of('experimente'),
      'cas/cpts-du-lac-b.md': of('arrete'),
      'cas/cpts-du-lac-c.md': of('annonce'),
    };
    const { graph, items } = all(changes);
    const cases = (from: typeof items) =>
      readFirst(graph, from).flatMap(({ item, why }) =>
        item.kind === 'cas' ? [[item.slug, why]] : [],
      );
    expect(cases(items)).toEqual([['cpts-du-lac-agenda', 'Un cas installé, avec ses chiffres.']]);
    const others = items.filter(({ slug }) => slug !== 'cpts-du-lac-agenda');
    expect(cases(others)).toEqual([['cpts-du-lac-a', 'Un cas avec ses chiffres.']]);
    const ended = others.filter(({ slug }) => slug !== 'cpts-du-lac-a');
    expect(cases(ended)).toEqual([]);
  });

  it('is nothing where there is nothing', () => {
    expect(readFirst(all().graph, [])).toEqual([]);
  });
});

describe('what comes back', () => {
  it('is counted over the fiches, the most named first', () => {
    const { graph, items } = all({ 'cas/cpts-du-lac-b.md': edited(CASE) });
    expect(recurring(graph, items, 'leviers').map(({ item, count }) => [item.slug, count])).toEqual(
      [['equipe-leader', 4]],
    );
  });
});

describe('the figures of a place or a theme', () => {
  it('are one for each case that has some', () => {
    const none = edited(CASE, (text) => text.replace(/resultats:[\s\S]*?(?=documents:)/, ''));
    const { items } = all({
      'cas/cpts-du-lac-b.md': none,
      'cas/cpts-du-lac-c.md': edited(CASE, swap('valeur: 36', 'valeur: 7')),
    });
    expect(figuresOf(items).map(({ item, result }) => [item.slug, result.valeur])).toEqual([
      ['cpts-du-lac-agenda', 36],
      ['cpts-du-lac-c', 7],
    ]);
  });
});

describe('what other regions do', () => {
  const elsewhere = {
    'cpts/cpts-d-ailleurs.md': edited(
      'cpts/cpts-du-lac.md',
      swap('CPTS du Lac', 'CPTS d’Ailleurs'),
      swap('[bretagne]', '[corse]'),
      swap('["35", "56"]', '["2A"]'),
    ),
    'cas/cpts-d-ailleurs-agenda.md': edited(
      CASE,
      swap('titre: Un agenda', 'titre: Ailleurs, un agenda'),
      swap('[cpts-du-lac]', '[cpts-d-ailleurs]'),
    ),
  };

  it('is cases of other regions on the themes of these fiches', () => {
    const { graph, items } = all(elsewhere);
    const found = elsewhereOn(graph, items, 'bretagne');
    expect(
      found.map(({ theme, items: cases }) => [theme.slug, cases.map(({ slug }) => slug)]),
    ).toEqual([['soins-non-programmes', ['cpts-d-ailleurs-agenda']]]);
  });

  it('is nothing where no other region has a case', () => {
    const { graph, items } = all();
    expect(elsewhereOn(graph, items, 'bretagne')).toEqual([]);
  });
});
