import { slugify } from '../model/slug.ts';

/** The anchor of a field on the page of its kind: `resultats[].source` → `champ-resultats-source`. */
export const fieldAnchor = (name: string): string => `champ-${slugify(name)}`;
