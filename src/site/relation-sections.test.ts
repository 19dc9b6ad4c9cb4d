import { describe, expect, it } from 'vitest';
import { edited, swap, validateMini, type Changes } from '../../tests/support/mini-content.ts';
import type { FicheKind } from '../model/kinds.ts';
import { relationSectionsOf } from './relation-sections.ts';

const CASE = 'cas/cpts-du-lac-agenda.md';
const CPTS = 'cpts/cpts-du-lac.md';
const DAY = 'syntheses/bretagne-2022-03-18-rennes.md';
const PROPOSAL = 'propositions/partager-les-roles.md';
const REPORT = 'rapports/tour-de-france.md';
const NO_LEVER = swap('leviers: [equipe-leader]\n', '');

function sections(kind: FicheKind, slug: string, changes: Changes = {}) {
  const { graph } = validateMini(changes);
  const item = graph.find<FicheKind>(kind, slug);
  expect(item).toBeDefined();
  return relationSectionsOf(graph, item!);
}

/** The sections as title → slugs. */
const titles = (...args: Parameters<typeof sections>) =>
  Object.fromEntries(
    sections(...args).map(({ title, items }) => [title, items.map(({ slug }) => slug)]),
  );

describe('the sections of an obstacle', () => {
  it('are what answers it, and who met it', () => {
    expect(titles('freins', 'manque-de-temps')).toEqual({
      'Les leviers qui y répondent': ['equipe-leader'],
      'Les CPTS qui l’ont rencontré': ['cpts-du-lac-agenda'],
      'Les rencontres régionales qui en parlent': ['bretagne-2022-03-18-rennes'],
      'Dans un parcours': ['demarrer'],
    });
  });
});

describe('the sections of a case', () => {
  const other = edited(CASE, swap('cpts: [cpts-du-lac]', 'cpts: [cpts-de-la-baie]'));
  const changes = {
    'cas/cpts-du-lac-plan.md': edited(CASE, NO_LEVER),
    'cas/cpts-de-la-baie-agenda.md': other,
    'cpts/cpts-de-la-baie.md': edited(CPTS, swap('nom: CPTS du Lac', 'nom: CPTS de la Baie')),
  };

  it('are what works there, what the same CPTS did, and who else does it', () => {
    expect(titles('cas', 'cpts-du-lac-agenda', changes)).toEqual({
      'Les leviers à l’œuvre': ['equipe-leader'],
      'Les freins rencontrés': ['manque-de-temps'],
      'La même CPTS a aussi': ['cpts-du-lac-plan'],
      'Autres CPTS qui y travaillent': ['cpts-de-la-baie-agenda'],
    });
  });

  it('say what the others have in common', () => {
    const found = sections('cas', 'cpts-du-lac-agenda', changes);
    const { reasons } = found.find(({ title }) => title === 'Autres CPTS qui y travaillent')!;
    expect([...reasons!.values()]).toEqual([
      'Même levier : « Réunir une équipe qui entraîne les autres ». Même thème : Soins non programmés. Même étape : Premières actions. Même milieu : Rural. Même taille : 2.',
    ]);
  });
});

describe('the sections of the other kinds', () => {
  it('lead from a synthesis to what was said, and to others of its region and elsewhere', () => {
    const changes = {
      'syntheses/bretagne-2024-05-02-brest.md': edited(DAY, NO_LEVER),
      'syntheses/normandie-2024-05-02-caen.md': edited(
        DAY,
        swap('region: bretagne', 'region: normandie'),
      ),
    };
    expect(titles('syntheses', 'bretagne-2022-03-18-rennes', changes)).toEqual({
      'Les leviers dont on y a parlé': ['equipe-leader'],
      'Les freins dont on y a parlé': ['manque-de-temps'],
      'Autres synthèses : Bretagne': ['bretagne-2024-05-02-brest'],
      'Ailleurs, sur les mêmes sujets': ['normandie-2024-05-02-caen'],
    });
  });

  it('lead from a CPTS to what it did, and to six neighbours at most', () => {
    const neighbours = Array.from({ length: 8 }, (_, index) => [
      `cpts/voisine-${index}.md`,
      edited(CPTS),
    ]);
    const found = titles('cpts', 'cpts-du-lac', Object.fromEntries(neighbours) as Changes);
    expect(found['Ce qu’elle a fait']).toEqual(['cpts-du-lac-agenda']);
    expect(found['CPTS de la même région']).toEqual([0, 1, 2, 3, 4, 5].map((n) => `voisine-${n}`));
  });

  it('lead from a proposal to its levers, and to the others of its report', () => {
    const changes = { 'propositions/deux.md': edited(PROPOSAL, swap('numero: 3', 'numero: 4')) };
    expect(titles('propositions', 'partager-les-roles', changes)).toEqual({
      'Les leviers qu’elle active': ['equipe-leader'],
      'Autres propositions du rapport': ['deux'],
    });
  });

  it('lead from a report to its proposals, and say how many are attested', () => {
    const second = edited(PROPOSAL, swap('numero: 3', 'numero: 4'));
    const note = (changes: Changes = {}) =>
      sections('rapports', 'tour-de-france', { 'propositions/deux.md': second, ...changes })[0]
        ?.note;
    expect(titles('rapports', 'tour-de-france')).toEqual({
      'Ses propositions': ['partager-les-roles'],
      'Les leviers qu’il nomme': ['equipe-leader'],
    });
    expect(note()).toBe('Le rapport en compte 24 ; 2 sont attestées ici par d’autres sources.');
    expect(note({ [REPORT]: swap('nombre_propositions: 24\n', '') })).toBe(
      '2 sont attestées ici ; le nombre total n’est pas établi.',
    );
  });

  it('show a report without proposals with its note', () => {
    const changes = { [PROPOSAL]: null };
    expect(titles('rapports', 'tour-de-france', changes)['Ses propositions']).toEqual([]);
  });

  it('lead from a framework page to the others, in their order', () => {
    const page = (order: number) =>
      edited('cadre/missions.md', swap('ordre: 1', `ordre: ${order}`));
    const changes = { 'cadre/a.md': page(9), 'cadre/b.md': page(2) };
    expect(titles('cadre', 'missions', changes)).toEqual({ 'Lire aussi': ['b', 'a'] });
  });

  it('are none where nothing is tied', () => {
    expect(titles('cadre', 'missions')).toEqual({});
    expect(titles('parcours', 'demarrer')).toEqual({});
  });
});
