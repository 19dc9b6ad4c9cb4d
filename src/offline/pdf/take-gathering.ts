/** Takes the objects of a printed gathering into the whole book. Pure. */
import {
  PDFArray,
  PDFCatalog,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFPageTree,
  PDFRawStream,
  PDFString,
  type PDFDocument,
  type PDFObject,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { destinationsOf, pagesOfDestinations } from './destinations.ts';
import { movedId, moveObject, type Move } from './move-objects.ts';
import type { PdfWriter } from './pdf-writer.ts';
import { nodesOf, pairsOf, writeNode, type Pair } from './pdf-trees.ts';
import { settleLines } from './settle-lines.ts';

/** The objects of the book that those of a gathering are below. */
export interface Whole {
  readonly pages: PDFRef;
  /** The root of the structure, and its only element. */
  readonly tags: PDFRef;
  readonly document: PDFRef;
}

export interface Gathering {
  /** Its node of the tree of pages. */
  readonly pages: PDFRef;
  readonly pageCount: number;
  /** On which of its pages each anchor is, from 1. */
  readonly pageNumbers: ReadonlyMap<string, number>;
  /** The highest elements of its structure. */
  readonly elements: readonly PDFRef[];
  /** Its nodes of the trees that tell which element has a piece of a page, or a name. */
  readonly parents: PDFRef | undefined;
  readonly ids: PDFRef | undefined;
  /** The first key of the tree of parents that it leaves free. */
  readonly nextKey: number;
  /** Where its anchors are. */
  readonly places: ReadonlyMap<string, PDFArray>;
  /** The anchors of other gatherings that it links to. */
  readonly across: ReadonlySet<string>;
  /** The program that printed it. */
  readonly producer: string;
}

const name = (text: string) => PDFName.of(text);

/**
 * Writes what a gathering has: the `rank`-th of its book, before which keys of the tree of parents
 * are taken up to `firstKey`.
 */
export function takeGathering(
  pdf: PDFDocument,
  writer: PdfWriter,
  whole: Whole,
  rank: number,
  firstKey: number,
): Gathering {
  const tags = pdf.catalog.lookup(name('StructTreeRoot'), PDFDict);
  const document = tags.get(name('K'));
  const parents = nodesOf(pdf, tags.get(name('ParentTree')));
  const ids = nodesOf(pdf, tags.get(name('IDTree')));
  const replaced = new Set<PDFObject | undefined>([
    pdf.context.trailerInfo.Info,
    pdf.catalog.get(name('Dests')),
    pdf.catalog.get(name('StructTreeRoot')),
    ...parents,
    ...ids,
  ]);
  const pages = writer.nextRef();
  const refs = new Map<PDFObject | undefined, PDFRef>();
  const kept = pdf.context.enumerateIndirectObjects().filter(([ref, object]) => {
    if (ref === document) refs.set(ref, whole.document);
    else if (object instanceof PDFPageTree) refs.set(ref, pages);
    else if (!replaced.has(ref) && !isOfFile(object)) return refs.set(ref, writer.nextRef());
    return false;
  });
  const across = new Set<string>();
  const onAcross = (anchor: string) => across.add(anchor);
  const move: Move = { refs, firstKey, rank, names: new Map(), onAcross };
  const moved = (objects: readonly PDFObject[]) => objects.map((one) => moveObject(one, move));
  const leaves = moved(pdf.getPages().map(({ ref }) => ref));
  const top = pdf.context.lookup(document, PDFDict);
  const elements = top.lookup(name('K'));
  const named = pairsOf(pdf, ids, 'Names');
  const gathering = {
    pages: writer.writeDict(
      { Type: 'Pages', Parent: whole.pages, Count: leaves.length, Kids: leaves },
      pages,
    ),
    pageCount: leaves.length,
    pageNumbers: pagesOfDestinations(pdf),
    // A lone element stands without a list.
    elements: moved(
      elements instanceof PDFArray ? elements.asArray() : [top.get(name('K'))!],
    ) as PDFRef[],
    parents: writeNode(
      writer,
      'Nums',
      pairsOf(pdf, parents, 'Nums').map(([key, value]) => [
        PDFNumber.of(Number(String(key)) + firstKey),
        moveObject(value, move),
      ]),
    ),
    nextKey: firstKey + tags.lookup(name('ParentTreeNextKey'), PDFNumber).asNumber(),
    places: new Map(
      [...destinationsOf(pdf)].map(([anchor, place]) => [
        anchor,
        writer.context.obj(moved(place.asArray())),
      ]),
    ),
    producer: producerOf(pdf),
  };
  const shown = new Set(pdf.getPages().map(({ node }) => node.get(name('Contents'))));
  for (const [ref, object] of kept) {
    const settled = shown.has(ref) ? settleLines(object) : object;
    writer.write(moveObject(settled, move), refs.get(ref));
  }
  const renamed = named.map(([id, element]): Pair => [
    movedId(id, move),
    moveObject(element, move),
  ]);
  const inOrder = renamed.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  return { ...gathering, across, ids: writeNode(writer, 'Names', inOrder) };
}

/** What says how a file is written, and is written anew. */
const isOfFile = (object: PDFObject) =>
  object instanceof PDFCatalog ||
  (object instanceof PDFRawStream &&
    ['/XRef', '/ObjStm'].includes(String(object.dict.get(name('Type')))));

function producerOf(pdf: PDFDocument): string {
  const info = pdf.context.lookupMaybe(pdf.context.trailerInfo.Info, PDFDict);
  const producer = info?.lookup(name('Producer'));
  return producer instanceof PDFString || producer instanceof PDFHexString
    ? producer.decodeText()
    : '';
}
