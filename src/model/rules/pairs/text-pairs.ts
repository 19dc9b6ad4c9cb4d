import { append, swap } from '../../../../tests/support/mini-content.ts';
import type { RulePair } from './rule-pair.ts';

const LEVER = 'leviers/equipe-leader.md';
const OBSTACLE = 'freins/manque-de-temps.md';
const PATH = 'parcours/demarrer.mdx';
const CPTS = 'cpts/cpts-du-lac.md';

/** Rules of the text under the fields. */
export const TEXT_PAIRS: readonly RulePair[] = [
  {
    rule: 'a-completer',
    valid: { [OBSTACLE]: append('\nCe tableau est à compléter au fil des réunions.\n') },
    invalid: {
      [OBSTACLE]: append(
        '\n## À COMPLÉTER\n\n- Un début. À COMPLÉTER : dites qui.\n\nÀ COMPLÉTER\n',
      ),
    },
    expected: [
      'content/freins/manque-de-temps.md:12:1  erreur  a-completer',
      '  Un titre reste à compléter.',
      '  → Écrivez-le, ou supprimez la ligne.',
      'content/freins/manque-de-temps.md:14:13  erreur  a-completer',
      '  Un passage reste à compléter.',
      '  → Remplacez-le par son texte : dites qui.',
      'content/freins/manque-de-temps.md:16:1  erreur  a-completer',
      '  Un passage reste à compléter.',
      '  → Remplacez-le par son texte.',
    ],
  },
  {
    rule: 'section-manquante',
    valid: { [LEVER]: swap('## Comment s’y prendre', "## Comment s'y prendre") },
    invalid: { [LEVER]: swap('## Comment s’y prendre\n', '') },
    expected: [
      'content/leviers/equipe-leader.md:1:1  erreur  section-manquante',
      '  Il manque la section « Comment s’y prendre ».',
      '  → Ajoutez une ligne `## Comment s’y prendre`, puis son texte ; s’il n’y a rien à dire, dites-le en une ligne.',
    ],
  },
  {
    rule: 'section-deplacee',
    valid: {
      [LEVER]: swap('## Points d’attention', '## Un exemple\n\nVoici.\n\n## Points d’attention'),
    },
    invalid: {
      [LEVER]: swap(
        '## Pourquoi\n\nUn seul porteur s’épuise.[^rapport-tour]\n\n## Comment s’y prendre\n',
        '## Comment s’y prendre\n\n## Pourquoi\n\nUn seul porteur s’épuise.[^rapport-tour]\n',
      ),
    },
    expected: [
      'content/leviers/equipe-leader.md:10:1  erreur  section-deplacee',
      '  « Comment s’y prendre » n’est pas à sa place : ici vient la section « Pourquoi ».',
      '  → L’ordre est : Pourquoi · Comment s’y prendre · Points d’attention · Signes que ça marche.',
    ],
  },
  {
    rule: 'niveau-de-titre',
    valid: { [OBSTACLE]: append('\n## Dans les faits\n\n### À l’hôpital\n\n## En ville\n') },
    invalid: { [OBSTACLE]: append('\n# Dans les faits\n\n## En ville\n\n#### Le soir\n\n##\n') },
    expected: [
      'content/freins/manque-de-temps.md:12:1  erreur  niveau-de-titre',
      '  « Dans les faits » est un titre de niveau 1 ; ce niveau est celui du titre de la fiche.',
      '  → Écrivez `## Dans les faits`.',
      'content/freins/manque-de-temps.md:16:1  erreur  niveau-de-titre',
      '  Le titre « Le soir » saute un niveau (de 2 à 4).',
      '  → Écrivez `### Le soir`.',
      'content/freins/manque-de-temps.md:18:1  erreur  niveau-de-titre',
      '  Un titre est vide.',
      '  → Écrivez-le, ou supprimez la ligne.',
    ],
  },
  {
    rule: 'html-interdit',
    valid: { [OBSTACLE]: append('\nMoins de 5 % \\<b> et `<b>` ; 3 < 4.\n') },
    invalid: { [OBSTACLE]: append('\n<script>alert(1)</script>\n\nDu texte <br> coupé.\n') },
    expected: [
      'content/freins/manque-de-temps.md:12:1  erreur  html-interdit',
      '  Le texte contient du HTML : `<script>alert(1)</script>`.',
      '  → Écrivez en Markdown ; pour montrer un signe `<`, écrivez `\\<`.',
      'content/freins/manque-de-temps.md:14:10  erreur  html-interdit',
      '  Le texte contient du HTML : `<br>`.',
      '  → Écrivez en Markdown ; pour montrer un signe `<`, écrivez `\\<`.',
    ],
  },
  {
    rule: 'texte-illisible',
    valid: { [PATH]: append('\nUne accolade \\{ et un signe \\<.\n') },
    invalid: { [PATH]: swap('</Pas>', '') },
    expected: [
      'content/parcours/demarrer.mdx:9:1  erreur  texte-illisible',
      '  Le texte du parcours n’a pas pu être lu.',
      '  → Vérifiez que chaque `<Pas …>` est refermé par `</Pas>`, et qu’aucun `<` ni `{` ne traîne dans le texte.',
    ],
  },
  {
    rule: 'code-interdit',
    valid: { [PATH]: append('\n<Pas titre="Recommencer">\n\nUn pas de plus.\n\n</Pas>\n') },
    invalid: {
      [PATH]: append(
        '\n<Bouton />\n\n{1 + 1}\n\n<Pas couleur="bleu" fiches="levier/equipe-leader">Fin.</Pas>\n',
      ),
    },
    expected: [
      'content/parcours/demarrer.mdx:15:1  erreur  code-interdit',
      '  `<Bouton>` n’est pas accepté dans un parcours.',
      '  → Seul `<Pas titre="…" fiches="…">` l’est.',
      'content/parcours/demarrer.mdx:17:1  erreur  code-interdit',
      '  Le parcours contient du code : `1 + 1`.',
      '  → Supprimez-le ; pour montrer une accolade, écrivez `\\{`.',
      'content/parcours/demarrer.mdx:19:1  erreur  code-interdit',
      '  Un pas n’a pas de titre.',
      '  → Écrivez `<Pas titre="Réunir un noyau">`.',
      'content/parcours/demarrer.mdx:19:1  erreur  code-interdit',
      '  `<Pas>` n’accepte pas `couleur`.',
      '  → Ses seuls attributs sont `titre="…"` et `fiches="…"`.',
      'content/parcours/demarrer.mdx:19:1  erreur  code-interdit',
      '  `levier/equipe-leader` ne désigne pas une fiche.',
      '  → Écrivez la sorte et le nom : `leviers/equipe-leader`.',
    ],
  },
  {
    rule: 'note-ecrite',
    valid: { [OBSTACLE]: append('\nSelon le rapport[^rapport-tour] : beaucoup.\n') },
    invalid: {
      [OBSTACLE]: append('\n[^rapport-tour]: Le rapport, page 3.\n\n[^2]: https://exemple.fr\n'),
    },
    expected: [
      'content/freins/manque-de-temps.md:12:1  erreur  note-ecrite',
      '  La note `[^rapport-tour]:` est écrite dans le texte.',
      '  → Supprimez cette ligne : les notes viennent des fichiers de `sources/`.',
      'content/freins/manque-de-temps.md:14:1  erreur  note-ecrite',
      '  La note `[^2]:` est écrite dans le texte.',
      '  → Supprimez cette ligne : les notes viennent des fichiers de `sources/`.',
    ],
  },
  {
    rule: 'lien-interdit',
    valid: {
      [CPTS]: append(
        '\n[Écrire](mailto:a@exemple.fr), [appeler](tel:+33100000000), [le site](https://exemple.fr).\n',
      ),
    },
    invalid: {
      [OBSTACLE]: append(
        '\n[Ouvrir](javascript:alert(1)) et [le levier](../leviers/equipe-leader).\n',
      ),
    },
    expected: [
      'content/freins/manque-de-temps.md:12:1  erreur  lien-interdit',
      '  Le lien `javascript:alert(1)` n’est pas accepté.',
      '  → Écrivez une adresse `https://…`, `mailto:…` ou `/leviers/…/`.',
      'content/freins/manque-de-temps.md:12:34  erreur  lien-interdit',
      '  Le lien `../leviers/equipe-leader` n’est pas accepté.',
      '  → Écrivez l’adresse depuis la racine du site : `/leviers/equipe-leader/`.',
    ],
  },
  {
    rule: 'lien-introuvable',
    valid: {
      [OBSTACLE]: append(
        '\n[Le pas](/parcours/demarrer/#reunir-un-noyau), [chercher](/recherche/?q=agenda), [le signe](/favicon.svg), [les cas](/cas/).\n',
      ),
    },
    invalid: {
      [OBSTACLE]: append(
        '\n[Le lac](/leviers/equipe-leader/#pourqoi), [la région](/regions/bretagnes/), [la page](/apropos/), [la source](/sources/rapport-tour/), [le cas](/cas/cpts-du-lac-agenda).\n',
      ),
    },
    expected: [
      'content/freins/manque-de-temps.md:12:1  erreur  lien-introuvable',
      '  La section visée par `/leviers/equipe-leader/#pourqoi` n’existe pas.',
      '  → Vouliez-vous dire `#pourquoi` ?',
      'content/freins/manque-de-temps.md:12:44  erreur  lien-introuvable',
      '  `/regions/bretagnes/` n’est pas la page d’une région.',
      '  → Vouliez-vous dire `/regions/bretagne/` ?',
      'content/freins/manque-de-temps.md:12:78  erreur  lien-introuvable',
      '  `/apropos/` ne mène à aucune page du site.',
      '  → Vouliez-vous dire `/a-propos/` ?',
      'content/freins/manque-de-temps.md:12:100  erreur  lien-introuvable',
      '  `/sources/rapport-tour/` ne mène à aucune page du site.',
      '  → Écrivez `/sources/#rapport-tour`.',
      'content/freins/manque-de-temps.md:12:137  erreur  lien-introuvable',
      '  L’adresse `/cas/cpts-du-lac-agenda` doit se terminer par `/`.',
      '  → Écrivez `/cas/cpts-du-lac-agenda/`.',
    ],
  },
  {
    rule: 'lien-sans-texte',
    valid: { [OBSTACLE]: append('\n[Ici, le rapport](https://exemple.fr)\n') },
    invalid: {
      [OBSTACLE]: append('\n[Cliquez ici](https://exemple.fr) ou [ ](https://exemple.fr).\n'),
    },
    expected: [
      'content/freins/manque-de-temps.md:12:1  erreur  lien-sans-texte',
      '  Le texte du lien vers `https://exemple.fr` ne dit pas où il mène.',
      '  → Mettez entre crochets le titre de la page visée.',
      'content/freins/manque-de-temps.md:12:38  erreur  lien-sans-texte',
      '  Le texte du lien vers `https://exemple.fr` ne dit pas où il mène.',
      '  → Mettez entre crochets le titre de la page visée.',
    ],
  },
  {
    rule: 'image-sans-texte',
    valid: { [OBSTACLE]: append('\n![L’agenda du lundi](/images/agenda.png)\n') },
    invalid: { [OBSTACLE]: append('\n![](/images/agenda.png)\n') },
    expected: [
      'content/freins/manque-de-temps.md:12:1  erreur  image-sans-texte',
      '  L’image `/images/agenda.png` n’a pas de texte qui la remplace.',
      '  → Décrivez-la entre les crochets : `![La feuille de liaison, recto](/images/agenda.png)`.',
    ],
  },
  {
    rule: 'image-introuvable',
    valid: { [OBSTACLE]: append('\n![L’agenda][agenda]\n\n[agenda]: /images/agenda.png\n') },
    invalid: {
      [OBSTACLE]: append(
        '\n![L’agenda](/images/agenda.jpg) ![Le plan](https://exemple.fr/plan.png) ![La carte][carte]\n\n[carte]: https://exemple.fr/carte.png\n',
      ),
    },
    expected: [
      'content/freins/manque-de-temps.md:12:1  erreur  image-introuvable',
      '  L’image `/images/agenda.jpg` est introuvable.',
      '  → Déposez le fichier dans `public/images/` et écrivez `/images/nom-du-fichier.png`.',
      'content/freins/manque-de-temps.md:12:33  erreur  image-introuvable',
      '  L’image `https://exemple.fr/plan.png` est sur un autre site.',
      '  → Déposez le fichier dans `public/images/` et écrivez `/images/nom-du-fichier.png`.',
      'content/freins/manque-de-temps.md:12:73  erreur  image-introuvable',
      '  L’image `https://exemple.fr/carte.png` est sur un autre site.',
      '  → Déposez le fichier dans `public/images/` et écrivez `/images/nom-du-fichier.png`.',
    ],
  },
];
