/** Where something stands in the Word document, as its author finds it again. */
export interface WordPlace {
  readonly what:
    | 'document'
    | 'paragraphe'
    | 'tableau'
    | 'zone de texte'
    | 'note'
    | 'commentaire'
    | 'en-tête'
    | 'pied de page'
    | 'image';
  /** Counted from one, in the order of the document, empty paragraphs left out. */
  readonly number?: number;
  /** Its first words. */
  readonly text?: string;
  /** The heading that it is under. */
  readonly heading?: string;
}

export const DOCUMENT: WordPlace = { what: 'document' };

const SHOWN = 48;

/** The first words of a text, for a message. */
export function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= SHOWN) return line;
  return `${line.slice(0, SHOWN).replace(/\s+\S*$/, '')}…`;
}

/** « paragraphe 14 (« - Améliorer le lien… »), sous « Atelier 1 » ». */
export function placeText({ what, number, text, heading }: WordPlace): string {
  const name = number === undefined ? what : `${what} ${number}`;
  const words = text ? ` («\u202F${firstWords(text)}\u202F»)` : '';
  const under = heading && heading !== text ? `, sous «\u202F${firstWords(heading)}\u202F»` : '';
  return `${name}${words}${under}`;
}
