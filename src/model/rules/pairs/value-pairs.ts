import { swap } from '../../../../tests/support/mini-content.ts';
import type { RulePair } from './rule-pair.ts';

const CASE = 'cas/cpts-du-lac-agenda.md';
const CPTS = 'cpts/cpts-du-lac.md';
const LEVER = 'leviers/equipe-leader.md';
const SOURCE = 'sources/rapport-tour.yaml';
const DAY = 'syntheses/bretagne-2022-03-18-rennes.md';

/** Rules of one value by itself. */
export const VALUE_PAIRS: readonly RulePair[] = [
  {
    rule: 'type-de-valeur',
    valid: { [CASE]: swap('valeur: 36', 'valeur: 36.5') },
    invalid: { [CASE]: swap('valeur: 36', 'valeur: trente-six') },
    expected: [
      'content/cas/cpts-du-lac-agenda.md:13:13  erreur  type-de-valeur',
      '  `resultats[1].valeur: trente-six` : on attend un nombre.',
      '  → Écrivez le nombre en chiffres, seul : `2019`, `36`, `5.26`.',
    ],
  },
  {
    rule: 'valeur-invalide',
    valid: { 'redirections/agenda.yaml': swap('/cas/agenda/', '/cas/vieux/agenda/') },
    invalid: { 'redirections/agenda.yaml': swap('/cas/agenda/', 'https://exemple.fr/agenda') },
    expected: [
      'content/redirections/agenda.yaml:1:11  erreur  valeur-invalide',
      '  `ancienne: https://exemple.fr/agenda` n’est pas une adresse du site.',
      '  → Elle commence et finit par `/`, sans le nom du site : `/leviers/equipe-leader/`.',
    ],
  },
  {
    rule: 'valeur-inconnue',
    valid: { [CASE]: swap('maturite: installe', 'maturite: arrete') },
    invalid: { [CASE]: swap('maturite: installe', 'maturite: instalé') },
    expected: [
      'content/cas/cpts-du-lac-agenda.md:5:11  erreur  valeur-inconnue',
      '  `maturite: instalé` n’est pas une valeur possible.',
      '  → Vouliez-vous dire `installe` ?',
    ],
  },
  {
    rule: 'region-inconnue',
    valid: { 'organismes/federation-bretonne.yaml': swap('region: bretagne', 'region: mayotte') },
    invalid: { 'organismes/federation-bretonne.yaml': swap('region: bretagne', 'region: Bretagn') },
    expected: [
      'content/organismes/federation-bretonne.yaml:4:9  erreur  region-inconnue',
      '  `region: Bretagn` n’est pas une région connue.',
      '  → Vouliez-vous dire `bretagne` ?',
    ],
  },
  {
    rule: 'departement-inconnu',
    valid: { [CPTS]: swap('["35", "56"]', '[35, 56]') },
    invalid: { [CPTS]: swap('["35", "56"]', '["35", Morbihan]') },
    expected: [
      'content/cpts/cpts-du-lac.md:5:22  erreur  departement-inconnu',
      '  `departements[2]: Morbihan` n’est pas un code de département.',
      '  → Vouliez-vous dire `"56"` (Morbihan) ?',
    ],
  },
  {
    rule: 'date-invalide',
    valid: { [SOURCE]: swap('2026-10-30', '2024-02-29') },
    invalid: { [SOURCE]: swap('2026-10-30', '2023-02-29') },
    expected: [
      'content/sources/rapport-tour.yaml:6:14  erreur  date-invalide',
      '  `consulte_le: 2023-02-29` : ce jour n’existe pas.',
      '  → Écrivez l’année, le mois et le jour : `2018-10-11`.',
    ],
  },
  {
    rule: 'adresse-invalide',
    valid: { [SOURCE]: swap('https://sante.example.fr/rapport', 'http://sante.example.fr/?a=é') },
    invalid: { [SOURCE]: swap('https://sante.example.fr/rapport', 'www.sante.example.fr') },
    expected: [
      'content/sources/rapport-tour.yaml:5:6  erreur  adresse-invalide',
      '  `url: www.sante.example.fr` n’est pas une adresse web.',
      '  → Une adresse commence par `https://` et ne contient pas d’espace.',
    ],
  },
  {
    rule: 'texte-trop-court',
    valid: { [LEVER]: swap('Réunir une équipe qui entraîne les autres', 'Oser.') },
    invalid: { [LEVER]: swap('Réunir une équipe qui entraîne les autres', 'Oser') },
    expected: [
      'content/leviers/equipe-leader.md:2:8  erreur  texte-trop-court',
      '  `titre` compte 4 signes ; il en faut au moins 5.',
      '  → Ajoutez-en au moins 1.',
    ],
  },
  {
    rule: 'texte-trop-long',
    valid: { [LEVER]: swap('Réunir une équipe qui entraîne les autres', 'é'.repeat(120)) },
    invalid: { [LEVER]: swap('Réunir une équipe qui entraîne les autres', 'é'.repeat(121)) },
    expected: [
      'content/leviers/equipe-leader.md:2:8  erreur  texte-trop-long',
      '  `titre` compte 121 signes ; il en faut au plus 120.',
      '  → Retirez-en au moins 1.',
    ],
  },
  {
    rule: 'liste-trop-courte',
    valid: { [LEVER]: swap('etapes: [premieres-actions]', 'etapes: []') },
    invalid: { [LEVER]: swap('themes: [soins-non-programmes]', 'themes: []') },
    expected: [
      'content/leviers/equipe-leader.md:4:9  erreur  liste-trop-courte',
      '  `themes` : il en faut au moins 1.',
      '  → Ce qu’il contient : les thèmes de la fiche, du plus important au moins important.',
    ],
  },
  {
    rule: 'nombre-hors-bornes',
    valid: { [CPTS]: swap('communes: 30', 'communes: 2000') },
    invalid: { [CPTS]: swap('communes: 30', 'communes: 2001') },
    expected: [
      'content/cpts/cpts-du-lac.md:7:11  erreur  nombre-hors-bornes',
      '  `communes: 2001` : le nombre doit être au plus 2000.',
      '  → Le nombre de communes de son territoire.',
    ],
  },
  {
    rule: 'nom-invalide',
    valid: { [DAY]: swap('[federation-bretonne]', '["federation-bretonne"]') },
    invalid: { [DAY]: swap('[federation-bretonne]', '[Fédération bretonne]') },
    expected: [
      'content/syntheses/bretagne-2022-03-18-rennes.md:12:17  erreur  nom-invalide',
      '  `organisateurs[1]: Fédération bretonne` n’est pas un nom de fiche.',
      '  → Écrivez le nom du fichier sans extension ; peut-être `federation-bretonne`.',
    ],
  },
];
