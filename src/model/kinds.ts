/** How the items of a kind are written. */
export type Format = 'md' | 'mdx' | 'yaml';

/** What the machinery needs to know of a kind besides its schema. */
export interface KindInfo {
  /** « un levier » : the word for one item, without article. */
  readonly singular: string;
  /** The title of its index. */
  readonly plural: string;
  /** Grammatical gender of the singular, for messages. */
  readonly feminine: boolean;
  /** The only extension its files may have. */
  readonly format: Format;
  /** `page`: a page each; `anchor`: one page for the kind; `none`: not shown by itself. */
  readonly shown: 'page' | 'anchor' | 'none';
}

const kind = (
  singular: string,
  plural: string,
  feminine: boolean,
  format: Format,
  shown: KindInfo['shown'],
): KindInfo => ({ singular, plural, feminine, format, shown });

/**
 * Every kind of content. The key is the folder in `content/`, the URL, `data-type` and `type=`:
 * one word everywhere.
 */
export const KINDS = {
  cas: kind('cas', 'Cas', false, 'md', 'page'),
  leviers: kind('levier', 'Leviers', false, 'md', 'page'),
  freins: kind('frein', 'Freins', false, 'md', 'page'),
  syntheses: kind('synthèse', 'Synthèses régionales', true, 'md', 'page'),
  parcours: kind('parcours', 'Parcours', false, 'mdx', 'page'),
  propositions: kind('proposition', 'Propositions', true, 'md', 'page'),
  rapports: kind('rapport', 'Rapports', false, 'md', 'page'),
  cpts: kind('CPTS', 'CPTS', true, 'md', 'page'),
  cadre: kind('fiche de cadre', 'Cadre national', true, 'md', 'page'),
  themes: kind('thème', 'Thèmes', false, 'yaml', 'page'),
  etapes: kind('étape', 'Étapes', true, 'yaml', 'anchor'),
  sources: kind('source', 'Sources', true, 'yaml', 'anchor'),
  organismes: kind('organisme', 'Organismes', false, 'yaml', 'anchor'),
  glossaire: kind('terme du glossaire', 'Glossaire', false, 'yaml', 'anchor'),
  chiffres: kind('série de chiffres', 'Chiffres', true, 'yaml', 'anchor'),
  synonymes: kind('groupe de synonymes', 'Synonymes', false, 'yaml', 'none'),
  demandes: kind('groupe de demandes', 'Demandes', false, 'yaml', 'none'),
  redirections: kind('redirection', 'Redirections', true, 'yaml', 'none'),
} as const satisfies Record<string, KindInfo>;

export type Kind = keyof typeof KINDS;

export const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** Kinds written in Markdown, with a page each: what the reader calls a fiche. */
export const FICHE_KINDS = [
  'cas',
  'leviers',
  'freins',
  'syntheses',
  'parcours',
  'propositions',
  'rapports',
  'cpts',
  'cadre',
] as const satisfies readonly Kind[];

export type FicheKind = (typeof FICHE_KINDS)[number];

/** Kinds that the search finds, and that a request may be answered by. */
export const SEARCHED_KINDS = [
  ...FICHE_KINDS,
  'glossaire',
  'chiffres',
] as const satisfies readonly Kind[];

export type SearchedKind = (typeof SEARCHED_KINDS)[number];

export const isSearchedKind = (name: string): name is SearchedKind =>
  (SEARCHED_KINDS as readonly string[]).includes(name);

export const isKind = (name: string): name is Kind => Object.hasOwn(KINDS, name);

export const isFicheKind = (name: string): name is FicheKind =>
  (FICHE_KINDS as readonly string[]).includes(name);

/** « le levier », « la synthèse » : the kind with its definite article. */
export function definite(name: Kind): string {
  const { singular, feminine } = KINDS[name];
  if (/^[aeiouyéèêhœ]/i.test(singular)) return `l’${singular}`;
  return `${feminine ? 'la' : 'le'} ${singular}`;
}

/** The address of an item on the site, without the base path. */
export function pathOf(name: Kind, slug: string): string {
  return KINDS[name].shown === 'page' ? `/${name}/${slug}/` : `/${name}/#${slug}`;
}
