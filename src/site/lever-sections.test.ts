import { describe, expect, it } from 'vitest';
import { edited, swap, validateMini, type Changes } from '../../tests/support/mini-content.ts';
import { relationSectionsOf } from './relation-sections.ts';

const CASE = 'cas/cpts-du-lac-agenda.md';

function sections(changes: Changes = {}) {
  const { graph } = validateMini(changes);
  const item = graph.find('leviers', 'equipe-leader');
  expect(item).toBeDefined();
  return relationSectionsOf(graph, item!);
}

/** The sections as title → slugs. */
const titles = (...args: Parameters<typeof sections>) =>
  Object.fromEntries(
    sections(...args).map(({ title, items }) => [title, items.map(({ slug }) => slug)]),
  );

describe('the sections of a lever', () => {
  it('are what cites it, and what it serves', () => {
    expect(titles()).toEqual({
      'Les cas qui l’illustrent': ['cpts-du-lac-agenda'],
      'Les rencontres régionales qui en parlent': ['bretagne-2022-03-18-rennes'],
      'Les rapports qui le nomment': ['tour-de-france'],
      'Ce levier répond à': ['manque-de-temps'],
      'Les propositions qui l’activent': ['partager-les-roles'],
      'Dans un parcours': ['demarrer'],
    });
  });

  it('have the newest cases first', () => {
    const newer = edited(CASE, swap('annee_debut: 2021', 'annee_debut: 2024'));
    const changes = { 'cas/zzz.md': newer };
    expect(titles(changes)['Les cas qui l’illustrent']).toEqual(['zzz', 'cpts-du-lac-agenda']);
  });
});

describe('the anchors of the sections', () => {
  it('are unlike those of any heading of the text, and each its own', () => {
    const anchors = sections().map(({ anchor }) => anchor);
    expect(anchors.filter((anchor) => !anchor.startsWith('page-'))).toEqual([]);
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});
