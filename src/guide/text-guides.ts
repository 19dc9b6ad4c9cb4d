import { append, swap } from '../../tests/support/mini-content.ts';
import type { RuleGuides } from './rule-guide.ts';

const OBSTACLE = 'freins/manque-de-temps.md';
const CASE = 'cas/cpts-du-lac-agenda.md';
const PATH = 'parcours/demarrer.mdx';

const written = (text: string) => ({ [OBSTACLE]: append(`\n${text}\n`) });

const LONG_SENTENCE =
  'Les médecins, les infirmières et les pharmaciens du territoire se réunissent une fois par mois à la maison de santé pour parler des patients qui sortent de l’hôpital sans rendez-vous, et pour décider ensemble de celui qui les verra le premier.';

/** Rules of the text under the fields. */
export const TEXT_GUIDES = {
  'a-completer': {
    meaning:
      'L’import d’un document Word écrit « À COMPLÉTER » là où il n’a rien trouvé de sûr. La fiche n’est pas prête tant qu’il en reste.',
    repair: 'Remplacez ces mots par le texte voulu, ou supprimez la ligne si elle ne sert pas.',
  },
  'section-manquante': {
    meaning:
      'Les fiches d’une même sorte ont les mêmes sections : le lecteur sait où chercher. Il en manque une.',
    repair:
      'Ajoutez le titre que le message donne, puis son texte. S’il n’y a rien à dire, dites-le en une ligne : « La source ne le dit pas. »',
  },
  'section-deplacee': {
    meaning: 'Les sections sont là, mais pas dans l’ordre de leur sorte.',
    repair: 'Coupez la section et collez-la à sa place. Le message donne l’ordre.',
  },
  'niveau-de-titre': {
    meaning:
      'Le titre de la fiche est le niveau 1 : il vient du champ `titre`. Dans le texte, un titre commence par `##`, un sous-titre par `###`. C’est le « Titre 1 » et le « Titre 2 » de Word. Un lecteur aveugle s’en sert pour se repérer.',
    repair: 'Corrigez le nombre de `#` comme le message le montre.',
    wrong: written('# Dans les faits'),
    right: written('## Dans les faits'),
  },
  'phrase-longue': {
    meaning:
      'La fiche se lit sur un téléphone, entre deux patients. Au-delà de quarante mots, on perd le fil.',
    repair: 'Coupez la phrase en deux. Une idée par phrase.',
    wrong: written(LONG_SENTENCE),
    right: written(
      'Les médecins, les infirmières et les pharmaciens se réunissent une fois par mois. Ils parlent des patients qui sortent de l’hôpital sans rendez-vous. Ils décident de celui qui les verra le premier.',
    ),
  },
  'aucun-appel': {
    meaning:
      'Les sources sont dans l’en-tête, mais aucune phrase n’y renvoie. Un appel, `[^nom-de-la-source]`, devient un petit numéro : le lecteur le touche et voit d’où vient ce qu’il lit.',
    repair:
      'Relisez le texte. À la fin de chaque phrase qui donne un fait ou un chiffre, appelez la source qui le dit.',
    wrong: { [CASE]: swap('débordent.[^bilan-du-lac]', 'débordent.') },
  },
  coordonnees: {
    meaning:
      'Le numéro et l’adresse d’une personne ne se publient pas sans son accord, et ils changent. Le site renvoie à la page que l’organisme tient lui-même à jour. Les numéros de service (15, 116 117, 0 800…) ne sont pas concernés ; les fiches des CPTS et des organismes gardent leurs coordonnées publiques.',
    repair:
      'Supprimez le numéro ou l’adresse. Si le lecteur doit pouvoir joindre l’organisme, faites un lien vers sa page.',
    wrong: written('Écrivez à marie.durand@exemple.fr ou appelez le 06 12 34 56 78.'),
    right: written('Écrivez à [la CPTS du Lac](https://lac.example.fr/contact).'),
  },
  'html-interdit': {
    meaning:
      'Le texte contient des balises de page web, entre `<` et `>`. Elles arrivent avec un copier-coller. Le site les refuse : elles casseraient la page, ou pire.',
    repair:
      'Supprimez la balise et gardez les mots. Une ligne vide fait un paragraphe, `-` une liste, `**` du gras. Pour montrer le signe, écrivez `\\<`.',
    wrong: written('Une réunion le lundi,<br> une autre le jeudi.'),
    right: written('Une réunion le lundi, une autre le jeudi.'),
  },
  'texte-illisible': {
    meaning:
      'Quelque chose est resté ouvert dans le texte d’un parcours : un pas, une accolade, un signe `<`. Ou des listes et des citations s’emboîtent sans fin.',
    repair: 'Vérifiez que chaque `<Pas …>` a son `</Pas>`. Sinon, effacez le signe en trop.',
  },
  'code-interdit': {
    meaning:
      'Un parcours n’accepte qu’un élément, `<Pas>`, avec `titre` et `fiches`. Tout autre code est refusé.',
    repair: 'Supprimez l’élément, ou corrigez le pas comme le message le montre.',
    wrong: { [PATH]: append('\n<Bouton />\n') },
  },
  'note-ecrite': {
    meaning:
      'Dans Word, on écrit ses notes de bas de page. Ici, elles se font toutes seules à partir des sources : on n’écrit que l’appel, `[^nom-de-la-source]`.',
    repair:
      'Supprimez la ligne de la note. Si la source n’existe pas encore, créez son fichier dans `sources/` et ajoutez son nom au champ `sources`.',
    wrong: written('Le temps manque.[^rapport-tour]\n\n[^rapport-tour]: Le rapport, page 3.'),
    right: written('Le temps manque.[^rapport-tour]'),
  },
  'lien-interdit': {
    meaning:
      'Un lien mène à une page du site, à une adresse web, à un courriel ou à un téléphone. Les autres sortes sont refusées, pour la sûreté des lecteurs.',
    repair:
      'Pour une page du site, écrivez son adresse depuis la racine : `/leviers/equipe-leader/`. Pour une autre, copiez l’adresse entière, avec `https://`.',
    wrong: written('Voir [l’équipe leader](../leviers/equipe-leader).'),
    right: written('Voir [l’équipe leader](/leviers/equipe-leader/).'),
  },
  'lien-introuvable': {
    meaning: 'Le lien vise une page ou une section du site qui n’existe pas.',
    repair:
      'Corrigez l’adresse d’après le message, ou ouvrez la page sur le site et copiez la fin de son adresse.',
    wrong: written('Voir [pourquoi](/leviers/equipe-leader/#pourqoi).'),
    right: written('Voir [pourquoi](/leviers/equipe-leader/#pourquoi).'),
  },
  'lien-sans-texte': {
    meaning:
      '« Cliquez ici » ne dit pas où l’on va. Qui écoute la page, ou la parcourt vite, ne lit que les liens.',
    repair: 'Écrivez entre crochets le nom de la page ou du document visé.',
    wrong: written('[Cliquez ici](https://exemple.fr)'),
    right: written('[Le rapport de la fédération](https://exemple.fr)'),
  },
  'image-sans-texte': {
    meaning:
      'Une image a un texte qui la remplace, pour qui ne la voit pas. Il dit ce que l’image montre.',
    repair: 'Écrivez ce texte entre les crochets, en une phrase courte.',
    right: 'pair',
  },
  'image-introuvable': {
    meaning:
      'L’image n’est pas dans le projet, ou elle est sur un autre site. Le site garde ses images : il se lit sans réseau.',
    repair:
      'Déposez l’image dans `public/images/`, avec l’accord de son auteur, et écrivez son adresse. Attention à la fin du nom : `.png` n’est pas `.jpg`.',
    wrong: written('![L’agenda du lundi](/images/agenda.jpg)'),
    right: written('![L’agenda du lundi](/images/agenda.png)'),
  },
} as const satisfies RuleGuides;
