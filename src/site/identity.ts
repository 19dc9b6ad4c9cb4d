/** The words by which the site is known, outside its pages: pictures, the icon on a phone. */
export const SITE_NAME = 'Repères CPTS';
export const SHORT_NAME = 'Repères';
export const BASELINE = 'Ce qui marche dans les CPTS, où, et sur quoi ça repose.';

/** The licence of the texts of `content/`. */
export const LICENCE_NAME = 'Licence Ouverte 2.0';
export const LICENCE = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/';
