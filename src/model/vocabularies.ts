/**
 * Controlled vocabularies: what content may write, with the words shown to the reader.
 * A value is added here and nowhere else.
 */

/** How far a practice has gone, as its cases tell. */
export const MATURITES = {
  annonce: 'Annoncé',
  experimente: 'Expérimenté',
  installe: 'Installé',
  essaime: 'Repris ailleurs',
  arrete: 'Arrêté',
} as const;

/** The kind of territory of a CPTS. */
export const MILIEUX = {
  rural: 'Rural',
  urbain: 'Urbain',
  mixte: 'Urbain et rural',
  montagne: 'Montagne',
  insulaire: 'Îles',
  'outre-mer': 'Outre-mer',
} as const;

/** The kind of regional event a synthesis reports. */
export const TYPES_EVENEMENT = {
  rencontre: 'Rencontre',
  journee: 'Journée régionale',
  seminaire: 'Séminaire',
  forum: 'Forum',
  webinaire: 'Webinaire',
  reunions: 'Série de réunions',
  enquete: 'Enquête',
  formation: 'Formation',
  programme: 'Programme',
} as const;

/** The kind of a source. */
export const TYPES_SOURCE = {
  'texte-officiel': 'Texte officiel',
  parlement: 'Document parlementaire',
  rapport: 'Rapport',
  institution: 'Page d’une institution',
  presse: 'Presse professionnelle',
  'presse-generale': 'Presse générale',
  cpts: 'Document d’une CPTS',
  federation: 'Fédération ou union',
  conseil: 'Cabinet ou prestataire',
  recherche: 'Recherche',
  autre: 'Autre',
} as const;

/** The kind of an organisme. */
export const TYPES_ORGANISME = {
  ministere: 'Ministère',
  ars: 'Agence régionale de santé',
  'assurance-maladie': 'Assurance maladie',
  federation: 'Fédération',
  urps: 'Union régionale de professionnels',
  appui: 'Appui aux CPTS',
  collectivite: 'Collectivité',
  etablissement: 'Établissement de santé',
  association: 'Association',
  parlement: 'Parlement',
  formation: 'Organisme de formation',
  autre: 'Autre',
} as const;

/** The kind of a document that a CPTS lets others reuse. */
export const TYPES_DOCUMENT = {
  modele: 'Modèle à reprendre',
  guide: 'Guide',
  protocole: 'Protocole',
  plaquette: 'Plaquette',
  rapport: 'Rapport',
  page: 'Page web',
  video: 'Vidéo',
  autre: 'Autre',
} as const;

/** The missions of a CPTS in the national agreement (ACI), as amended at the end of 2021. */
export const MISSIONS_ACI = {
  'acces-aux-soins': 'Accès aux soins',
  parcours: 'Parcours pluriprofessionnels',
  prevention: 'Prévention territoriale',
  crise: 'Réponse aux crises sanitaires graves',
  qualite: 'Qualité et pertinence des soins',
  accompagnement: 'Accompagnement des professionnels',
} as const;

/** The value names of a vocabulary, typed for `z.enum`. */
export const valuesOf = <T extends Record<string, string>>(vocabulary: T) =>
  Object.keys(vocabulary) as [keyof T & string, ...(keyof T & string)[]];
