/** The menus, as labels and addresses without the base path. */
type Links = readonly (readonly [label: string, path: string])[];

/** What a reader comes for: header, and menu of phones. */
export const MAIN_LINKS: Links = [
  ['Cas', '/cas/'],
  ['Leviers', '/leviers/'],
  ['Freins', '/freins/'],
  ['Synthèses', '/syntheses/'],
  ['Parcours', '/parcours/'],
  ['Régions', '/regions/'],
  ['Thèmes', '/themes/'],
  ['Glossaire', '/glossaire/'],
];

/** The rest of the site: footer. */
export const OTHER_LINKS: Links = [
  ['Étapes', '/etapes/'],
  ['Le cadre national', '/cadre/'],
  ['Rapports', '/rapports/'],
  ['Propositions', '/propositions/'],
  ['CPTS citées', '/cpts/'],
  ['Comparer', '/comparer/'],
  ['Dossier', '/dossier/'],
  ['Hors ligne', '/hors-ligne/'],
  ['Preuves', '/preuves/'],
  ['Chiffres', '/chiffres/'],
  ['Chronologie', '/chronologie/'],
  ['Sources', '/sources/'],
  ['Organismes', '/organismes/'],
  ['À propos', '/a-propos/'],
  ['Accessibilité', '/accessibilite/'],
  ['Mentions légales', '/mentions-legales/'],
];
