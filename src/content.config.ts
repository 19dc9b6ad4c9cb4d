/** Binds `content/` to the model: nothing is defined here. */
import { defineCollection } from 'astro:content';
import { contentLoader } from './files/content-loader.ts';
import type { Kind } from './model/kinds.ts';
import { SCHEMAS } from './model/schema/schemas.ts';

const bind = (kind: Kind) =>
  defineCollection({ loader: contentLoader(kind), schema: SCHEMAS[kind] });

export const collections = {
  cas: bind('cas'),
  leviers: bind('leviers'),
  freins: bind('freins'),
  syntheses: bind('syntheses'),
  parcours: bind('parcours'),
  propositions: bind('propositions'),
  rapports: bind('rapports'),
  cpts: bind('cpts'),
  cadre: bind('cadre'),
  themes: bind('themes'),
  etapes: bind('etapes'),
  sources: bind('sources'),
  organismes: bind('organismes'),
  glossaire: bind('glossaire'),
  chiffres: bind('chiffres'),
  synonymes: bind('synonymes'),
  demandes: bind('demandes'),
  redirections: bind('redirections'),
} satisfies Record<Kind, unknown>;
