import { readMarkdown } from '../model/fix/write-markdown.ts';
import { writeFields } from '../model/write-fields.ts';
import type { Source } from './docx/source.ts';
import type { Draft } from './fiche/files.ts';
import type { Notebook } from './report.ts';
import { lostWords, textOfTree } from './words.ts';

/** Not a word is lost silently: what is neither in the fiche nor told is told now. */
export function tellLosses(
  source: Source,
  draft: Draft,
  title: string | undefined,
  notes: Notebook,
): void {
  const told = [
    textOfTree(readMarkdown(draft.body)),
    writeFields(draft.kind, draft.fields),
    title ?? '',
    ...notes.items.flatMap(({ leftOut }) => leftOut ?? []),
  ];
  for (const { place, words } of lostWords(source.paragraphs, told)) {
    notes.check(
      place,
      `des mots n’ont pas été repris : « ${words.join(' ')} »`,
      'Retapez-les dans la fiche s’ils comptent.',
      { leftOut: words.join(' ') },
    );
  }
}
