import { append, edits, swap } from '../../../../tests/support/mini-content.ts';
import type { RulePair } from './rule-pair.ts';

const CPTS = 'cpts/cpts-du-lac.md';
const CASE = 'cas/cpts-du-lac-agenda.md';
const DAY = 'syntheses/bretagne-2022-03-18-rennes.md';
const OBSTACLE = 'freins/manque-de-temps.md';

/** Rules of what the text owes to persons and to its sources. */
export const CONTACT_PAIRS: readonly RulePair[] = [
  {
    rule: 'aucun-appel',
    valid: {
      [DAY]: edits(
        swap('le travail.[^bilan-du-lac]', 'le travail.'),
        swap('mois suffit.', 'mois suffit.[^bilan-du-lac]'),
      ),
    },
    invalid: {
      [DAY]: swap('le travail.[^bilan-du-lac]', 'le travail.'),
      [CASE]: swap('débordent.[^bilan-du-lac]', 'débordent.'),
    },
    expected: [
      'content/cas/cpts-du-lac-agenda.md:29:1  avertissement  aucun-appel',
      '  Aucune phrase n’appelle une source : le lecteur ne peut pas vérifier ce qu’il lit.',
      '  → À la fin d’une phrase qui vient d’une source, écrivez son appel : `[^bilan-du-lac]`.',
      'content/syntheses/bretagne-2022-03-18-rennes.md:22:1  avertissement  aucun-appel',
      '  Aucune phrase n’appelle une source : le lecteur ne peut pas vérifier ce qu’il lit.',
      '  → À la fin d’une phrase qui vient d’une source, écrivez son appel : `[^bilan-du-lac]`.',
    ],
  },
  {
    rule: 'coordonnees',
    valid: {
      [OBSTACLE]: append(
        '\nAppelez le 15, le 116 117 ou le 0 800 130 000 ; [le site](https://exemple.fr/@lac/0612345678) dit le reste.\n',
      ),
      [CPTS]: append('\nTéléphone : 02 99 00 00 00, courriel : contact@lac.example.fr.\n'),
      'organismes/federation-bretonne.yaml': append('contact: 02 99 00 00 00\n'),
    },
    invalid: {
      [CASE]: swap(
        '    source: bilan-du-lac',
        '    source: bilan-du-lac\n    prudence: Voir Marie, 0612345678',
      ),
      [OBSTACLE]: append(
        '\n[marie@exemple.fr](mailto:marie@exemple.fr)\n\n| Qui | Où |\n| --- | --- |\n| Marie | +33 6 12 34 56 78 |\n',
      ),
    },
    expected: [
      'content/cas/cpts-du-lac-agenda.md:17:15  avertissement  coordonnees',
      '  `0612345678` est un numéro de téléphone : une fiche n’a pas de coordonnées.',
      '  → Retirez-le, ou mettez à la place l’adresse de la page de l’organisme.',
      'content/freins/manque-de-temps.md:12:2  avertissement  coordonnees',
      '  `marie@exemple.fr` est une adresse électronique : une fiche n’a pas de coordonnées.',
      '  → Retirez-la, ou mettez à la place l’adresse de la page de l’organisme : `[la CPTS du Lac](https://…)`.',
      'content/freins/manque-de-temps.md:16:11  avertissement  coordonnees',
      '  `+33 6 12 34 56 78` est un numéro de téléphone : une fiche n’a pas de coordonnées.',
      '  → Retirez-le, ou mettez à la place l’adresse de la page de l’organisme : `[la CPTS du Lac](https://…)`.',
    ],
  },
];
