import { isFicheKind } from '../kinds.ts';
import type { Entry } from '../parse/entry.ts';
import type { Outline } from '../parse/outline.ts';
import type { Corpus } from './check.ts';

export type Written = Entry & { readonly outline: Outline };

/** The fiches whose text could be read. */
export const fiches = (corpus: Corpus): Written[] =>
  corpus.entries.filter(
    (entry): entry is Written => isFicheKind(entry.kind) && entry.outline !== undefined,
  );

/** A passage of a text, short enough for a message. */
export const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 37)}…` : text);
