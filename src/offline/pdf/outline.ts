/** The bookmarks of a PDF: its parts, and their pages below them. Pure. */
import { PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, type PDFArray } from '@cantoo/pdf-lib';
import type { PartEntry } from './contents.ts';
import type { PdfWriter } from './pdf-writer.ts';

interface Item {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
}

/** Writes the bookmarks; `places` are by anchor. Throws when one has no place. */
export function writeOutline(
  writer: PdfWriter,
  parts: readonly PartEntry[],
  places: ReadonlyMap<string, PDFArray>,
): PDFRef {
  const root = { ref: writer.nextRef(), dict: writer.context.obj({ Type: 'Outlines' }) };
  const items = parts.map(({ anchor, title, entries }) => {
    const item = itemOf(title, anchor, root.ref);
    const children = entries.map((entry) => itemOf(entry.title, entry.anchor, item.ref));
    chain(children, item.dict, -children.length); // negative: closed until the reader opens it
    return item;
  });
  chain(items, root.dict, items.length);
  return writer.write(root.dict, root.ref);

  function itemOf(title: string, anchor: string, parent: PDFRef): Item {
    const place = places.get(anchor);
    if (!place) throw new Error(`« ${title} »: a bookmark to nowhere`);
    const dict = writer.context.obj({ Dest: place, Parent: parent });
    dict.set(PDFName.of('Title'), PDFHexString.fromText(title));
    return { ref: writer.nextRef(), dict };
  }

  function chain(children: readonly Item[], owner: PDFDict, count: number): void {
    for (const [index, { dict }] of children.entries()) {
      const before = children[index - 1];
      const after = children[index + 1];
      if (before) dict.set(PDFName.of('Prev'), before.ref);
      if (after) dict.set(PDFName.of('Next'), after.ref);
    }
    const [first] = children;
    const last = children.at(-1);
    if (!first || !last) return;
    owner.set(PDFName.of('First'), first.ref);
    owner.set(PDFName.of('Last'), last.ref);
    owner.set(PDFName.of('Count'), PDFNumber.of(count));
    for (const { ref, dict } of children) writer.write(dict, ref);
  }
}
