/** The house form of a fiche's text. */
import type { Root } from 'mdast';
import { splitFrontmatter } from '../parse/frontmatter.ts';
import { parseTree } from '../parse/markdown.ts';
import { lightenEscapes } from './lighten-escapes.ts';
import { readingOf } from './reading.ts';
import { readMarkdown, writeMarkdown, type Emphasis } from './write-markdown.ts';

/**
 * Puts the text of a fiche in the house form; its frontmatter stays as it is. Nothing when the
 * site, or remark itself, would read the result otherwise, or when writing it again would change
 * it again.
 */
export function formBody(fiche: string): string | undefined {
  try {
    return safelyWritten(fiche);
  } catch {
    return undefined; // nested so deep that a parser or the writer gave up
  }
}

function safelyWritten(fiche: string): string | undefined {
  const before = cut(fiche);
  if (!before) return undefined;
  const meaning = siteReading(before.body);
  const reads = (text: string) => {
    const after = cut(text);
    return after?.yaml === before.yaml && siteReading(after.body) === meaning;
  };
  const tree = readMarkdown(fiche);
  const remarkMeaning = readingOf(tree);
  const once = write(tree, fiche, reads);
  const again = readMarkdown(once);
  const isSafe = reads(once) && readingOf(again) === remarkMeaning;
  return isSafe && write(again, once, reads) === once ? once : undefined;
}

/** The start of a letter that remark had to write as a number. */
const NUMBERED = '&#x';

function write(tree: Root, fiche: string, reads: (text: string) => boolean): string {
  const writeWith = (emphasis: Emphasis) =>
    lightenEscapes(writeMarkdown(tree, fiche, emphasis), reads);
  const written = writeWith('_');
  if (!written.includes(NUMBERED)) return written;
  // `_` cannot stand inside a word: a fiche with `pluri*pro*nnel` has stars throughout
  const starred = writeWith('*');
  return starred.split(NUMBERED).length < written.split(NUMBERED).length ? starred : written;
}

function cut(fiche: string) {
  const split = splitFrontmatter(fiche);
  return 'rule' in split ? undefined : split;
}

const siteReading = (body: string) => readingOf(parseTree(body, 'md'));

/**
 * Only the spaces and empty lines that nobody sees, for a text that remark cannot write: a
 * parcours, whose `<Pas>` it takes for HTML, or one that it would not write faithfully.
 */
export function tidyBody(body: string, format: 'md' | 'mdx'): string {
  if (body.trim() === '') return '';
  const ends = `\n${body.replace(/^(?:[ \t]*\n)+/, '').trimEnd()}\n`;
  const lines = ends
    // two spaces at the end of a line are a line break
    .replace(/^[ \t]+$|(?<=\S)[ \t]$/gm, '')
    .replace(/\n{3,}/g, '\n\n');
  const meaning = readingIn(body, format);
  return [lines, ends].find((text) => meaning && readingIn(text, format) === meaning) ?? body;
}

function readingIn(body: string, format: 'md' | 'mdx'): string | undefined {
  try {
    return readingOf(parseTree(body, format));
  } catch {
    return undefined; // not a document: it stays as it is
  }
}
