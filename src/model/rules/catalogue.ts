import type { Level } from '../issue.ts';

/** What a rule asks, in one French sentence, and whether breaking it stops the build. */
export interface RuleInfo {
  readonly level: Level;
  readonly summary: string;
}

const error = (summary: string): RuleInfo => ({ level: 'error', summary });
const warning = (summary: string): RuleInfo => ({ level: 'warning', summary });

/** Every rule of the content, by its id. The messages are beside the code that finds the fault. */
export const RULES = {
  // The file
  'dossier-inconnu': error('Un fichier est rangé directement dans le dossier de sa sorte.'),
  'mauvais-dossier': error('Un fichier a les champs de la sorte de son dossier.'),
  'extension-inattendue': error('Une sorte de contenu a une seule extension de fichier.'),
  'nom-de-fichier': error('Un nom de fichier est fait de minuscules, de chiffres et de tirets.'),
  'nom-double': error('Deux fichiers d’un dossier ne portent pas le même nom.'),
  'fichier-vide': error('Un fichier n’est pas vide.'),
  'fichier-trop-gros': error('Un fichier ne dépasse pas 500 ko.'),
  encodage: error('Un fichier est enregistré en UTF-8.'),
  'caractere-interdit': error(
    'Un fichier ne contient ni caractère de contrôle, ni signe invisible qui change le sens de lecture.',
  ),
  'marque-d-ordre': warning('Un fichier ne commence pas par une marque d’ordre (BOM).'),
  'fins-de-ligne': warning('Les fins de ligne sont celles d’Unix (LF).'),

  // The frontmatter
  'entete-absent': error('Une fiche commence par un en-tête entre deux lignes `---`.'),
  'entete-non-ferme': error('L’en-tête se ferme par une ligne `---`.'),
  tabulation: error('L’en-tête se décale par des espaces, pas par des tabulations.'),
  'yaml-illisible': error('L’en-tête se lit sans ambiguïté.'),
  'yaml-renvoi': error('L’en-tête n’emploie ni renvoi ni étiquette YAML.'),
  'champ-interdit': error('Certains noms de champ sont interdits.'),
  'champ-double': error('Un champ n’est écrit qu’une fois.'),
  'champ-inconnu': error('Seuls les champs du modèle sont acceptés.'),
  'champ-manquant': error('Les champs obligatoires sont présents.'),
  'champ-vide': error('Un champ présent a une valeur.'),
  'type-de-valeur': error('Une valeur est de la sorte attendue : texte, nombre, liste…'),
  'valeur-invalide': error('Une valeur est possible pour son champ.'),
  'valeur-inconnue': error('Une valeur d’une liste fermée est l’une de celles de la liste.'),
  'region-inconnue': error('Une région est l’une des dix-huit régions officielles.'),
  'departement-inconnu': error('Un département est désigné par son code officiel.'),
  'date-invalide': error('Une date existe et s’écrit 2018-10-11.'),
  'adresse-invalide': error('Une adresse web commence par http:// ou https://.'),
  'texte-trop-court': error('Un texte est assez long pour son champ.'),
  'texte-trop-long': error('Un texte n’est pas trop long pour son champ.'),
  'liste-trop-courte': error('Une liste contient assez d’éléments.'),
  'nombre-hors-bornes': error('Un nombre est dans des bornes plausibles.'),
  'nom-invalide': error('Une référence est le nom d’un fichier, sans extension.'),

  // Fields together
  'reference-inconnue': error('Ce qui est cité existe.'),
  'reference-brouillon': error('Une fiche publiée ne s’appuie pas sur un brouillon.'),
  'valeur-double': error('Une liste ne répète pas une valeur.'),
  'departement-hors-region': error('Un département est dans l’une des régions de la fiche.'),
  'taille-et-population': error('La taille d’une CPTS s’accorde avec sa population.'),
  'aci-trop-tot': error('Aucun ACI n’a été signé avant le 20 juin 2019.'),
  'date-future': error('Une date n’est pas dans le futur.'),
  'dates-en-desordre': error('Une fin ne précède pas un début.'),
  'titre-double': error('Deux fiches n’ont pas le même titre.'),
  'sigle-double': error('Un sigle n’a qu’une entrée au glossaire.'),
  'cas-sans-porteur': error('Un cas nomme une CPTS ou un organisme porteur.'),
  'nom-et-contenu': error('Le nom du fichier suit ce dont il parle.'),
  'numero-de-proposition': error(
    'Le numéro d’une proposition est unique dans son rapport et dans son compte.',
  ),
  'objectif-inconnu': error('L’objectif d’une proposition est l’un de ceux du rapport.'),
  'demande-double': error('Une demande n’est écrite qu’une fois.'),
  'demande-sans-reponse': error('Une demande a une réponse au moins.'),
  'ancienne-adresse': error(
    'Une ancienne adresse n’est plus celle d’une fiche et mène quelque part.',
  ),
  'a-revoir': warning('Une fiche dont l’échéance est passée est relue.'),
  'jamais-cite': warning(
    'Une source, un organisme, un thème ou une CPTS sert à une fiche au moins.',
  ),

  // The text
  'a-completer': error('Rien ne reste « À COMPLÉTER ».'),
  'section-manquante': error('Le texte a les sections de sa sorte.'),
  'section-deplacee': error('Les sections sont dans l’ordre.'),
  'niveau-de-titre': error(
    'Les titres du texte commencent au niveau 2 et descendent d’un niveau à la fois.',
  ),
  'phrase-longue': warning('Une phrase compte quarante mots au plus.'),
  'aucun-appel': warning('Le texte d’un cas ou d’une synthèse appelle une source au moins.'),
  coordonnees: warning(
    'Une fiche ne donne ni numéro de téléphone ni adresse électronique, sauf celle d’une CPTS.',
  ),
  'html-interdit': error('Le texte ne contient pas de HTML.'),
  'texte-illisible': error('Le texte se lit : rien n’y reste ouvert ni emboîté sans fin.'),
  'code-interdit': error('Un parcours ne contient ni code ni composant autre que `<Pas>`.'),
  'note-ecrite': error('Les notes viennent des sources : elles ne s’écrivent pas dans le texte.'),
  'lien-interdit': error(
    'Un lien mène à une page du site, à une adresse web, à un courriel ou à un téléphone.',
  ),
  'lien-introuvable': error('Un lien interne mène à une page et à une section qui existent.'),
  'lien-sans-texte': error('Un lien dit où il mène.'),
  'image-sans-texte': error('Une image a un texte qui la remplace.'),
  'image-introuvable': error('Une image est dans `public/images/`.'),
} as const satisfies Record<string, RuleInfo>;

export type RuleId = keyof typeof RULES;
