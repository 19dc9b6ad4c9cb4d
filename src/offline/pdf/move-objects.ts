/** Moves the objects of a PDF to another: new numbers, and names that are those of no other. Pure. */
import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFStream,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { anchorOfAcross } from './across.ts';

export interface Move {
  /** The new number of each object. */
  readonly refs: ReadonlyMap<PDFObject | undefined, PDFRef>;
  /** The first key of the tree of parents that is free. */
  readonly firstKey: number;
  /** The rank of the PDF among those that are joined. */
  readonly rank: number;
  /** The new names of the elements of its structure, as they come. */
  readonly names: Map<string, string>;
  /** Is told of each link that leads to another of the PDFs, by anchor. */
  readonly onAcross: (anchor: string) => void;
}

const TYPE = PDFName.of('Type');
const ACTION = PDFName.of('A');
const ID = PDFName.of('ID');
const HEADERS = PDFName.of('Headers');
const PARENT_KEYS = [PDFName.of('StructParent'), PDFName.of('StructParents')];
const FONT_NAMES = [PDFName.of('BaseFont'), PDFName.of('FontName')];

/** Changes an object in its place, with all that it holds. Throws on a reference to what is not moved. */
export function moveObject<T extends PDFObject>(object: T, move: Move): T | PDFRef {
  if (object instanceof PDFRef) {
    const ref = move.refs.get(object);
    if (!ref) throw new Error(`${object.tag}: a reference to an object that is left out`);
    return ref;
  }
  if (object instanceof PDFStream) moveDict(object.dict, move);
  else if (object instanceof PDFDict) moveDict(object, move);
  else if (object instanceof PDFArray)
    for (let index = 0; index < object.size(); index += 1)
      object.set(index, moveObject(object.get(index), move));
  return object;
}

function moveDict(dict: PDFDict, move: Move): void {
  for (const [key, value] of dict.entries()) dict.set(key, moveObject(value, move));
  const type = dict.get(TYPE);
  if (type === PDFName.of('Annot')) linkInside(dict, move);
  if (type === PDFName.of('Font') || type === PDFName.of('FontDescriptor')) renameFont(dict, move);
  for (const key of PARENT_KEYS) {
    const number = dict.get(key);
    if (number instanceof PDFNumber) dict.set(key, PDFNumber.of(number.asNumber() + move.firstKey));
  }
  const id = dict.get(ID);
  if (id instanceof PDFString) dict.set(ID, movedId(id, move));
  const headers = dict.get(HEADERS);
  if (!(headers instanceof PDFArray)) return;
  for (const [index, header] of headers.asArray().entries())
    if (header instanceof PDFString) headers.set(index, movedId(header, move));
}

/**
 * The name of an element of the structure: a browser counts them with all that it has shown before,
 * so that they are others each time, and the same in several PDFs.
 */
export function movedId(id: PDFObject, { rank, names }: Move): PDFString {
  const old = String(id);
  const digits = (number: number, count: number) => String(number).padStart(count, '0');
  const name = names.get(old) ?? `${digits(rank, 4)}-${digits(names.size, 6)}`;
  names.set(old, name);
  return PDFString.of(name);
}

/** A link to another of the PDFs is one inside the whole. */
function linkInside(annotation: PDFDict, { onAcross }: Move): void {
  const address = annotation.lookupMaybe(ACTION, PDFDict)?.get(PDFName.of('URI'));
  const anchor = address instanceof PDFString ? anchorOfAcross(address.asString()) : undefined;
  if (anchor === undefined) return;
  annotation.delete(ACTION);
  annotation.set(PDFName.of('Dest'), PDFName.of(anchor));
  onAcross(anchor);
}

/** `AAAAAA+YoungSerif` → `AAAAAB+YoungSerif`: each of the PDFs carries other letters of a font. */
function renameFont(font: PDFDict, { rank }: Move): void {
  const letters = String.fromCharCode(65 + Math.floor(rank / 26), 65 + (rank % 26));
  for (const key of FONT_NAMES) {
    const name = font.get(key);
    if (!(name instanceof PDFName)) continue;
    const [, tag, rest] = /^([A-Z]{4})[A-Z]{2}(\+.*)$/.exec(name.decodeText()) ?? [];
    if (tag && rest) font.set(key, PDFName.of(`${tag}${letters}${rest}`));
  }
}
