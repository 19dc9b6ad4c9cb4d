/** Recognising facts in French prose: what is read, and what is proposed. */
import type { SourceParagraph } from '../docx/source.ts';
import type { WordPlace } from '../place.ts';

/** A text to read, with its place. */
export interface Passage {
  readonly id: number;
  readonly text: string;
  readonly place: WordPlace;
}

/** A value proposed for a field, and what it rests on. */
export interface Proposal<T> {
  readonly value: T;
  readonly place: WordPlace;
  /** The words that say it. */
  readonly quote: string;
  /** Whether it is said outright: by a label, or in only one way. */
  readonly sure: boolean;
  /** The passage it was read in. */
  readonly id: number;
}

/** The passages of a document: notes are not about the event. */
export const passagesOf = (paragraphs: readonly SourceParagraph[]): Passage[] =>
  paragraphs
    .filter(
      ({ place, style }) =>
        place.what !== 'note' && style.role !== 'instruction' && style.role !== 'contents',
    )
    .map(({ id, text, place }) => ({ id, text: text.replace(/[\u00A0\u202F]/g, ' '), place }));

/** What a labelled line says: « Région : Occitanie » → `Occitanie`; nothing without its label. */
export function labelled(text: string, label: RegExp): string | undefined {
  const match = /^\s*[-–•]?\s*([\p{L}’' ]{3,40}?)\s*:\s*(.+)$/u.exec(text);
  return match && label.test(match[1]!) ? match[2]!.trim() : undefined;
}

/** What a proposal says of where it was read. */
export const from = ({ place, id }: Passage, quote: string, sure: boolean) => ({
  place,
  id,
  quote,
  sure,
});
