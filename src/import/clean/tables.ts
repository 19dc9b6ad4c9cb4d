/** Tables as Markdown can hold them: a first row of titles, one line a cell, no merged cells. */
import type { Element, ElementContent, Root, Text } from 'hast';
import type { Source, SourceParagraph } from '../docx/source.ts';
import type { WordPlace } from '../place.ts';
import type { Notebook } from '../report.ts';

/** Prepares the tables of a page of HTML, and says what their author should look at. */
export function prepareTables(root: Root, source: Source, notes: Notebook): void {
  visitTables(root, false);

  function visitTables(node: Root | Element, inTable: boolean): void {
    for (const child of [...node.children]) {
      if (child.type !== 'element') continue;
      const isTable = child.tagName === 'table';
      visitTables(child, inTable || isTable);
      if (!isTable) continue;
      const blocks = inTable ? [flatten(child)] : prepare(child, source, notes);
      node.children.splice(node.children.indexOf(child), 1, ...blocks);
    }
  }
}

function prepare(table: Element, source: Source, notes: Notebook): ElementContent[] {
  const rows = rowsOf(table);
  const place = placeOfTable(table, source);
  const widest = Math.max(0, ...rows.map((row) => widthOf(row)));
  if (widest <= 1) {
    notes.changed(
      place,
      'une colonne seule, c’est un encadré : son texte suit, sans cadre',
      'Rien à faire.',
    );
    return rows.flatMap((row) => cellsOf(row).flatMap(contentOf));
  }
  const before: ElementContent[] = [];
  while (rows.length > 1 && cellsOf(rows[0]!).length === 1) before.push(...titleOf(rows.shift()!));
  if (before.length > 0)
    notes.changed(
      place,
      'sa première ligne, d’un seul tenant, devient une ligne de texte au-dessus',
      'Rien à faire.',
    );
  tellAbout(rows, place, source, notes);
  for (const row of rows) for (const cell of cellsOf(row)) cell.children = inlineOf(cell.children);
  for (const cell of cellsOf(rows[0]!)) {
    cell.tagName = 'th';
    cell.children = withoutStrong(cell.children);
  }
  const body: Element = { ...table, children: rows };
  return [...before, body];
}

function tellAbout(
  rows: readonly Element[],
  place: WordPlace,
  source: Source,
  notes: Notebook,
): void {
  const number = place.number ?? 0;
  const { nested = false } = source.tables[number - 1] ?? {};
  const isMerged = rows.some((row) =>
    cellsOf(row).some(
      ({ properties }) => spanOf(properties.colSpan) * spanOf(properties.rowSpan) > 1,
    ),
  );
  if (isMerged)
    notes.check(
      place,
      'cellules fusionnées : leur texte est dans la première case, les autres sont vides',
      'Relisez le tableau ; répétez le texte dans les cases vides s’il vaut pour elles.',
    );
  if (nested)
    notes.check(
      place,
      'un tableau dans le tableau : son texte est à la suite dans la case',
      'Relisez la case, ou faites-en un tableau à part.',
    );
  const [first] = rows;
  if (first && cellsOf(first).some((cell) => textIn(cell).trim() === '') && !isMerged)
    notes.check(
      place,
      'la première ligne, qui donne les titres des colonnes, a une case vide',
      'Donnez un titre à chaque colonne.',
    );
}

/** The titles of columns are bold by themselves. */
const withoutStrong = (children: readonly ElementContent[]): ElementContent[] =>
  children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'strong' ? child.children : [child],
  );

const placeOfTable = (table: Element, source: Source): WordPlace => {
  const paragraph: SourceParagraph | undefined =
    source.paragraphs[(firstPosition(table)?.start.line ?? 0) - 1];
  if (!paragraph) return { what: 'tableau' };
  return { ...paragraph.place, text: paragraph.text };
};

function firstPosition(node: Element): Element['position'] {
  if (node.position) return node.position;
  for (const child of node.children) {
    const found = child.type === 'element' ? firstPosition(child) : undefined;
    if (found) return found;
  }
  return undefined;
}

function rowsOf(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'tr' ? [child] : rowsOf(child);
  });
}

const cellsOf = (row: Element): Element[] => row.children.filter((cell) => cell.type === 'element');

const spanOf = (value: unknown) => Number(value) || 1;

const widthOf = (row: Element) =>
  cellsOf(row).reduce((sum, { properties }) => sum + spanOf(properties.colSpan), 0);

const contentOf = (cell: Element): ElementContent[] => cell.children;

/** A row of one cell above the others is the title of the table. */
function titleOf(row: Element): ElementContent[] {
  const text = inlineOf(contentOf(cellsOf(row)[0]!));
  const isEmpty = text.every((node) => textIn(node).trim() === '');
  return isEmpty ? [] : [{ ...paragraphOf(text), position: firstPosition(row) }];
}

const paragraphOf = (children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children,
});

function textIn(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  return node.tagName === 'img' ? 'image' : node.children.map(textIn).join('');
}

const text = (value: string): Text => ({ type: 'text', value });

/** The blocks of a cell on one line, with a sign between them where they have none. */
function inlineOf(children: readonly ElementContent[]): ElementContent[] {
  const lines = linesOf(children).filter((line) => line.some((node) => textIn(node).trim() !== ''));
  return lines.flatMap((line, index) => {
    if (index === 0) return line;
    const before = lines[index - 1]!.map(textIn).join('').trimEnd();
    return [text(/[\p{P}]$/u.test(before) ? ' ' : ' ; '), ...line];
  });
}

const BLOCKS = new Set(['p', 'ul', 'ol', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote']);

function linesOf(children: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [];
  let open = false;
  for (const child of children) {
    if (child.type === 'element' && BLOCKS.has(child.tagName)) {
      lines.push(...linesOf(child.children));
      open = false;
    } else if (child.type === 'element' && child.tagName === 'br') open = false;
    else if (open) lines.at(-1)!.push(child);
    else {
      lines.push([child]);
      open = true;
    }
  }
  return lines;
}

/** A table in a cell: its cells one after the other. */
const flatten = (table: Element): Element =>
  paragraphOf(
    inlineOf(
      rowsOf(table).flatMap((row) => cellsOf(row).map((cell) => paragraphOf(cell.children))),
    ),
  );
