import { describe, expect, it } from 'vitest';
import {
  edited,
  edits,
  swap,
  validateMini,
  type Changes,
} from '../../tests/support/mini-content.ts';
import type { FicheKind } from '../model/kinds.ts';
import { evidenceTableOf } from './evidence-table.ts';
import { groupsOf } from './index-groups.ts';

/** The groups of an index, as anchor → slugs. */
function groups(kind: FicheKind, changes: Changes = {}) {
  const { graph } = validateMini(changes);
  const items = graph.all<FicheKind>(kind);
  return groupsOf(graph, kind, items).map(({ title, anchor, items: own }) => ({
    title,
    anchor,
    slugs: own.map(({ slug }) => slug),
  }));
}

const CASE = 'cas/cpts-du-lac-agenda.md';
const REPORT = 'rapports/tour-de-france.md';
const PROPOSAL = 'propositions/partager-les-roles.md';
const titled = (path: string, before: string, after: string) => edited(path, swap(before, after));

describe('an index by region', () => {
  it('has the regions that have something, under their names', () => {
    expect(groups('cpts')).toEqual([
      { title: 'Bretagne', anchor: 'bretagne', slugs: ['cpts-du-lac'] },
    ]);
  });

  it('has the newest first, then by title', () => {
    const changes = {
      'cas/b.md': edited(
        CASE,
        swap('annee_debut: 2021', 'annee_debut: 2023'),
        swap('titre: Un agenda', 'titre: Zoo'),
      ),
      'cas/c.md': titled(CASE, 'titre: Un agenda partagé', 'titre: Écouter'),
      'cas/d.md': titled(CASE, 'titre: Un agenda partagé', 'titre: Faire'),
    };
    expect(groups('cas', changes)[0]?.slugs).toEqual(['b', 'c', 'd', 'cpts-du-lac-agenda']);
  });

  it('has a fiche of two regions in both', () => {
    const path = 'cpts/cpts-du-lac.md';
    const both = edits(
      swap('regions: [bretagne]', 'regions: [bretagne, normandie]'),
      swap('departements: ["35", "56"]', 'departements: ["35", "50"]'),
    );
    expect(groups('cpts', { [path]: both }).map(({ anchor, slugs }) => [anchor, slugs])).toEqual([
      ['bretagne', ['cpts-du-lac']],
      ['normandie', ['cpts-du-lac']],
    ]);
  });

  it('ends with what belongs to no region', () => {
    const national = edited(CASE, swap('cpts: [cpts-du-lac]', 'cpts: []\nporteur: ministere'));
    const changes = {
      'cas/national.md': national,
      'organismes/ministere.yaml': 'nom: Ministère de la santé\ntype: ministere\n',
    };
    expect(groups('cas', changes)).toEqual([
      { title: 'Bretagne', anchor: 'bretagne', slugs: ['cpts-du-lac-agenda'] },
      { title: 'Plusieurs régions ou national', anchor: 'national', slugs: ['national'] },
    ]);
  });
});

describe('the index of proposals', () => {
  it('is by report, the newest first, in the order of their numbers, unknown ones last', () => {
    const older = edited(
      REPORT,
      swap('titre: Tour', 'titre: Petit tour'),
      swap('remis_le: 2023', 'remis_le: 2018-08'),
    );
    const changes = {
      'rapports/petit-tour.md': older,
      'propositions/a.md': edited(
        PROPOSAL,
        swap('numero: 3\n', ''),
        swap('titre: Partager', 'titre: Zoner'),
      ),
      'propositions/b.md': edited(PROPOSAL, swap('numero: 3', 'numero: 1')),
      'propositions/c.md': edited(PROPOSAL, swap('rapport: tour-de-france', 'rapport: petit-tour')),
    };
    expect(groups('propositions', changes)).toEqual([
      {
        title: 'Tour de France des CPTS',
        anchor: 'tour-de-france',
        slugs: ['b', 'partager-les-roles', 'a'],
      },
      { title: 'Petit tour de France des CPTS', anchor: 'petit-tour', slugs: ['c'] },
    ]);
  });
});

describe('an index of one list', () => {
  const only = (kind: FicheKind, changes: Changes) => {
    const [first, ...others] = groups(kind, changes);
    expect([first?.title, first?.anchor, others]).toEqual(['', '', []]);
    return first?.slugs;
  };

  it('has the levers with most kinds of evidence first', () => {
    const path = 'leviers/equipe-leader.md';
    const changes = {
      'leviers/a.md': titled(path, 'titre: Réunir', 'titre: Appeler'),
      'leviers/b.md': titled(path, 'titre: Réunir', 'titre: Bâtir'),
      'cas/deux.md': edited(CASE, swap('leviers: [equipe-leader]', 'leviers: [b]')),
    };
    expect(only('leviers', changes)).toEqual(['equipe-leader', 'b', 'a']);
  });

  it('has levers that others speak of before those of many cases, as in the table of evidence', () => {
    const path = 'leviers/equipe-leader.md';
    const ofB = swap('leviers: [equipe-leader]', 'leviers: [b]');
    const changes = {
      'leviers/b.md': titled(path, 'titre: Réunir', 'titre: Bâtir'),
      'syntheses/bretagne-2022-03-18-rennes.md': ofB,
      'cas/deux.md': edited(CASE, ofB),
      'syntheses/bretagne-2023-01-01-brest.md': edited(
        'syntheses/bretagne-2022-03-18-rennes.md',
        ofB,
      ),
      'cas/trois.md': edited(CASE),
      'cas/quatre.md': edited(CASE),
      'cas/cinq.md': edited(CASE),
    };
    const { graph } = validateMini(changes);
    const table = evidenceTableOf(graph);
    expect(
      table.map(({ lever, cells }) => [lever.slug, ...cells.map((c) => c.items.length)]),
    ).toEqual([
      ['b', 0, 2, 1],
      ['equipe-leader', 1, 0, 4],
    ]);
    expect(only('leviers', changes)).toEqual(table.map(({ lever }) => lever.slug));
  });

  it('has the framework in its order of reading', () => {
    const changes = {
      'cadre/a.md': titled('cadre/missions.md', 'ordre: 1', 'ordre: 10'),
      'cadre/b.md': titled('cadre/missions.md', 'ordre: 1', 'ordre: 2'),
    };
    expect(only('cadre', changes)).toEqual(['missions', 'b', 'a']);
  });

  it('has reports from the newest, and obstacles by title as French sorts it', () => {
    expect(
      only('rapports', { 'rapports/a.md': titled(REPORT, 'remis_le: 2023', 'remis_le: 2024-05') }),
    ).toEqual(['a', 'tour-de-france']);
    const path = 'freins/manque-de-temps.md';
    expect(
      only('freins', { 'freins/z.md': titled(path, 'titre: Le temps', 'titre: Éloignement') }),
    ).toEqual(['z', 'manque-de-temps']);
  });
});
