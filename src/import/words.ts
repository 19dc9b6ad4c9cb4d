/** Compares the words of a document with those of what was made of it: none is lost silently. */
import { visit } from 'unist-util-visit';
import type { Root } from 'mdast';
import type { SourceParagraph } from './docx/source.ts';
import type { WordPlace } from './place.ts';

/** Words that are in the document and neither in the fiche nor told as left out. */
export interface LostWords {
  readonly place: WordPlace;
  readonly words: readonly string[];
}

/** The words of a text: letters and digits, whatever their case, apostrophes and marks. */
export const wordsIn = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** What `told` (the text of the result, and what the report says was left out) does not hold. */
export function lostWords(
  paragraphs: readonly SourceParagraph[],
  told: readonly string[],
): LostWords[] {
  const available = told.map((text) => wordsIn(text));
  const whole = available.map((words) => ` ${words.join(' ')} `).join('|');
  const left = countWords(available.flat());
  const lost = new Map<SourceParagraph, string[]>();
  const inOneGo = ({ text }: SourceParagraph) => whole.includes(` ${wordsIn(text).join(' ')} `);
  // those that are there in one go first: a repeated word is missing from the paragraph that changed
  for (const paragraph of [
    ...paragraphs.filter(inOneGo),
    ...paragraphs.filter((other) => !inOneGo(other)),
  ]) {
    lost.set(paragraph, take(left, wordsIn(paragraph.text)));
  }
  return paragraphs.flatMap((paragraph) => {
    const words = lost.get(paragraph) ?? [];
    return words.length > 0 ? [{ place: paragraph.place, words }] : [];
  });
}

function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Takes words out of what is left; answers those that were not there. */
function take(left: Map<string, number>, words: readonly string[]): string[] {
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** The text of a Markdown tree, with the addresses of its links. */
export function textOfTree(tree: Root): string {
  const pieces: string[] = [];
  visit(tree, (node) => {
    if ('value' in node) pieces.push(node.value);
    if ('alt' in node && node.alt) pieces.push(` ${node.alt} `);
    if (!INLINE.has(node.type)) pieces.push(' ');
  });
  return pieces.join('');
}

const INLINE: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'inlineCode',
]);
