import { append, swap, without } from '../../../../tests/support/mini-content.ts';
import type { RulePair } from './rule-pair.ts';

const LEVER = 'leviers/equipe-leader.md';
const STEP = 'etapes/premieres-actions.yaml';

/** Rules of the lines between the two `---`. */
export const FRONTMATTER_PAIRS: readonly RulePair[] = [
  {
    rule: 'entete-absent',
    valid: { [LEVER]: swap('---\ntitre', '--- \ntitre') },
    invalid: { [LEVER]: (text) => text.split('---\n')[2]! },
    expected: [
      'content/leviers/equipe-leader.md:1:1  erreur  entete-absent',
      '  La fiche n’a pas d’en-tête : ses champs (titre, résumé…) manquent.',
      '  → Commencez le fichier par une ligne `---`, puis un champ par ligne (`titre: …`), puis une ligne `---`.',
    ],
  },
  {
    rule: 'entete-non-ferme',
    valid: { [LEVER]: append('\n---\n\nUn trait sépare deux paragraphes.\n') },
    invalid: { [LEVER]: swap('2026-11-01\n---\n', '2026-11-01\n') },
    expected: [
      'content/leviers/equipe-leader.md:1:1  erreur  entete-non-ferme',
      '  L’en-tête commence par `---` mais ne se ferme pas.',
      '  → Après le dernier champ, ajoutez une ligne qui ne contient que `---`.',
    ],
  },
  {
    rule: 'tabulation',
    valid: { [LEVER]: swap('themes: [soins-non-programmes]', 'themes:\n  - soins-non-programmes') },
    invalid: {
      [LEVER]: swap('themes: [soins-non-programmes]', 'themes:\n\t- soins-non-programmes'),
    },
    expected: [
      'content/leviers/equipe-leader.md:5:1  erreur  tabulation',
      '  La ligne commence par une tabulation, qui ne se voit pas.',
      '  → Effacez-la et tapez deux espaces.',
    ],
  },
  {
    rule: 'yaml-illisible',
    valid: { [STEP]: swap('nom: Premières actions', 'nom: "Premières actions : oser"') },
    invalid: { [STEP]: swap('nom: Premières actions', 'nom: Premières actions : oser') },
    expected: [
      'content/etapes/premieres-actions.yaml:1:6  erreur  yaml-illisible',
      '  La valeur contient elle-même `:`.',
      '  → Mettez toute la valeur entre guillemets : `titre: "Ville et hôpital : se parler"`.',
    ],
  },
  {
    rule: 'yaml-renvoi',
    valid: { [STEP]: swap('nom: Premières actions', 'nom: "*Premières actions*"') },
    invalid: { [STEP]: swap('nom: Premières actions', 'nom: *Premières') },
    expected: [
      'content/etapes/premieres-actions.yaml:1:1  erreur  yaml-renvoi',
      '  Une valeur ne peut pas commencer par `*` ni par `&` : ces signes renvoient à une autre ligne.',
      '  → Mettez la valeur entre guillemets : `titre: "…"`.',
    ],
  },
  {
    rule: 'champ-interdit',
    valid: { [STEP]: append('# __proto__ ne serait pas un champ\n') },
    invalid: { [STEP]: append('__proto__:\n  ordre: 1\n') },
    expected: [
      'content/etapes/premieres-actions.yaml:4:1  erreur  champ-interdit',
      '  `__proto__` ne peut pas être un champ.',
      '  → Supprimez la ligne.',
    ],
  },
  {
    rule: 'champ-double',
    valid: { [STEP]: append('') },
    invalid: { [STEP]: append('ordre: 6\n') },
    expected: [
      'content/etapes/premieres-actions.yaml:4:1  erreur  champ-double',
      '  Le champ `ordre` est écrit deux fois.',
      '  → Gardez une seule des deux lignes.',
    ],
  },
  {
    rule: 'champ-inconnu',
    valid: { [LEVER]: swap('verifie_le', 'a_revoir_le: 2027-01-01\nverifie_le') },
    invalid: { [LEVER]: swap('verifie_le', 'note: 4\nverifie_le') },
    expected: [
      'content/leviers/equipe-leader.md:7:1  erreur  champ-inconnu',
      '  `note` n’est pas un champ connu.',
      '  → Les champs possibles sont : `titre`, `resume`, `themes`, `etapes`, `sources`, `questions`, `verifie_le`, `a_revoir_le`, `brouillon`, `anciens_slugs`.',
    ],
  },
  {
    rule: 'champ-manquant',
    valid: { 'sources/bilan-du-lac.yaml': without('date:') },
    invalid: { 'sources/bilan-du-lac.yaml': without('editeur:') },
    expected: [
      'content/sources/bilan-du-lac.yaml:1:1  erreur  champ-manquant',
      '  Il manque le champ `editeur`.',
      '  → Ce qu’il contient : qui le publie.',
    ],
  },
  {
    rule: 'champ-vide',
    valid: { 'sources/bilan-du-lac.yaml': without('date:') },
    invalid: { 'sources/bilan-du-lac.yaml': swap('date: 2022-12', 'date:') },
    expected: [
      'content/sources/bilan-du-lac.yaml:3:1  erreur  champ-vide',
      '  Le champ `date` est vide.',
      '  → Ce qu’il contient : sa date, au jour, au mois ou à l’année.',
    ],
  },
];
