/** Schemas of the reference kinds, written in YAML, without a body. */
import { z } from 'zod';
import { MISSIONS_ACI, TYPES_ORGANISME, TYPES_SOURCE } from '../vocabularies.ts';
import {
  date,
  integer,
  itemAddresses,
  mismatch,
  oneOf,
  partialDate,
  questions,
  reference,
  region,
  text,
  texts,
  url,
} from './fields.ts';

export const sources = z
  .strictObject({
    titre: text('Le titre du document.'),
    editeur: text('Qui le publie.'),
    date: partialDate('Sa date, au jour, au mois ou à l’année.').optional(),
    type: oneOf(TYPES_SOURCE, 'La sorte de source.'),
    url: url('Son adresse.').optional(),
    consulte_le: date('Le jour où elle a été consultée.'),
    reserve: text('Ce qu’il faut savoir avant de s’y fier.', { max: 400 }).optional(),
  })
  .describe('Un document sur lequel des fiches reposent.');

export const organismes = z
  .strictObject({
    nom: text('Le nom complet.'),
    sigle: text('Son sigle.', { max: 20 }).optional(),
    type: oneOf(TYPES_ORGANISME, 'La sorte d’organisme.'),
    region: region('Sa région, s’il est régional.').optional(),
    site: url('Son site.').optional(),
    contact: text('Une adresse ou un numéro publics.').optional(),
  })
  .describe('Un organisme qui organise, finance ou accompagne.');

export const themes = z
  .strictObject({
    nom: text('Le nom du thème.', { max: 80 }),
    description: text('De quoi il s’agit, en une ou deux phrases.', { max: 300 }),
    mission: oneOf(MISSIONS_ACI, 'La mission de l’ACI à laquelle il se rattache.').optional(),
    ordre: integer('Son rang dans les listes.', 1, 999),
  })
  .describe('Un thème de travail des CPTS.');

export const etapes = z
  .strictObject({
    nom: text('Le nom de l’étape.', { max: 80 }),
    description: text('Ce qui s’y joue.', { max: 300 }),
    ordre: integer('Son rang dans la vie d’une CPTS.', 1, 99),
  })
  .describe('Une étape de la vie d’une CPTS.');

export const glossaire = z
  .strictObject({
    sigle: text('Le sigle, s’il y en a un.', { max: 30 }).optional(),
    forme_longue: text('Le terme en toutes lettres.'),
    definition: text('Une définition courte.', { max: 400 }),
    synonymes: texts('D’autres façons de le dire ou de l’écrire.', 80).default([]),
    questions: questions(
      'Les questions auxquelles la définition répond, dans les mots de qui cherche.',
    ),
    source: reference('sources', 'La source de la définition.').optional(),
  })
  .describe('Un terme du champ.');

const point = z
  .strictObject({
    date: partialDate('La date du chiffre.'),
    valeur: z.number().describe('Le nombre seul.'),
    perimetre: text('Ce que le chiffre compte.'),
    groupe: text('Le nom de ceux qui comptent la même chose : le dessin les relie.', {
      max: 60,
    }).optional(),
    source: reference('sources', 'La source du chiffre.'),
    note: text('Une précision ou un désaccord.').optional(),
  })
  .describe('Un chiffre daté et sourcé.');

export const chiffres = z
  .strictObject({
    titre: text('Ce que la série mesure.'),
    unite: text('L’unité.', { max: 60 }),
    description: text('Comment la lire.', { max: 400 }),
    questions: questions('Les questions auxquelles la série répond, dans les mots de qui cherche.'),
    points: z.array(point).min(1).describe('Les chiffres, dans l’ordre des dates.'),
  })
  .describe('Une série de chiffres, désaccords compris.');

export const synonymes = z
  .strictObject({
    mots: texts('Ce que les gens écrivent.', 80).min(1),
    voir: texts('Les mots du champ que cela veut dire.', 80).min(1),
  })
  .describe('Des mots que le glossaire n’a pas, pour la recherche.');

const demande = z
  .strictObject({
    mots: texts('Ce que les gens écrivent pour la même chose, chacun dans ses mots.', 120)
      .min(1)
      .max(8),
    d_abord: itemAddresses('Ce qui y répond, le meilleur en premier.').default([]),
    ensuite: itemAddresses('Ce qui aide aussi.').default([]),
    aussi: itemAddresses('Ce qui s’en approche.').default([]),
  })
  .describe('Une demande et ses réponses.');

export const demandes = z
  .strictObject({
    sujet: text('Ce dont parlent ces demandes.', { max: 80 }),
    demandes: z.array(demande).min(1).describe('Les demandes, chacune une fois.'),
  })
  .describe('Ce que des responsables demandent, et ce qui y répond : la recherche s’en sert.');

const SITE_PATH = /^\/(?:[a-z0-9-]+\/)+$/;

const sitePath = (description: string) =>
  z
    .string()
    .refine((value) => SITE_PATH.test(value), { params: { expected: 'sitePath' } })
    .meta({
      description,
      pattern: SITE_PATH.source,
      ...mismatch('Une adresse du site commence et finit par / : /leviers/equipe-leader/.'),
    });

export const redirections = z
  .strictObject({
    ancienne: sitePath('L’adresse de la fiche retirée : /leviers/ancien-nom/.'),
    nouvelle: sitePath('L’adresse où renvoyer le lecteur.'),
  })
  .describe('Une fiche retirée et ce qui la remplace.');
