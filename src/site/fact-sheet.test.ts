import { describe, expect, it } from 'vitest';
import {
  append,
  edited,
  swap,
  validateMini,
  without,
  type Changes,
} from '../../tests/support/mini-content.ts';
import type { FicheKind } from '../model/kinds.ts';
import { factSheetOf } from './fact-sheet.ts';

function sheet(kind: FicheKind, slug: string, changes: Changes = {}) {
  const { graph } = validateMini(changes);
  const item = graph.find<FicheKind>(kind, slug);
  expect(item).toBeDefined();
  return factSheetOf(graph, item!);
}

/** The sheet as « term: value, value », with links in parentheses. */
const lines = (...args: Parameters<typeof sheet>) =>
  sheet(...args).map(
    ({ term, values }) =>
      `${term}: ${values.map(({ text, link }) => (link ? `${text} (${link})` : text)).join(', ')}`,
  );

const THEMES = 'Thèmes: Soins non programmés (/themes/soins-non-programmes/)';
const STAGES = 'Étapes: Premières actions (/etapes/#premieres-actions)';
const CASE = 'cas/cpts-du-lac-agenda.md';

describe('the fact sheet', () => {
  it('of a case says who, where, how far, with whom', () => {
    expect(lines('cas', 'cpts-du-lac-agenda')).toEqual([
      'CPTS: CPTS du Lac (/cpts/cpts-du-lac/)',
      'Région: Bretagne (/regions/bretagne/)',
      'Départements: Ille-et-Vilaine, Morbihan',
      'Taille: 2 (de 40 000 à 80 000 habitants)',
      'Début: 2021',
      'Maturité: Installé',
      'Avec: Centre hospitalier du Lac',
      'À qui demander: lac.example.fr (https://lac.example.fr/)',
      THEMES,
      STAGES,
    ]);
  });

  it('of a case whose CPTS has no site leads to who helps in its region, if they can be reached', () => {
    const silent = { 'cpts/cpts-du-lac.md': swap('site: https://lac.example.fr/\n', '') };
    const federation = 'organismes/federation-bretonne.yaml';
    const reached = { ...silent, [federation]: append('site: https://federation.example.fr/\n') };
    expect(lines('cas', 'cpts-du-lac-agenda', reached)).toContain(
      'À qui demander: Appuis : Bretagne (/regions/bretagne/#organismes)',
    );
    const team = { ...reached, [federation]: swap('type: federation', 'type: autre') };
    for (const nobody of [silent, team])
      expect(lines('cas', 'cpts-du-lac-agenda', nobody)).toContain(
        'À qui demander: ARS ou URPS de la région',
      );
  });

  it('of a case says its means', () => {
    const means = 'moyens:\n  cout: 300 € par mois\n  outils: [Un agenda, Un annuaire]\nresultats:';
    expect(lines('cas', 'cpts-du-lac-agenda', { [CASE]: swap('resultats:', means) })).toEqual(
      expect.arrayContaining(['Coût: 300 € par mois', 'Outils: Un agenda, Un annuaire']),
    );
  });

  it('of a case without a CPTS says who leads it, and takes its region', () => {
    const changes = {
      [CASE]: swap('cpts: [cpts-du-lac]', 'cpts: []\nporteur: federation-bretonne'),
    };
    expect(lines('cas', 'cpts-du-lac-agenda', changes).slice(0, 2)).toEqual([
      'Porteur: Fédération bretonne des CPTS (/organismes/#federation-bretonne)',
      'Région: Bretagne (/regions/bretagne/)',
    ]);
  });

  it('of a synthesis says the event', () => {
    const path = 'syntheses/bretagne-2022-03-18-rennes.md';
    const people = swap(
      'departement: "35"',
      'departement: "35"\n  participants: 1200\n  participants_environ: true',
    );
    expect(lines('syntheses', 'bretagne-2022-03-18-rennes', { [path]: people })).toEqual([
      'Événement: Rencontre régionale',
      'Type: Rencontre',
      'Date: du 18 mars 2022 au 19 mars 2022',
      'Lieu: Rennes',
      'Région: Bretagne (/regions/bretagne/)',
      'Département: Ille-et-Vilaine',
      'Participants: Environ 1\u202F200',
      'Organisé par: Fédération bretonne des CPTS (/organismes/#federation-bretonne)',
      THEMES,
    ]);
  });

  it('of a synthesis of one day says that day', () => {
    const path = 'syntheses/bretagne-2022-03-18-rennes.md';
    const changes = { [path]: without('  fin:') };
    expect(lines('syntheses', 'bretagne-2022-03-18-rennes', changes)).toContain(
      'Date: 18 mars 2022',
    );
  });

  it('of a CPTS says its territory', () => {
    expect(lines('cpts', 'cpts-du-lac')).toEqual([
      'Région: Bretagne (/regions/bretagne/)',
      'Départements: Ille-et-Vilaine, Morbihan',
      'Milieu: Rural',
      'Population: 52\u202F000 habitants',
      'Communes: 30',
      'Taille: 2 (de 40 000 à 80 000 habitants)',
      'Créée en: 2019',
      'ACI signé: 1er juillet 2020',
      'Site: lac.example.fr (https://lac.example.fr/)',
    ]);
  });

  it('of a proposal says its report, and that a number is not known rather than nothing', () => {
    const path = 'propositions/partager-les-roles.md';
    expect(lines('propositions', 'partager-les-roles')).toEqual([
      'Rapport: Tour de France des CPTS (/rapports/tour-de-france/)',
      'Numéro: 3',
      'Objectif: Faire vivre les CPTS',
      THEMES,
    ]);
    expect(lines('propositions', 'partager-les-roles', { [path]: without('numero:') })).toContain(
      'Numéro: Non attesté',
    );
  });

  it('of a report says how many of its proposals are attested', () => {
    const path = 'rapports/tour-de-france.md';
    const second = edited('propositions/partager-les-roles.md', swap('numero: 3', 'numero: 4'));
    const count = (changes: Changes = {}) =>
      lines('rapports', 'tour-de-france', { 'propositions/deux.md': second, ...changes }).at(-1);
    expect(count()).toBe('Propositions: 24 selon le rapport, 2 attestées ici');
    expect(count({ [path]: without('nombre_propositions:') })).toBe(
      'Propositions: 2 attestées ici ; le nombre total n’est pas établi',
    );
  });

  it('of the others says their themes and stages', () => {
    expect(lines('leviers', 'equipe-leader')).toEqual([THEMES, STAGES]);
    expect(lines('freins', 'manque-de-temps')).toEqual([THEMES]);
  });

  it('never has a fact without a value', () => {
    expect(sheet('parcours', 'demarrer').filter(({ values }) => values.length === 0)).toEqual([]);
  });
});
