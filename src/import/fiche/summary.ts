/** The summary that is proposed: the first sentences of the document. */
import type { RootContent } from 'mdast';
import { cutSentences } from '../../model/sentences.ts';
import type { Fields } from '../../model/write-fields.ts';
import { placeOf, plainOf, sourceOf } from '../clean/nodes.ts';
import type { Source } from '../docx/source.ts';
import type { Notebook } from '../report.ts';
import { isSentence } from './signature.ts';

const NOTE_CALL = / \(note \d+\)/g;
const ADDRESS = /https?:|www\.|@/;
const SUMMARY = { min: 60, max: 300 };

/** The first sentences of the first paragraph, when they make a summary. */
export function proposeSummary(
  blocks: readonly RootContent[],
  source: Source,
  notes: Notebook,
  given: Fields,
): string | undefined {
  if (given['resume'] !== undefined) return undefined;
  const rank = (block: RootContent) => sourceOf(block, source)?.id ?? Infinity;
  // in the order of the document: its sections may have moved
  const [first] = blocks
    .filter(
      (block) =>
        block.type === 'paragraph' &&
        sourceOf(block, source) !== undefined &&
        plainOf(block).length >= SUMMARY.min &&
        !ADDRESS.test(plainOf(block)) &&
        isSentence(plainOf(block)),
    )
    .sort((a, b) => rank(a) - rank(b));
  if (!first) return undefined;
  let summary = '';
  for (const { text } of cutSentences(plainOf(first).replace(NOTE_CALL, ''))) {
    if (text.trim().endsWith(':')) break;
    const longer = summary ? `${summary} ${text.trim()}` : text.trim();
    if (longer.length > SUMMARY.max) break;
    summary = longer;
  }
  if (summary.length < SUMMARY.min) return undefined;
  notes.check(
    placeOf(first, source),
    'les premières phrases sont proposées comme résumé',
    'Récrivez `resume` : qui, où, quoi, quel résultat, en 60 à 300 signes.',
    { field: 'resume' },
  );
  return summary;
}
