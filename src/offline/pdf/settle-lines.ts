/**
 * Puts lines of text on whole points of the page's grid. A browser that prints the same page twice
 * sometimes sets the beginning of a line a fifth of a pixel lower: the same pages must give the same
 * bytes. Pure.
 */
import { PDFName, PDFRawStream, type PDFObject } from '@cantoo/pdf-lib';
import { unzlibSync, zlibSync } from 'fflate';

/** Where upright text begins: `1 0 0 -1 17.71875 15053.2188 Tm`. */
const LINE = /(?<=^1 0 0 -1 \S+ )\d+\.\d+(?= Tm$)/gm;

const FLATE = PDFName.of('FlateDecode');

/** What a page shows, its lines settled; anything but a compressed stream comes back as it is. */
export function settleLines<T extends PDFObject>(content: T): T | PDFRawStream {
  if (!(content instanceof PDFRawStream) || content.dict.get(PDFName.of('Filter')) !== FLATE)
    return content;
  // One character a byte, both ways.
  const text = Buffer.from(unzlibSync(content.contents)).toString('latin1');
  const settled = text.replace(LINE, (height) => String(Math.round(Number(height))));
  if (settled === text) return content;
  return PDFRawStream.of(content.dict, zlibSync(Buffer.from(settled, 'latin1')));
}
