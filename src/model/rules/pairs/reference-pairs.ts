import { append, swap } from '../../../../tests/support/mini-content.ts';
import type { RulePair } from './rule-pair.ts';

const CASE = 'cas/cpts-du-lac-agenda.md';
const LEVER = 'leviers/equipe-leader.md';
const REQUESTS = 'demandes/debuter.yaml';
const OBSTACLE = 'freins/manque-de-temps.md';

/** Rules of what names what. */
export const REFERENCE_PAIRS: readonly RulePair[] = [
  {
    rule: 'reference-inconnue',
    valid: { [OBSTACLE]: append('\nVoir le [bilan](/sources/#bilan-du-lac).\n') },
    invalid: { [OBSTACLE]: swap('leviers: [equipe-leader]', 'leviers: [equipe-leadeur]') },
    expected: [
      'content/freins/manque-de-temps.md:5:11  erreur  reference-inconnue',
      '  Le levier `equipe-leadeur` n’existe pas (aucun fichier `leviers/equipe-leadeur.md`).',
      '  → Vouliez-vous dire `equipe-leader` ?',
    ],
  },
  {
    rule: 'reference-brouillon',
    valid: { [CASE]: swap('verifie_le', 'brouillon: true\nverifie_le') },
    invalid: { [OBSTACLE]: swap('verifie_le', 'brouillon: true\nverifie_le') },
    expected: [
      'content/cas/cpts-du-lac-agenda.md:22:10  erreur  reference-brouillon',
      '  `freins/manque-de-temps` est un brouillon : la fiche publiée mènerait à une page absente.',
      '  → Publiez le brouillon (`brouillon: false`), ou retirez ces références.',
      '  aussi : content/syntheses/bretagne-2022-03-18-rennes.md:15:10, content/parcours/demarrer.mdx:9:1',
    ],
  },
  {
    rule: 'valeur-double',
    valid: { [OBSTACLE]: append('\nCité deux fois.[^rapport-tour] Ici.[^rapport-tour]\n') },
    invalid: {
      [CASE]: swap('leviers: [equipe-leader]', 'leviers: [equipe-leader, equipe-leader]'),
    },
    expected: [
      'content/cas/cpts-du-lac-agenda.md:21:26  erreur  valeur-double',
      '  `equipe-leader` est écrit deux fois dans `leviers`.',
      '  → Ne l’écrivez qu’une fois.',
    ],
  },
  {
    rule: 'demande-double',
    valid: { [REQUESTS]: swap('[plus de médecin]', '[par où commencer sans médecin]') },
    invalid: { [REQUESTS]: swap('[plus de médecin]', '[Premiers pas !]') },
    expected: [
      'content/demandes/debuter.yaml:6:12  erreur  demande-double',
      '  La demande « Premiers pas ! » est déjà écrite.',
      '  → Gardez l’une des deux, et réunissez leurs réponses.',
      '  aussi : content/demandes/debuter.yaml:3:30',
    ],
  },
  {
    rule: 'demande-sans-reponse',
    valid: { [REQUESTS]: swap('d_abord: [/cadre', 'ensuite: [/cadre') },
    invalid: { [REQUESTS]: swap('d_abord: [/cadre', 'aussi: [/cadre') },
    expected: [
      'content/demandes/debuter.yaml:6:11  erreur  demande-sans-reponse',
      '  La demande « plus de médecin » n’a pas de réponse.',
      '  → Écrivez sous `d_abord` l’adresse de la fiche qui y répond, ou retirez la demande.',
    ],
  },
  {
    rule: 'ancienne-adresse',
    valid: { [LEVER]: swap('verifie_le', 'anciens_slugs: [noyau-moteur]\nverifie_le') },
    invalid: {
      [LEVER]: swap('verifie_le', 'anciens_slugs: [equipe-leader, noyau-moteur]\nverifie_le'),
      'redirections/agenda.yaml':
        'ancienne: /leviers/noyau-moteur/\nnouvelle: /cas/cpts-du-lac-agenda/\n',
      'redirections/nulle-part.yaml': 'ancienne: /cas/vieux/\nnouvelle: /cas/absent/\n',
    },
    expected: [
      'content/leviers/equipe-leader.md:7:17  erreur  ancienne-adresse',
      '  `equipe-leader` est encore le nom d’une fiche.',
      '  → Retirez-le d’`anciens_slugs`.',
      'content/redirections/agenda.yaml:1:11  erreur  ancienne-adresse',
      '  `/leviers/noyau-moteur/` est déjà redirigée.',
      '  → Supprimez cette redirection.',
      'content/redirections/nulle-part.yaml:2:11  erreur  ancienne-adresse',
      '  `/cas/absent/` ne mène à aucune fiche.',
      '  → Écrivez l’adresse d’une fiche, par exemple `/leviers/equipe-leader/`.',
    ],
  },
  {
    rule: 'jamais-cite',
    valid: {
      'organismes/ars.yaml': 'nom: ARS Bretagne\ntype: ars\n',
      [OBSTACLE]: append('\nVoir [l’ARS](/organismes/#ars).\n'),
    },
    invalid: { 'organismes/ars.yaml': 'nom: ARS Bretagne\ntype: ars\n' },
    expected: [
      'content/organismes/ars.yaml:1:1  avertissement  jamais-cite',
      '  Aucune fiche ne cite l’organisme `ars`.',
      '  → Citez-le là où il sert, ou supprimez le fichier.',
    ],
  },
];
