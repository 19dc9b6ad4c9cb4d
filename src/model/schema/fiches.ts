/** One strict schema per kind of fiche. The order of the keys is the order `npm run fix` writes. */
import { z } from 'zod';
import { MATURITES, MILIEUX, TYPES_DOCUMENT, TYPES_EVENEMENT } from '../vocabularies.ts';
import { editorial, etapes, freins, leviers, resume, sourced, titre } from './common.ts';
import {
  department,
  integer,
  oneOf,
  optionalReferences,
  partialDate,
  reference,
  region,
  text,
  texts,
  url,
  year,
} from './fields.ts';

const MAX_POPULATION = 2_000_000;

export const rapports = z
  .strictObject({
    titre,
    resume,
    auteurs: texts('Les auteurs officiels du rapport, avec leur fonction.').min(1),
    commanditaire: text('Qui a commandé le rapport.'),
    remis_le: partialDate('La date de remise, au jour, au mois ou à l’année.'),
    objectifs: texts('Les objectifs du rapport, dans son ordre.').default([]),
    nombre_propositions: integer(
      'Le nombre de propositions que le rapport annonce, s’il en annonce un.',
      1,
      500,
    ).optional(),
    leviers: leviers('Les leviers que le rapport nomme.'),
    freins: freins('Les freins que le rapport décrit.'),
    ...editorial,
  })
  .describe('Un rapport de mission qui fait des recommandations.');

const suite = z
  .strictObject({
    date: partialDate('La date de la suite, si elle est connue.').optional(),
    texte: text('Ce qui a suivi, en une phrase.', { max: 400 }),
    source: reference('sources', 'La source de cette suite.'),
  })
  .describe('Ce qu’est devenue la proposition.');

export const propositions = z
  .strictObject({
    titre,
    resume,
    rapport: reference('rapports', 'Le rapport qui fait la proposition.'),
    numero: integer('Son numéro, seulement s’il est attesté par une source.', 1, 500).optional(),
    objectif: integer('Le rang de l’objectif du rapport qu’elle sert.', 1, 50).optional(),
    destinataires: texts('Ceux à qui elle s’adresse, quand la source les nomme.').default([]),
    suites: z.array(suite).default([]).describe('Ce qui a suivi, dans l’ordre des dates.'),
    themes: sourced.themes,
    etapes,
    leviers: leviers('Les leviers que la proposition active.'),
    freins: freins('Les freins auxquels elle répond.'),
    sources: sourced.sources,
    ...editorial,
  })
  .describe('Une recommandation d’un rapport.');

export const leviersSchema = z
  .strictObject({
    titre,
    resume,
    themes: sourced.themes,
    etapes,
    sources: sourced.sources,
    ...editorial,
  })
  .describe('Un levier de réussite. Ses preuves se calculent : elles ne s’écrivent pas.');

export const freinsSchema = z
  .strictObject({
    titre,
    resume,
    themes: sourced.themes,
    etapes,
    leviers: leviers('Les leviers qui répondent à ce frein.'),
    sources: sourced.sources,
    ...editorial,
  })
  .describe('Un obstacle que le terrain décrit.');

const evenement = z
  .strictObject({
    nom: text('Le nom de l’événement.'),
    type: oneOf(TYPES_EVENEMENT, 'La sorte d’événement.'),
    debut: partialDate('Le premier jour, ou le mois, ou l’année.'),
    fin: partialDate('Le dernier jour, s’il y en a plusieurs.').optional(),
    commune: text('La commune où il s’est tenu.').optional(),
    departement: department(
      'Le code du département, entre guillemets : "41".',
      'Le département où il s’est tenu.',
    ).optional(),
    participants: integer('Le nombre de participants.', 1, 100_000).optional(),
    participants_environ: z.boolean().default(false).meta({
      description: '`true` quand le nombre de participants est approximatif.',
      help: 'Le nombre de participants est approximatif.',
    }),
  })
  .describe('L’événement dont la synthèse rend compte.');

