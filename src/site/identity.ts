/** The words by which the site is known, outside its pages: pictures, the icon on a phone. */
export const SITE_NAME = 'Repères CPTS';
export const SHORT_NAME = 'Repères';
export const BASELINE = 'Ce qui marche dans les CPTS, où, et sur quoi ça repose.';
