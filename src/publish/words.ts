/** The words of messages, for an author who sees a form and not a file. */
import { frenchTypography } from '../markdown/typography.ts';
import { element } from '../search/dom.ts';

/**
 * A French text with what stands between backticks as code, but for the names of fields, which the
 * form calls by their labels: « Le champ « Région » est vide. »
 */
export function spoken(text: string, labels: ReadonlyMap<string, string>): (Node | string)[] {
  return text.split(/`([^`]+)`/).map((part, index) => {
    if (index % 2 === 0) return frenchTypography(part);
    const label = labels.get(part) ?? labels.get(`source.${part}`);
    return label === undefined ? element('code', {}, part) : `«\u202F${label}\u202F»`;
  });
}

/** The same as plain text. */
export const plainWords = (text: string, labels: ReadonlyMap<string, string>): string =>
  spoken(text, labels)
    .map((part) => (typeof part === 'string' ? part : (part.textContent ?? '')))
    .join('');

/** « 1 point », « 3 points ». */
export const counted = (count: number, word: string): string =>
  `${count} ${word}${count > 1 ? 's' : ''}`;
