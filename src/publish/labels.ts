/** How the page calls what is not a field of the model: the guide says the same. */

export const PAGE_NAME = 'Publier une synthèse ou un cas';
export const TEXT_LABEL = 'Le texte';
export const CITE_LABEL = 'Citer dans le texte';
/** What is asked of a picture, by its number in the document. */
export const pictureLabel = (number: number | '…'): string =>
  `Texte qui remplace l’image ${number}`;
