/** Reads what a document holds from its XML. */
import { commentsOf, marginsOf } from './margins.ts';
import { partText, readPart, type Docx } from './open-docx.ts';
import type { Source } from './source.ts';
import { Reader } from './source-reader.ts';
import { readStyles } from './styles.ts';
import { childNamed } from './xml.ts';

/** Reads the texts of a document. Throws a `Refusal` when a part is broken. */
export function readSource(docx: Docx): Source {
  const styles = readStyles(docx.parts);
  const reader = new Reader(styles);
  const text = partText(docx.parts, docx.main);
  const root = readPart(docx.parts, docx.main);
  const body = childNamed(root, 'w:body');
  if (body) reader.blocks(body, {});
  const folder = docx.main.replace(/[^/]*$/, '');
  const part = (name: string) => readPart(docx.parts, `${folder}${name}.xml`);
  for (const [name, note] of [
    ['footnotes', 'w:footnote'],
    ['endnotes', 'w:endnote'],
  ] as const)
    reader.notes(part(name), note);
  return {
    paragraphs: reader.paragraphs,
    deletions: reader.deletions,
    comments: commentsOf(part('comments'), reader.commented),
    margins: marginsOf(docx, folder),
    hidden: reader.hidden,
    tables: reader.tables,
    linked: reader.linked,
    hasInsertions: reader.hasInsertions,
    hasImports: reader.hasImports,
    marked: insert(text, reader.marks),
  };
}

function insert(text: string, marks: readonly (readonly [number, string])[]): string {
  let at = 0;
  const pieces: string[] = [];
  for (const [offset, mark] of [...marks].sort(([a], [b]) => a - b)) {
    pieces.push(text.slice(at, offset), mark);
    at = offset;
  }
  return pieces.join('') + text.slice(at);
}