export const syntheses = z
  .strictObject({
    titre,
    resume,
    evenement,
    region: region(
      'La région, par son nom en minuscules : centre-val-de-loire.',
      'La région dont la synthèse rend compte.',
    ),
    organisateurs: optionalReferences('organismes', 'Les organismes qui l’ont organisé.'),
    themes: sourced.themes,
    leviers: leviers('Les leviers dont on y a parlé.'),
    freins: freins('Les freins dont on y a parlé.'),
    sources: sourced.sources,
    ...editorial,
  })
  .describe(
    'La synthèse d’une rencontre, d’une journée, d’un séminaire ou d’une enquête en région.',
  );

const resultat = z
  .strictObject({
    indicateur: text('Ce qui est mesuré.'),
    valeur: z.number().meta({
      description: 'Le nombre seul, avec un point pour les décimales.',
      help: 'Le nombre seul.',
    }),
    unite: text('L’unité : patients, %, euros par an…', { max: 60 }),
    periode: text('Quand, ou sur quelle durée.', { max: 80 }),
    source: reference('sources', 'La source de ce chiffre.'),
    prudence: text('Ce qu’il faut savoir avant de s’en servir.').optional(),
  })
  .describe('Un résultat chiffré.');

const documentUtile = z
  .strictObject({
    titre: text('Le titre du document.'),
    url: url('Son adresse.'),
    type: oneOf(TYPES_DOCUMENT, 'La sorte de document.'),
  })
  .describe('Un document que d’autres peuvent reprendre.');

const moyens = z
  .strictObject({
    cout: text('Ce que cela coûte.').optional(),
    financement: text('Qui paie.').optional(),
    temps: text('Le temps que cela prend.').optional(),
    outils: texts('Les outils employés.').optional(),
  })
  .describe('Les moyens engagés.');

export const cas = z
  .strictObject({
    titre,
    resume,
    cpts: optionalReferences('cpts', 'La ou les CPTS qui l’ont fait.'),
    porteur: reference(
      'organismes',
      'L’organisme qui le porte, si ce n’est pas une CPTS.',
    ).optional(),
    maturite: oneOf(
      MATURITES,
      'Où en est la pratique : annoncée tant que rien ne dit qu’elle a commencé.',
    ),
    annee_debut: year('L’année du début.').optional(),
    themes: sourced.themes,
    etapes,
    partenaires: texts('Ceux avec qui cela s’est fait.').default([]),
    moyens: moyens.optional(),
    resultats: z.array(resultat).default([]).describe('Les résultats chiffrés.'),
    documents: z.array(documentUtile).default([]).describe('Les documents à reprendre.'),
    leviers: leviers('Les leviers que le cas illustre.'),
    freins: freins('Les freins rencontrés.'),
    sources: sourced.sources,
    ...editorial,
  })
  .describe('Ce qu’une ou plusieurs CPTS nommées ont fait.');

export const cpts = z
  .strictObject({
    nom: text('Le nom de la CPTS : CPTS Sud Yvelines.', { min: 5, max: 120 }),
    resume,
    regions: z
      .array(region('Une région, par son nom en minuscules.'))
      .min(1)
      .describe('Ses régions.'),
    departements: z
      .array(department('Un code de département, entre guillemets.'))
      .min(1)
      .describe('Ses départements.'),
    milieu: oneOf(MILIEUX, 'Le milieu de son territoire.').optional(),
    communes: integer('Le nombre de communes de son territoire.', 1, 2_000).optional(),
    population: integer('Le nombre d’habitants de son territoire.', 1, MAX_POPULATION).optional(),
    taille: integer('Sa taille dans l’ACI, de 1 à 4.', 1, 4).optional(),
    creee_en: year('L’année de sa création.').optional(),
    aci_le: partialDate('La date de signature de son ACI.').optional(),
    site: url('L’adresse de son site.').optional(),
    ...editorial,
  })
  .describe('Une CPTS nommée par un cas ou une synthèse.');

export const cadre = z
  .strictObject({
    titre,
    resume,
    ordre: integer('Son rang dans la lecture du cadre.', 1, 999),
    themes: sourced.themes,
    sources: sourced.sources,
    ...editorial,
  })
  .describe('Le cadre national : ce qu’est une CPTS, ses missions, ses moyens, ses étapes.');

export const parcours = z
  .strictObject({
    titre,
    resume,
    themes: sourced.themes,
    etapes,
    sources: sourced.sources,
    ...editorial,
  })
  .describe('Une lecture guidée pour une situation, pas après pas.');
