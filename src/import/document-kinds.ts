/** The kinds of fiche that are written here, from a document or not. */
export const DOCUMENT_KINDS = ['syntheses', 'cas'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
