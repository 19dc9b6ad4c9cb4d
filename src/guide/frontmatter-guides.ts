import type { RuleGuides } from './rule-guide.ts';

/** Rules of the lines between the two `---`. */
export const FRONTMATTER_GUIDES = {
  'entete-absent': {
    meaning:
      'Une fiche commence par son en-tête : ses champs (titre, résumé, thèmes…), entre deux lignes de trois tirets. Le fichier commence directement par le texte.',
    repair:
      'En haut du fichier, tapez une ligne `---`, un champ par ligne, puis une autre ligne `---`. Le plus sûr est de copier l’en-tête d’une fiche de la même sorte.',
  },
  'entete-non-ferme': {
    meaning:
      'L’en-tête s’ouvre par une ligne de trois tirets, mais la seconde ligne, celle qui le ferme, manque. Le site ne sait pas où le texte commence.',
    repair: 'Après le dernier champ, ajoutez une ligne qui ne contient que `---`.',
  },
  tabulation: {
    meaning:
      'Dans l’en-tête, le décalage d’une ligne a un sens, et il se fait par des espaces. Une tabulation se voit pareil, mais ne se lit pas. Elle est montrée ici par « ⇥ ».',
    repair: 'Effacez la tabulation et tapez deux espaces.',
    right: 'pair',
  },
  'yaml-illisible': {
    meaning:
      'L’en-tête s’écrit en YAML, une notation où les deux-points, les crochets et les guillemets ont un sens. Ici, un de ces signes se lit de deux façons.',
    repair:
      'Le plus souvent, mettez toute la valeur entre guillemets droits. Vérifiez aussi que chaque crochet ou guillemet ouvert est fermé.',
    right: 'pair',
  },
  'yaml-renvoi': {
    meaning:
      'Au début d’une valeur, `*` et `&` sont des signes de la notation : ils renvoient à une autre ligne. Le site ne les accepte pas.',
    repair: 'Mettez la valeur entre guillemets droits, ou retirez le signe.',
    right: 'pair',
  },
  'champ-interdit': {
    meaning: 'Ce nom de champ a un sens pour les programmes. Aucune fiche n’en a besoin.',
    repair: 'Supprimez la ligne, et celles qui sont décalées dessous.',
  },
  'champ-double': {
    meaning:
      'Le même champ est écrit deux fois. Le site ne peut pas deviner laquelle est la bonne.',
    repair:
      'Gardez une seule des deux lignes. S’il y a plusieurs valeurs, écrivez-les dans la liste d’un seul champ.',
  },
  'champ-inconnu': {
    meaning:
      'Ce nom ne fait pas partie des champs de cette sorte. C’est une faute de frappe, ou une information qui a sa place dans le texte.',
    repair:
      'Corrigez le nom d’après la liste que le message donne. Si aucun champ ne convient, écrivez l’information dans le texte.',
  },
  'champ-manquant': {
    meaning: 'Un champ obligatoire n’est pas là. Sans lui, la page ne peut pas se faire.',
    repair:
      'Ajoutez la ligne que le message nomme. Si vous ne connaissez pas la réponse, cherchez-la dans la source : ne l’inventez pas.',
  },
  'champ-vide': {
    meaning: 'Le champ est écrit, mais rien ne suit les deux-points.',
    repair: 'Écrivez la valeur. Si le champ n’est pas obligatoire, supprimez la ligne.',
  },
} as const satisfies RuleGuides;
