import { swap } from '../../tests/support/mini-content.ts';
import type { RuleGuides } from './rule-guide.ts';

const LEVER = 'leviers/equipe-leader.md';
const LONG_TITLE =
  'Réunir une équipe de médecins, d’infirmières, de pharmaciens et de kinésithérapeutes qui entraîne les autres professionnels du territoire';

/** Rules of one value by itself. */
export const VALUE_GUIDES = {
  'type-de-valeur': {
    meaning:
      'Chaque champ attend une sorte de valeur : un texte, un nombre, une date, une liste. Un nombre en lettres ne se compare pas et ne se trie pas.',
    repair: 'Écrivez la valeur comme le message le montre. La page du format donne un exemple.',
  },
  'valeur-invalide': {
    meaning: 'La valeur n’a pas la forme que ce champ demande.',
    repair: 'Suivez l’exemple que le message donne.',
  },
  'valeur-inconnue': {
    meaning:
      'Ce champ se remplit par un choix dans une liste fermée. La valeur écrite n’y est pas, souvent pour une lettre ou un accent.',
    repair:
      'Copiez l’une des valeurs de la liste, sans accent ni majuscule. La page du format dit ce que chacune veut dire.',
  },
  'region-inconnue': {
    meaning:
      'Une région s’écrit par son nom officiel, en minuscules, sans accent, avec des tirets : `centre-val-de-loire`. Il y en a dix-huit.',
    repair: 'Prenez la valeur que le message propose, ou copiez-la dans une fiche de la région.',
  },
  'departement-inconnu': {
    meaning:
      'Un département s’écrit par son code officiel, entre guillemets droits : `"41"`, `"2A"`, `"974"`.',
    repair: 'Remplacez le nom par le code.',
  },
  'date-invalide': {
    meaning:
      'Une date s’écrit par l’année, le mois et le jour : `2018-10-11`. Elle doit exister dans le calendrier.',
    repair:
      'Réécrivez la date dans cet ordre. Quand le jour n’est pas connu, plusieurs champs acceptent le mois (`2018-10`) ou l’année (`2018`).',
  },
  'adresse-invalide': {
    meaning: 'Une adresse web commence par `https://` ou `http://` et ne contient pas d’espace.',
    repair: 'Ouvrez la page dans votre navigateur et copiez l’adresse entière.',
  },
  'texte-trop-court': {
    meaning: 'Le texte est trop court pour dire quelque chose à qui ne connaît pas l’action.',
    repair: 'Dites la chose en entier : qui, où, quoi, quel résultat.',
  },
  'texte-trop-long': {
    meaning: 'Le texte ne tient pas là où le site le montre : une liste, un téléphone, un partage.',
    repair: 'Gardez l’essentiel ici, et mettez le reste dans le texte de la fiche.',
    wrong: { [LEVER]: swap('Réunir une équipe qui entraîne les autres', LONG_TITLE) },
  },
  'liste-trop-courte': {
    meaning: 'La liste demande au moins un élément : un thème, une source, une région.',
    repair:
      'Ajoutez un élément, entre crochets ou une ligne par élément. C’est le nom d’un fichier, sans sa fin.',
  },
  'nombre-hors-bornes': {
    meaning:
      'Le nombre est trop grand ou trop petit pour être vrai. C’est souvent un zéro de trop.',
    repair: 'Vérifiez le nombre dans la source.',
  },
  'nom-invalide': {
    meaning:
      'Ce champ désigne une autre fiche, par le nom de son fichier et non par son titre : `federation-bretonne`, et non « Fédération bretonne ».',
    repair:
      'Cherchez le fichier dans son dossier, et copiez son nom sans la fin `.md` ou `.yaml`. C’est aussi la fin de l’adresse de sa page.',
  },
} as const satisfies RuleGuides;
