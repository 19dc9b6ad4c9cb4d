/** Pages of the site that no item gives its address to: links to them are right. */
export const FIXED_PAGES = [
  '/',
  '/regions/',
  '/recherche/',
  '/a-propos/',
  '/accessibilite/',
  '/mentions-legales/',
  '/hors-ligne/',
  '/publier/',
  '/publier/guide/',
  '/publier/format/',
  '/publier/regles/',
] as const;
