import { append, swap } from '../../../../tests/support/mini-content.ts';
import type { RulePair } from './rule-pair.ts';

const LEVER = 'leviers/equipe-leader.md';
const OBSTACLE = 'freins/manque-de-temps.md';
const PATH = 'parcours/demarrer.mdx';

const RESUME =
  'Trois à six personnes de métiers différents portent le projet ensemble et le font durer au-delà des premiers mois.';

/** So many words, without an end. */
const words = (count: number) => Array.from({ length: count }, () => 'mot').join(' ');

/** Rules of the sentences, in the summary and in the text. */
export const SENTENCE_PAIRS: readonly RulePair[] = [
  {
    rule: 'phrase-longue',
    valid: {
      [LEVER]: swap(RESUME, `Le n° 5 et M. Lac ${words(34)}. Il y a ${words(20)}.`),
      [OBSTACLE]: append(
        [
          '',
          `Le ${words(39)}.[^rapport-tour] Le [${words(39)}](/leviers/equipe-leader/) ; !`,
          `- Un ${words(30)}`,
          `- Deux ${words(30)}`,
          `## Trois ${words(40)}`,
          `| Quatre ${words(40)} |\n| --- |\n| Cinq ${words(40)} |`,
          `\`\`\`\nSix ${words(41)}\n\`\`\``,
          '',
        ].join('\n\n'),
      ),
    },
    invalid: {
      [LEVER]: swap(RESUME, `En bref. Le n° 5 et M. Lac ${words(35)}.`),
      [OBSTACLE]: append(
        `\nUn.[^rapport-tour] Le *temps* [des](/leviers/equipe-leader/) soignants ${words(37)}.\n\n- Un ${words(41)}\n`,
      ),
      [PATH]: swap('Cherchez trois métiers.', `Cherchez. Deux ${words(40)} !`),
    },
    expected: [
      'content/freins/manque-de-temps.md:12:20  avertissement  phrase-longue',
      '  La phrase « Le temps des soignants mot mot… » compte 41 mots ; il en faut au plus 40.',
      '  → Coupez-la en deux.',
      'content/freins/manque-de-temps.md:14:3  avertissement  phrase-longue',
      '  La phrase « Un mot mot mot mot mot… » compte 42 mots ; il en faut au plus 40.',
      '  → Coupez-la en deux.',
      'content/leviers/equipe-leader.md:3:9  avertissement  phrase-longue',
      '  La phrase « Le n° 5 et M. Lac… » compte 41 mots ; il en faut au plus 40.',
      '  → Coupez-la en deux.',
      'content/parcours/demarrer.mdx:11:11  avertissement  phrase-longue',
      '  La phrase « Deux mot mot mot mot mot… » compte 41 mots ; il en faut au plus 40.',
      '  → Coupez-la en deux.',
    ],
  },
];
