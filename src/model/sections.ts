/** The sections that the text of a kind must have, in this order. Others may stand between them. */
import type { Kind } from './kinds.ts';

export const SECTIONS: Partial<Record<Kind, readonly string[]>> = {
  leviers: ['Pourquoi', 'Comment s’y prendre', 'Points d’attention', 'Signes que ça marche'],
  cas: [
    'Le contexte',
    'Ce qui a été fait',
    'Les résultats',
    'Les difficultés',
    'Ce qu’on en retient',
  ],
  syntheses: ['À retenir'],
};

/** In a synthesis, each workshop has a section whose title begins so. */
export const WORKSHOP_PREFIX = 'Atelier : ';
