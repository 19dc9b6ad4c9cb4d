/** The text of a fiche, written in the house form. */
import type { Root } from 'mdast';
import { lightenEscapes } from '../../model/fix/lighten-escapes.ts';
import { readingOf } from '../../model/fix/reading.ts';
import { readMarkdown, writeMarkdown } from '../../model/fix/write-markdown.ts';

/** The Markdown of a tree, in the house form. */
export function writeBody(tree: Root): string {
  return tree.children.map((block) => writeBlock({ type: 'root', children: [block] })).join('\n');
}

const NUMBERED = '&#x';

function writeBlock(tree: Root): string {
  const write = (emphasis: '_' | '*') => {
    const text = writeMarkdown(structuredClone(tree), '', emphasis);
    const meaning = readingOf(readMarkdown(text));
    return lightenEscapes(text, (lighter) => readingOf(readMarkdown(lighter)) === meaning);
  };
  const written = write('_');
  // `_` cannot stand inside a word
  return written.includes(NUMBERED) ? write('*') : written;
}
