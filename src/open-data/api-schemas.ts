/** What the files of `/api/v1/` hold, as schemas: their JSON Schemas and their page come from here. */
import { z } from 'zod';
import { jsonSchemaOf, type JsonSchema } from '../model/json-schema.ts';
import { isFicheKind, KIND_NAMES, KINDS, type Kind } from '../model/kinds.ts';
import { SCHEMAS } from '../model/schema/schemas.ts';

/** Kinds that readers see; the others only serve the machinery. */
export const PUBLISHED_KINDS = KIND_NAMES.filter((kind) => KINDS[kind].shown !== 'none');

const web = (description: string) => z.url().describe(description);
const count = (description: string) => z.int().min(0).describe(description);
const slugs = (description: string) => z.array(z.string()).describe(description);
const slugsByKind = (description: string) =>
  z
    .partialRecord(z.enum(PUBLISHED_KINDS), slugs('Des `slug`, dans l’ordre alphabétique.'))
    .describe(description);

const licence = web('La licence des données.');
const attribution = z.string().describe('Qui citer quand on les reprend.');

/** What every element has, whatever its kind. */
const common = (kind: Kind) => ({
  slug: z.string().describe('Le nom de l’élément, unique dans son fichier.'),
  titre: z.string().describe('Son titre, ou son nom.'),
  adresse: web('Sa page, ou sa place dans une page.'),
  donnees: SCHEMAS[kind].describe(
    'Les champs écrits par ses auteurs, tels que le modèle les définit.',
  ),
  nomme: slugsByKind('Ce qu’il nomme, par sorte : dans ses champs, ses citations et ses liens.'),
  nomme_par: slugsByKind('Ce qui le nomme, par sorte.'),
});

/** What fiches have besides. */
const ofFiche = {
  texte: z
    .string()
    .describe(
      'Son texte en Markdown. `[^nom]` cite une source ; les liens partent de la racine du site.',
    ),
  date: z
    .string()
    .optional()
    .describe('La date de ce qu’elle raconte, à l’année, au mois ou au jour, si elle est connue.'),
  regions: slugs('Ses régions ; aucune pour ce qui est national.'),
  departements: slugs('Les codes de ses départements.'),
  tailles: z.array(z.int().min(1).max(4)).describe('Les tailles, de 1 à 4, de ses CPTS.'),
};

/** What levers have besides: computed from what names them, never written. */
const evidence = z
  .strictObject({
    sortes: z
      .int()
      .min(0)
      .max(3)
      .describe('Combien de sortes de preuves il a, parmi rapports, synthèses et cas.'),
    rapports: slugs('Les rapports qui le nomment.'),
    propositions: slugs('Les propositions qui l’activent.'),
    syntheses: slugs('Les synthèses régionales qui en parlent.'),
    cas: slugs('Les cas qui l’illustrent.'),
  })
  .describe('Ce sur quoi le levier repose.');

/** One element of the file of a kind. */
export const elementSchema = (kind: Kind) =>
  z.strictObject({
    ...common(kind),
    ...(isFicheKind(kind) && ofFiche),
    ...(kind === 'leviers' && { preuves: evidence }),
  });

/** The file of a kind. */
export const fileSchema = (kind: Kind) =>
  z
    .strictObject({
      sorte: z.literal(kind).describe('La sorte d’éléments.'),
      titre: z.string().describe('Son nom, pour les lecteurs.'),
      schema: web('Le schéma JSON de ce fichier.'),
      licence,
      attribution,
      nombre: count('Le nombre d’éléments.'),
      elements: z.array(elementSchema(kind)).describe('Les éléments, dans l’ordre de leur `slug`.'),
    })
    .describe(`${KINDS[kind].plural} de Repères CPTS, sans les brouillons.`);

/** The file that leads to the others. */
export const indexSchema = z
  .strictObject({
    titre: z.string().describe('Le nom du site.'),
    description: z.string().describe('Ce qu’il rassemble.'),
    adresse: web('Sa page d’accueil.'),
    documentation: web('La page qui explique ces données.'),
    schema: web('Le schéma JSON de ce fichier.'),
    licence,
    attribution,
    flux: web('Les dernières fiches, au format Atom.'),
    sortes: z
      .array(
        z.strictObject({
          sorte: z.enum(PUBLISHED_KINDS).describe('La sorte d’éléments.'),
          titre: z.string().describe('Son nom, pour les lecteurs.'),
          nombre: count('Le nombre d’éléments publiés.'),
          fichier: web('Leurs données.'),
          schema: web('Le schéma JSON de ce fichier.'),
        }),
      )
      .describe('Un fichier par sorte.'),
    regions: z
      .array(
        z.strictObject({
          region: z.string().describe('Son nom en minuscules, tel que les champs l’écrivent.'),
          nom: z.string().describe('Son nom officiel.'),
          adresse: web('Sa page.'),
          flux: web('Ses dernières fiches, au format Atom.'),
        }),
      )
      .describe('Les dix-huit régions.'),
  })
  .describe('Ce que l’API de Repères CPTS contient.');

/** Each file of the API, by its name without extension, as JSON Schema. */
export function apiJsonSchema(name: Kind | 'index'): JsonSchema {
  if (name === 'index') return jsonSchemaOf(indexSchema, 'Index', 'output');
  return jsonSchemaOf(fileSchema(name), KINDS[name].plural, 'output');
}
