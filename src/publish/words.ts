/** The words of messages, for an author who sees a form and not a file. */
import { frenchTypography } from '../markdown/typography.ts';
import { element } from '../search/dom.ts';
import { formWords } from './form-words.ts';

/** A field and its value, as the validator quotes them: `evenement.participants: beaucoup`. */
const QUOTED = /^([\w.[\]]+): ([^]*)$/;

/**
 * A French text with what stands between backticks as code, but for the names of fields, which the
 * form calls by their labels: « Le champ « Région » est vide. », « Participants : « beaucoup » ».
 * `field` is the one that the text is about: those of the document have names of the fiche.
 */
export function spoken(
  text: string,
  labels: ReadonlyMap<string, string>,
  field = '',
): (Node | string)[] {
  const ofSource = (name: string) => labels.get(`source.${name}`);
  const labelOf = (name: string) =>
    (field.startsWith('source.') ? ofSource(name) : undefined) ??
    labels.get(name) ??
    ofSource(name);
  return formWords(text)
    .split(/`([^`]+)`/)
    .map((part, index) => {
      if (index % 2 === 0) return frenchTypography(part);
      const label = labelOf(part);
      if (label !== undefined) return `«\u202F${label}\u202F»`;
      const [, name = '', value = ''] = QUOTED.exec(part) ?? [];
      const owner = labelOf(name);
      return owner === undefined
        ? element('code', {}, part)
        : `${owner}\u00A0: «\u202F${value}\u202F»`;
    });
}

/** The same as plain text. */
export const plainWords = (
  text: string,
  labels: ReadonlyMap<string, string>,
  field?: string,
): string =>
  spoken(text, labels, field)
    .map((part) => (typeof part === 'string' ? part : (part.textContent ?? '')))
    .join('');

/** « 1 point », « 3 points ». */
export const counted = (count: number, word: string): string =>
  `${count} ${word}${count > 1 ? 's' : ''}`;
