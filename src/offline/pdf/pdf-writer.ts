/**
 * Writes a PDF object after object, so that none has to be kept: those of a book of a thousand
 * fiches would take a gigabyte. Pure.
 */
import { PDFContext, PDFObjectStream, PDFRef, PDFStream, type PDFObject } from '@cantoo/pdf-lib';
import { zlibSync } from 'fflate';

/** How many objects are compressed together. */
const TOGETHER = 200;
/** Marks the file as PDF 1.7, and as no text. */
const HEADER = '%PDF-1.7\n%\x81\x81\x81\x81\n';

/** Where an object is: at a byte of the file, or at a rank in the stream of that number. */
type LiteralObject = Extract<Parameters<PDFContext['obj']>[0], Record<string, unknown>>;
export type Entry =
  PDFObject | string | number | boolean | undefined | readonly Entry[] | { [key: string]: Entry };

type Place = readonly [kind: 0 | 1 | 2, where: number, rank: number];

export class PdfWriter {
  /** For the objects that are made here. */
  readonly context = PDFContext.create();
  readonly #chunks: Uint8Array[] = [];
  readonly #places: Place[] = [[0, 0, 65_535]];
  #waiting: [PDFRef, PDFObject][] = [];
  #size = 0;
  #last = 0;

  constructor() {
    this.#put(latin1(HEADER));
  }

  /** A number for an object to come. */
  nextRef(): PDFRef {
    this.#last += 1;
    return PDFRef.of(this.#last);
  }

  /** Writes an object, which may not change any more. */
  write(object: PDFObject, ref: PDFRef = this.nextRef()): PDFRef {
    if (object instanceof PDFStream) this.#putAlone(ref, object);
    else if (this.#waiting.push([ref, object]) === TOGETHER) this.#putWaiting();
    return ref;
  }

  /** Writes a dictionary: `{ Type: 'Pages', Count: 3 }`, words being names; what is undefined is left out. */
  writeDict(entries: Readonly<Record<string, Entry>>, ref?: PDFRef): PDFRef {
    return this.write(this.context.obj(entries as LiteralObject), ref);
  }

  /** The file, once all is written. `id` is 32 hexadecimal digits. */
  end(root: PDFRef, info: PDFRef, id: string): Uint8Array {
    this.#putWaiting();
    const start = this.#size;
    const ref = this.nextRef();
    this.#places[ref.objectNumber] = [1, start, 0];
    const table = zlibSync(tableOf(this.#places, this.#last));
    const dict =
      `<</Type/XRef/Size ${this.#last + 1}/W[${WIDTHS.join(' ')}]/Root ${root.tag}/Info ${info.tag}` +
      `/ID[<${id}><${id}>]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns ${COLUMNS}>>/Length ${table.length}>>`;
    this.#put(latin1(`${ref.objectNumber} 0 obj\n${dict}\nstream\n`));
    this.#put(table);
    this.#put(latin1(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`));
    return joined(this.#chunks, this.#size);
  }

  #putWaiting(): void {
    if (this.#waiting.length === 0) return;
    const ref = this.nextRef();
    for (const [rank, [own]] of this.#waiting.entries())
      this.#places[own.objectNumber] = [2, ref.objectNumber, rank];
    this.#putAlone(ref, PDFObjectStream.withContextAndObjects(this.context, this.#waiting));
    this.#waiting = [];
  }

  #putAlone(ref: PDFRef, object: PDFObject): void {
    this.#places[ref.objectNumber] = [1, this.#size, 0];
    this.#put(latin1(`${ref.objectNumber} 0 obj\n`));
    const bytes = new Uint8Array(object.sizeInBytes());
    object.copyBytesInto(bytes, 0);
    this.#put(bytes);
    this.#put(latin1('\nendobj\n'));
  }

  #put(bytes: Uint8Array): void {
    this.#chunks.push(bytes);
    this.#size += bytes.length;
  }
}

/** How many bytes the kind, the place and the rank of an object take in the table. */
const WIDTHS = [1, 4, 2] as const;
const COLUMNS = 7;

/** The table of the objects, each line told by what differs from the one before it: most hardly do. */
function tableOf(places: readonly Place[], last: number): Uint8Array {
  const table = new Uint8Array((last + 1) * (COLUMNS + 1));
  const view = new DataView(new ArrayBuffer(COLUMNS));
  let before = new Uint8Array(COLUMNS);
  for (let number = 0; number <= last; number += 1) {
    const place = places[number];
    if (!place) throw new Error(`${number} 0 R: never written`);
    view.setUint8(0, place[0]);
    view.setUint32(1, place[1]);
    view.setUint16(5, place[2]);
    const line = new Uint8Array(view.buffer.slice(0));
    const at = number * (COLUMNS + 1);
    table[at] = 2; // « as above, plus »
    table.set(
      line.map((byte, index) => byte - before[index]!),
      at + 1,
    );
    before = line;
  }
  return table;
}

const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
