/** What a fiche asserts, its reader can check. */
import { GAP } from '../gap.ts';
import type { Kind } from '../kinds.ts';
import { offsetAt, plainText } from '../parse/paragraphs.ts';
import { onText, type Check } from './check.ts';
import { fiches } from './written.ts';

/** They tell what happened somewhere. */
const TOLD: ReadonlySet<Kind> = new Set<Kind>(['cas', 'syntheses']);

/** A text with sentences and not one call of a source; told once, at its first sentence. */
export const calledSources: Check = function* (corpus) {
  for (const entry of fiches(corpus)) {
    if (!TOLD.has(entry.kind) || entry.outline.citations.length > 0) continue;
    const first = entry.outline.paragraphs.find((paragraph) => {
      const text = plainText(paragraph);
      return text.trim() !== '' && !text.includes(GAP);
    });
    if (!first) continue;
    const { sources: [source = 'nom-de-la-source'] = [] } = (entry.data ?? {}) as {
      readonly sources?: readonly string[];
    };
    yield onText(
      entry,
      offsetAt(first, 0),
      'Aucune phrase n’appelle une source : le lecteur ne peut pas vérifier ce qu’il lit.',
      `À la fin d’une phrase qui vient d’une source, écrivez son appel : \`[^${source}]\`.`,
    );
  }
};
