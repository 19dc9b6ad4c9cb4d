import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { unzlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { PdfWriter } from './pdf-writer.ts';

const ID = '0123456789abcdef0123456789abcdef';

/** A file with more objects than are compressed together, and a stream. */
function written(): Uint8Array {
  const writer = new PdfWriter();
  const pages = writer.nextRef();
  writer.write(writer.context.stream('q Q'));
  const page = writer.writeDict({ Type: 'Page', Parent: pages, MediaBox: [0, 0, 9, 9] });
  for (let rank = 0; rank < 450; rank += 1) writer.writeDict({ Rank: rank });
  writer.writeDict({ Type: 'Pages', Count: 1, Kids: [page] }, pages);
  return writer.end(
    writer.writeDict({ Type: 'Catalog', Pages: pages }),
    writer.writeDict({ Producer: 'x' }),
    ID,
  );
}
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

test('what is written can be read', async () => {
  const pdf = await PDFDocument.load(written(), { updateMetadata: false });
  expect(pdf.getPageCount()).toBe(1);
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
  const ranks = objects.flatMap((object) =>
    object instanceof PDFDict ? (object.get(PDFName.of('Rank'))?.toString() ?? []) : [],
  );
  expect(ranks).toEqual(Array.from({ length: 450 }, (_, rank) => String(rank)));
  expect(objects.filter((object) => object instanceof PDFRawStream).length).toBeGreaterThan(3);
});

test('the table says where each object is', () => {
  const bytes = written();
  const text = latin1(bytes);
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)![1]);
  const [, size, length] = /\/Size (\d+).*\/Length (\d+)>>/.exec(text.slice(start))!;
  const from = text.indexOf('stream\n', start) + 'stream\n'.length;
  const table = unzlibSync(bytes.subarray(from, from + Number(length)));
  expect(table.length).toBe(Number(size) * 8);
  const line = new Uint8Array(7);
  let alone = 0;
  for (let number = 0; number < Number(size); number += 1) {
    expect(table[number * 8]).toBe(2);
    for (let column = 0; column < 7; column += 1) line[column]! += table[number * 8 + 1 + column]!;
    const where = new DataView(line.buffer).getUint32(1);
    if (line[0] === 1) {
      expect(text.slice(where)).toMatch(new RegExp(`^${number} 0 obj\n`));
      alone += 1;
    } else if (line[0] === 2) expect(text).toContain(`${where} 0 obj\n`);
    else expect(number).toBe(0);
  }
  expect(alone).toBeGreaterThan(3);
});

test('an object that was announced and never came is a defect', () => {
  const writer = new PdfWriter();
  writer.nextRef();
  const root = writer.writeDict({ Type: 'Catalog' });
  expect(() => writer.end(root, root, ID)).toThrow('1 0 R: never written');
});

test('the same objects give the same bytes', () => {
  expect(Buffer.compare(written(), written())).toBe(0);
});
