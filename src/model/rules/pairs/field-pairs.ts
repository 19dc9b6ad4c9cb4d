import { edited, edits, swap, without } from '../../../../tests/support/mini-content.ts';
import type { RulePair } from './rule-pair.ts';

const CASE = 'cas/cpts-du-lac-agenda.md';
const CPTS = 'cpts/cpts-du-lac.md';
const DAY = 'syntheses/bretagne-2022-03-18-rennes.md';
const PROPOSAL = 'propositions/partager-les-roles.md';

const renamed = (title: string) =>
  swap('titre: Partager les rôles dans l’équipe', `titre: ${title}`);

/** Rules of several fields together, and of names across the collection. */
export const FIELD_PAIRS: readonly RulePair[] = [
  {
    rule: 'departement-hors-region',
    valid: {
      [CPTS]: edits(
        swap('regions: [bretagne]', 'regions: [bretagne, pays-de-la-loire]'),
        swap('["35", "56"]', '["35", "44"]'),
      ),
    },
    invalid: {
      [CPTS]: swap('["35", "56"]', '["35", "44"]'),
      [DAY]: swap('departement: "35"', 'departement: "974"'),
    },
    expected: [
      'content/cpts/cpts-du-lac.md:5:22  erreur  departement-hors-region',
      '  Le département `"44"` (Loire-Atlantique) n’est pas dans la région Bretagne.',
      '  → Corrigez le code, ou écrivez la région `pays-de-la-loire`.',
      'content/syntheses/bretagne-2022-03-18-rennes.md:10:16  erreur  departement-hors-region',
      '  Le département `"974"` (La Réunion) n’est pas dans la région Bretagne.',
      '  → Corrigez le code, ou écrivez la région `la-reunion`.',
    ],
  },
  {
    rule: 'taille-et-population',
    valid: { [CPTS]: swap('population: 52000', 'population: 80000') },
    invalid: { [CPTS]: swap('population: 52000', 'population: 80001') },
    expected: [
      'content/cpts/cpts-du-lac.md:9:9  erreur  taille-et-population',
      '  La taille 2 ne va pas avec une population de 80 001 habitants.',
      '  → Écrivez `taille: 3` (de 80 000 à 175 000 habitants), ou corrigez la population.',
    ],
  },
  {
    rule: 'aci-trop-tot',
    valid: { [CPTS]: swap('aci_le: 2020-07-01', 'aci_le: 2019-06') },
    invalid: { [CPTS]: swap('aci_le: 2020-07-01', 'aci_le: 2019-06-19') },
    expected: [
      'content/cpts/cpts-du-lac.md:11:9  erreur  aci-trop-tot',
      '  `aci_le: 2019-06-19` : aucun ACI n’a été signé avant l’accord national, le 20 juin 2019.',
      '  → Vérifiez la date ; s’il s’agit de la création de la CPTS, écrivez-la dans `creee_en`.',
    ],
  },
  {
    rule: 'date-future',
    valid: { [CASE]: swap('verifie_le: 2026-11-01', 'verifie_le: 2026-11-22') },
    invalid: {
      [CASE]: edits(
        swap('annee_debut: 2021', 'annee_debut: 2027'),
        swap('verifie_le: 2026-11-01', 'verifie_le: 2026-11-23'),
      ),
    },
    expected: [
      'content/cas/cpts-du-lac-agenda.md:6:14  erreur  date-future',
      '  `2027` est dans le futur (nous sommes le 22/11/2026).',
      '  → Corrigez la date ; ce qui est seulement annoncé s’écrit dans le texte.',
      'content/cas/cpts-du-lac-agenda.md:24:13  erreur  date-future',
      '  `2026-11-23` est dans le futur (nous sommes le 22/11/2026).',
      '  → Corrigez la date ; ce qui est seulement annoncé s’écrit dans le texte.',
    ],
  },
  {
    rule: 'dates-en-desordre',
    valid: { [DAY]: swap('fin: 2022-03-19', 'fin: 2022-03') },
    invalid: { [DAY]: swap('fin: 2022-03-19', 'fin: 2022-03-17') },
    expected: [
      'content/syntheses/bretagne-2022-03-18-rennes.md:8:8  erreur  dates-en-desordre',
      '  La fin (2022-03-17) précède le début (2022-03-18).',
      '  → Corrigez l’une des deux dates.',
    ],
  },
  {
    rule: 'a-revoir',
    valid: { [CPTS]: swap('verifie_le', 'a_revoir_le: 2026-11-23\nverifie_le') },
    invalid: { [CPTS]: swap('verifie_le', 'a_revoir_le: 2026-11-22\nverifie_le') },
    expected: [
      'content/cpts/cpts-du-lac.md:13:14  avertissement  a-revoir',
      '  La fiche était à revoir le 22/11/2026.',
      '  → Relisez-la contre ses sources, puis mettez à jour `verifie_le` et `a_revoir_le`.',
    ],
  },
  {
    rule: 'titre-double',
    valid: { [PROPOSAL]: renamed('Une CPTS du Lac') },
    invalid: { [PROPOSAL]: renamed('CPTS DU LAC') },
    expected: [
      'content/cpts/cpts-du-lac.md:2:6  erreur  titre-double',
      '  `propositions/partager-les-roles` a déjà le titre « CPTS du Lac ».',
      '  → Donnez à chaque fiche un titre qui la distingue.',
      '  aussi : content/propositions/partager-les-roles.md:2:8',
    ],
  },
  {
    rule: 'sigle-double',
    valid: {
      'glossaire/cds.yaml': 'sigle: CDS\nforme_longue: centre de santé\ndefinition: Un lieu.\n',
    },
    invalid: {
      'glossaire/reseau.yaml': 'sigle: CPTS\nforme_longue: réseau\ndefinition: Un autre sens.\n',
    },
    expected: [
      'content/glossaire/reseau.yaml:1:8  erreur  sigle-double',
      '  Le sigle `CPTS` est déjà celui de `glossaire/cpts`.',
      '  → Réunissez les deux entrées, ou précisez l’un des sigles.',
    ],
  },
  {
    rule: 'cas-sans-porteur',
    valid: {
      'cas/federation-bretonne-agenda.md': edited(
        CASE,
        swap('Un agenda partagé pour', 'Un agenda régional pour'),
        swap('cpts: [cpts-du-lac]', 'porteur: federation-bretonne'),
      ),
    },
    invalid: {
      'cas/agenda.md': edited(
        CASE,
        swap('Un agenda partagé pour', 'Un agenda anonyme pour'),
        without('cpts:'),
      ),
      'redirections/agenda.yaml': null,
    },
    expected: [
      'content/cas/agenda.md:1:1  erreur  cas-sans-porteur',
      '  Le cas ne dit pas qui l’a fait.',
      '  → Ajoutez `cpts:` avec le nom d’une CPTS, ou `porteur:` avec celui d’un organisme.',
    ],
  },
  {
    rule: 'nom-et-contenu',
    valid: {
      'cas/cpts-du-lac.md': edited(CASE, swap('Un agenda partagé pour', 'Un agenda commun pour')),
    },
    invalid: {
      'cas/agenda-du-lac.md': edited(CASE, swap('Un agenda partagé pour', 'Un agenda commun pour')),
      'syntheses/bretagne-rennes.md': edited(DAY, swap('Rencontre bretonne de', 'Rencontre à')),
    },
    expected: [
      'content/cas/agenda-du-lac.md:1:1  erreur  nom-et-contenu',
      '  Le nom du fichier d’un cas commence par celui de sa CPTS (`cpts-du-lac`).',
      '  → Renommez-le `cpts-du-lac-agenda-du-lac.md`, et ajoutez `agenda-du-lac` à `anciens_slugs` s’il est déjà publié.',
      'content/syntheses/bretagne-rennes.md:1:1  erreur  nom-et-contenu',
      '  Le nom du fichier d’une synthèse commence par sa région et sa date.',
      '  → Renommez-le `bretagne-2022-03-18-….md`.',
    ],
  },
  {
    rule: 'numero-de-proposition',
    valid: {
      [PROPOSAL]: swap('numero: 3', 'numero: 24'),
      'propositions/autre.md': edited(PROPOSAL, renamed('Une autre'), without('numero:')),
    },
    invalid: {
      'propositions/autre.md': edited(PROPOSAL, renamed('Une autre')),
      'propositions/de-trop.md': edited(
        PROPOSAL,
        renamed('Une de trop'),
        swap('numero: 3', 'numero: 25'),
      ),
    },
    expected: [
      'content/propositions/de-trop.md:5:9  erreur  numero-de-proposition',
      '  Le numéro 25 dépasse le compte du rapport (24 propositions).',
      '  → Écrivez un numéro attesté, ou retirez la ligne `numero`.',
      'content/propositions/partager-les-roles.md:5:9  erreur  numero-de-proposition',
      '  Le numéro 3 est déjà celui de `propositions/autre` dans ce rapport.',
      '  → Gardez le numéro que la source donne ; sans preuve, retirez la ligne `numero`.',
      '  aussi : content/propositions/autre.md:5:9',
    ],
  },
  {
    rule: 'objectif-inconnu',
    valid: { [PROPOSAL]: swap('objectif: 1', 'objectif: 2') },
    invalid: { [PROPOSAL]: swap('objectif: 1', 'objectif: 3') },
    expected: [
      'content/propositions/partager-les-roles.md:6:11  erreur  objectif-inconnu',
      '  Le rapport `tour-de-france` n’a que 2 objectifs.',
      '  → Écrivez le rang de l’objectif dans le rapport, ou retirez la ligne `objectif`.',
    ],
  },
];
