/** Where who has a form and Word, and no file to open, mends what a rule asks. */
import { labelOf } from '../model/field-labels.ts';
import type { RuleId } from '../model/rules/catalogue.ts';
import { CITE_LABEL, pictureLabel, TEXT_LABEL } from '../publish/labels.ts';

export interface FormPlace {
  /** The fields of the form, by their keys in the model. */
  readonly fields?: readonly string[];
  /** What to do there. */
  readonly form: string;
  /** What to do in Word, before the document is chosen. */
  readonly word?: string;
}

/** `file`: the page writes the file, nobody meets the message there; `team`: for fiches that the page does not make. */
type Place = FormPlace | 'file' | 'team';

const text = (form: string, word?: string): FormPlace => ({
  form: `Dans «\u202F${TEXT_LABEL}\u202F», ${form}`,
  ...(word !== undefined && { word }),
});

const ANY = 'Le message est écrit sous le champ qu’il nomme.';

export const FORM_PLACES: Readonly<Record<RuleId, Place>> = {
  'dossier-inconnu': 'file',
  'mauvais-dossier': 'file',
  'extension-inattendue': 'file',
  'nom-de-fichier': 'file',
  'nom-double': 'file',
  'fichier-vide': 'file',
  'fichier-trop-gros': text(
    'gardez ce qu’un lecteur pressé doit emporter.',
    'Copiez dans un nouveau document ce qu’il faut retenir, et citez le document entier comme source.',
  ),
  encodage: 'file',
  'caractere-interdit': {
    form: `Le signe est dans le champ que le message nomme, ou dans «\u202F${TEXT_LABEL}\u202F» : effacez le mot et retapez-le.`,
    word: 'Un texte copié d’un PDF ou d’une page web se colle par « Conserver uniquement le texte ».',
  },
  'marque-d-ordre': 'file',
  'fins-de-ligne': 'file',

  'entete-absent': 'file',
  'entete-non-ferme': 'file',
  tabulation: 'file',
  'yaml-illisible': 'file',
  'yaml-renvoi': 'file',
  'champ-interdit': 'file',
  'champ-double': 'file',
  'champ-inconnu': 'file',
  'champ-manquant': { form: `${ANY} Remplissez-le.` },
  'champ-vide': {
    form: `${ANY} Remplissez-le. Une ligne de résultat ou de document ajoutée par erreur se retire en entier.`,
    word: 'Les modèles Word ont une ligne pour la plupart des champs : « Région : », « Date : », « CPTS : ».',
  },

  'type-de-valeur': {
    fields: ['participants', 'annee_debut', 'valeur'],
    form: 'Écrivez un nombre en chiffres, sans unité ni « environ ».',
    word: '« Nombre de participants : 45 », sur une ligne.',
  },
  'valeur-invalide': { form: `${ANY} Il donne un exemple.` },
  'valeur-inconnue': { form: 'Choisissez dans la liste du champ que le message nomme.' },
  'region-inconnue': {
    fields: ['region'],
    form: 'Choisissez dans la liste.',
    word: '« Région : Centre-Val de Loire », sur une ligne.',
  },
  'departement-inconnu': {
    fields: ['departement'],
    form: 'Choisissez dans la liste.',
    word: '« Lieu : Blois (41) », sur une ligne.',
  },
  'date-invalide': {
    fields: ['debut', 'fin', 'date', 'consulte_le', 'verifie_le'],
    form: 'Écrivez la date comme vous la dites, « 11 octobre 2018 » : la page la met en forme.',
    word: '« Date : 11 octobre 2018 », sur une ligne, avec l’année.',
  },
  'adresse-invalide': {
    fields: ['url'],
    form: 'Ouvrez la page visée, copiez l’adresse entière, collez-la.',
  },
  'texte-trop-court': {
    fields: ['titre', 'resume'],
    form: 'Dites qui, où, quoi, quel résultat.',
  },
  'texte-trop-long': {
    fields: ['titre', 'resume'],
    form: `Gardez l’essentiel, et mettez le reste dans «\u202F${TEXT_LABEL}\u202F».`,
  },
  'liste-trop-courte': {
    fields: ['themes', 'sources'],
    form: 'Ajoutez-en un, dans la liste ou par la recherche.',
  },
  'nombre-hors-bornes': {
    fields: ['participants', 'annee_debut'],
    form: 'Vérifiez le nombre dans la source : c’est souvent un zéro de trop.',
  },
  'nom-invalide': 'file',

  'reference-inconnue': {
    fields: ['sources', 'cpts', 'organisateurs', 'leviers', 'freins', 'themes'],
    form: 'Retirez ce qui n’existe pas et choisissez dans la liste. Ce que vous cherchez n’y est pas ? Dites-le en envoyant la fiche.',
  },
  'reference-brouillon': 'team',
  'valeur-double': {
    fields: ['partenaires', 'outils'],
    form: 'Une ligne y est deux fois : retirez-en une.',
  },
  'departement-hors-region': {
    fields: ['departement', 'region'],
    form: 'Choisissez l’un et l’autre de façon qu’ils s’accordent.',
  },
  'taille-et-population': 'team',
  'aci-trop-tot': 'team',
  'date-future': {
    fields: ['debut', 'fin', 'annee_debut', 'consulte_le', 'verifie_le'],
    form: 'Corrigez la date, ou l’année.',
  },
  'dates-en-desordre': {
    fields: ['debut', 'fin'],
    form: 'Échangez les dates. Pour un seul jour, laissez la fin vide.',
  },
  'titre-double': { fields: ['titre'], form: 'Ajoutez le lieu, l’année ou ce qui a été fait.' },
  'sigle-double': 'team',
  'demande-double': 'team',
  'demande-sans-reponse': 'team',
  'cas-sans-porteur': {
    fields: ['cpts', 'porteur'],
    form: 'Remplissez l’un des deux. La CPTS n’est pas dans la liste ? Envoyez le brouillon, et dites-le : nous créons sa fiche.',
    word: '« CPTS : Sud Yvelines », sur une ligne.',
  },
  'nom-et-contenu': 'file',
  'numero-de-proposition': 'team',
  'objectif-inconnu': 'team',
  'ancienne-adresse': 'team',
  'a-revoir': 'team',
  'jamais-cite': 'team',

  'a-completer': text(
    'remplacez « À COMPLÉTER » par ce qu’il faut dire, ou retirez la ligne.',
    'Écrivez la section qui manque, puis déposez de nouveau le document.',
  ),
  'section-manquante': text(
    'ajoutez une ligne qui commence par `## `, avec le titre que le message donne, puis son texte.',
    'Donnez au titre de la section le style « Titre 1 », et les mots que le message donne.',
  ),
  'section-deplacee': text(
    'coupez la section, avec son titre, et collez-la à sa place.',
    'Déplacez la section, puis déposez de nouveau le document.',
  ),
  'niveau-de-titre': text(
    'corrigez le nombre de `#` au début du titre.',
    'Un titre de section a le style « Titre 1 », un sous-titre « Titre 2 » ; aucun niveau n’est sauté.',
  ),
  'phrase-longue': text(
    'coupez la phrase en deux.',
    'Coupez la phrase en deux, puis déposez de nouveau le document.',
  ),
  'aucun-appel': text(
    `placez le curseur à la fin d’une phrase qui vient d’une source, puis choisissez «\u202F${CITE_LABEL}\u202F» à côté de cette source.`,
  ),
  coordonnees: {
    form: `Le numéro ou l’adresse est dans le champ que le message nomme, ou dans «\u202F${TEXT_LABEL}\u202F» : retirez-le, ou mettez l’adresse de la page de l’organisme.`,
    word: 'Les coordonnées de fin de compte rendu se retirent avant de déposer le document.',
  },
  'html-interdit': text('retirez ce qui est entre `<` et `>`, et gardez les mots.'),
  'texte-illisible': text('refaites plus simple : une liste dans une liste suffit.'),
  'code-interdit': 'team',
  'note-ecrite': text(
    `retirez la note. Placez le curseur à la fin de la phrase, puis choisissez «\u202F${CITE_LABEL}\u202F» à côté de la source.`,
    'Une note de bas de page devient une section « Notes » : ce qui n’est qu’une source se cite ensuite dans le formulaire.',
  ),
  'lien-interdit': text(
    'mettez entre parenthèses l’adresse entière, avec `https://`.',
    'Refaites le lien (Insertion, Lien) vers l’adresse entière de la page : un fichier de votre ordinateur ne s’ouvrirait chez personne.',
  ),
  'lien-introuvable': text(
    'ouvrez la page sur le site, et copiez la fin de son adresse entre les parenthèses.',
  ),
  'lien-sans-texte': text(
    'écrivez entre crochets le nom de la page visée.',
    'Mettez le lien sur le nom de la page ou du document, pas sur « ici ».',
  ),
  'image-sans-texte': {
    form: `Remplissez «\u202F${pictureLabel('…')}\u202F», ou retirez l’image.`,
    word: 'Clic droit sur l’image, « Modifier le texte de remplacement ».',
  },
  'image-introuvable': text(
    'retirez la ligne de l’image.',
    'Collez l’image dans le document, puis déposez-le de nouveau : la page la prend avec.',
  ),
};

/** « Région » or « Début, Fin »: the fields of a place as the form calls them. */
export const fieldsInWords = ({ fields = [] }: FormPlace): string =>
  fields.map((field) => `«\u202F${labelOf(field)}\u202F»`).join(', ');
