/** What an import or a new fiche leaves to be written. */
import { GAP } from '../gap.ts';
import { offsetAt, plainText } from '../parse/paragraphs.ts';
import { onText, type Check } from './check.ts';
import { fiches } from './written.ts';

/** Nothing is published with « À COMPLÉTER » in its text or in its titles. */
export const noGaps: Check = function* (corpus) {
  for (const entry of fiches(corpus)) {
    for (const { text, offset } of entry.outline.headings) {
      if (text.includes(GAP))
        yield onText(
          entry,
          offset,
          'Un titre reste à compléter.',
          'Écrivez-le, ou supprimez la ligne.',
        );
    }
    for (const paragraph of entry.outline.paragraphs) {
      const text = plainText(paragraph);
      const index = text.indexOf(GAP);
      if (index === -1) continue;
      const asked = text.slice(index + GAP.length).replace(/^[\s:]+/, '');
      yield onText(
        entry,
        offsetAt(paragraph, index),
        'Un passage reste à compléter.',
        `Remplacez-le par son texte${asked ? ` : ${asked}` : '.'}`,
      );
    }
  }
};
