/** Trees of a PDF, which find things by a name or a number. Pure. */
import {
  PDFArray,
  PDFDict,
  PDFName,
  type PDFDocument,
  type PDFObject,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type { PdfWriter } from './pdf-writer.ts';

export type Pair = readonly [key: PDFObject, value: PDFObject];

/** The nodes of a tree of names or of numbers, from its root on. */
export function nodesOf(pdf: PDFDocument, root: PDFObject | undefined): PDFObject[] {
  const dict = pdf.context.lookupMaybe(root, PDFDict);
  const kids = dict?.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray() ?? [];
  return root && dict ? [root, ...kids.flatMap((kid) => nodesOf(pdf, kid))] : [];
}

/** What the nodes of a tree hold. */
export const pairsOf = (
  pdf: PDFDocument,
  nodes: readonly PDFObject[],
  list: 'Nums' | 'Names',
): Pair[] =>
  nodes.flatMap((node) => {
    const items =
      pdf.context.lookup(node, PDFDict).lookupMaybe(PDFName.of(list), PDFArray)?.asArray() ?? [];
    return items.flatMap((item, index): Pair[] =>
      index % 2 === 0 ? [[item, items[index + 1]!]] : [],
    );
  });

/** Writes a node; nothing when it would be empty. */
export function writeNode(
  writer: PdfWriter,
  list: 'Nums' | 'Names',
  pairs: readonly Pair[],
): PDFRef | undefined {
  const [first] = pairs;
  const last = pairs.at(-1);
  if (!first || !last) return undefined;
  return writer.writeDict({ Limits: [first[0], last[0]], [list]: pairs.flat() });
}
