import type { Source } from './docx/source.ts';
import { LONG_WORDS, MAX_WORDS, WORDS_PER_PAGE } from './limits.ts';
import { DOCUMENT } from './place.ts';
import { Refusal } from './refusal.ts';
import type { Notebook } from './report.ts';
import { wordsIn } from './words.ts';

/** Refuses a document without text, or as long as a report; says when it is only long. */
export function refuseLength(source: Source, notes: Notebook): void {
  const count = source.paragraphs.reduce((sum, { text }) => sum + wordsIn(text).length, 0);
  const pages = Math.ceil(count / WORDS_PER_PAGE);
  const hasPictures = source.paragraphs.length > 0;
  if (count === 0)
    throw new Refusal(
      hasPictures ? 'Le document n’a pas de texte, seulement des images.' : 'Le document est vide.',
      hasPictures
        ? 'Si c’est un document numérisé, tapez-en le texte, ou faites-le reconnaître (OCR), puis recommencez.'
        : 'Vérifiez que c’est le bon fichier, et qu’il est enregistré.',
    );
  if (count > MAX_WORDS)
    throw new Refusal(
      `Le document compte ${count.toLocaleString('fr-FR')} mots, environ ${pages} pages ; un compte rendu en compte ${MAX_WORDS.toLocaleString('fr-FR')} au plus.`,
      'Une fiche se lit sur un téléphone : copiez dans un nouveau document ce qu’il faut retenir et les ateliers, et citez le document entier comme source.',
    );
  if (count > LONG_WORDS)
    notes.check(
      DOCUMENT,
      `le document est long : environ ${pages} pages`,
      'Une synthèse en fait une à six : gardez l’essentiel, et citez le document entier comme source.',
    );
}
