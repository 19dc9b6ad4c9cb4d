/** The table of schemas: what an item of each kind is. */
import type { z } from 'zod';
import type { Kind } from '../kinds.ts';
import * as fiches from './fiches.ts';
import * as references from './references.ts';

export const SCHEMAS = {
  cas: fiches.cas,
  leviers: fiches.leviersSchema,
  freins: fiches.freinsSchema,
  syntheses: fiches.syntheses,
  parcours: fiches.parcours,
  propositions: fiches.propositions,
  rapports: fiches.rapports,
  cpts: fiches.cpts,
  cadre: fiches.cadre,
  themes: references.themes,
  etapes: references.etapes,
  sources: references.sources,
  organismes: references.organismes,
  glossaire: references.glossaire,
  chiffres: references.chiffres,
  synonymes: references.synonymes,
  demandes: references.demandes,
  redirections: references.redirections,
} as const satisfies Record<Kind, z.ZodObject>;

/** The validated data of an item of kind `K`. */
export type DataOf<K extends Kind> = z.output<(typeof SCHEMAS)[K]>;
