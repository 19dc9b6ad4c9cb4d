/** The words of the site, in files of those that may be mistaken for one another. Pure. */
import type { Vocabulary } from './spelling.ts';

/** First letters that begin words heard alike share a file; each other letter has its own. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[aeiouyh]/, 'a'],
  [/[ckqsxz]/, 'c'],
  [/[pf]/, 'p'],
  [/[bdglmnrtv]/, '$&'],
];

/** The group of a folded word: it is looked for among words of the same. */
export function groupOf(word: string): string {
  const first = word.slice(0, 1);
  const [letters, group] = ALIKE.find(([own]) => own.test(first)) ?? [/./, 'autres'];
  return first.replace(letters, group);
}

/** The words of each group, the most frequent first. */
export function groupWords(vocabulary: Vocabulary): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of vocabulary) {
    const group = groups.get(groupOf(word));
    if (group) group.push(word);
    else groups.set(groupOf(word), [word]);
  }
  return groups;
}

/** The words of several groups, about the most frequent first. */
export function joinWords(groups: readonly Vocabulary[]): Vocabulary {
  return groups
    .flatMap((words) => words.map((word, rank) => ({ word, share: rank / words.length })))
    .sort((a, b) => a.share - b.share)
    .map(({ word }) => word);
}

const UNSAID = '*';

/** The words of a group as a file; those that no document says are marked. */
export const writeWords = (words: Vocabulary, unsaid: ReadonlySet<string>): string =>
  words.map((word) => (unsaid.has(word) ? word + UNSAID : word)).join(' ');

/** The words of a file. */
export const readWords = (text: string): string[] => text.replaceAll(UNSAID, '').split(' ');

/** Whether a file says that documents have a word. */
export const saysWord = (text: string, word: string): boolean => ` ${text} `.includes(` ${word} `);
