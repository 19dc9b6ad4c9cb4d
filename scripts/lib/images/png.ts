import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = 8;
/** Bytes of a pixel, by the colour type of the header: without, and with transparency. */
const PIXEL_BYTES: Record<number, number> = { 2: 3, 6: 4 };

/** The size of a PNG, as its first bytes say it. */
export function sizeOfPng(png: Buffer): { readonly width: number; readonly height: number } {
  if (png.toString('latin1', 1, 4) !== 'PNG') throw new Error('Not a PNG.');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/**
 * The same pixels in fewer bytes. Browsers write every row as differences from its neighbours,
 * which is for photographs; flat colours are smaller as they are, by a quarter.
 */
export function repackPng(png: Buffer): Buffer {
  const header = png.subarray(SIGNATURE + 8, SIGNATURE + 8 + 13);
  const pixelBytes = PIXEL_BYTES[header[9]!];
  if (pixelBytes === undefined) throw new Error('A PNG of a type that browsers do not write.');
  const data = plainRows(
    inflateSync(imageData(png)),
    sizeOfPng(png).width * pixelBytes,
    pixelBytes,
  );
  const packed = deflateSync(data, { level: 9, memLevel: 9 });
  return Buffer.concat([
    png.subarray(0, SIGNATURE),
    chunk('IHDR', header),
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function imageData(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = SIGNATURE; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return Buffer.concat(parts);
}

/** Undoes the filter of each row; the byte before each row then says « none ». */
function plainRows(data: Buffer, width: number, pixelBytes: number): Buffer {
  let above: Buffer = Buffer.alloc(width);
  for (let start = 0; start < data.length; start += width + 1) {
    const filter = data[start]!;
    const row = data.subarray(start + 1, start + 1 + width);
    for (let x = 0; x < width; x += 1) {
      const left = x < pixelBytes ? 0 : row[x - pixelBytes]!;
      const corner = x < pixelBytes ? 0 : above[x - pixelBytes]!;
      row[x] = row[x]! + predicted(filter, left, above[x]!, corner);
    }
    data[start] = 0;
    above = row;
  }
  return data;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const [toLeft, toUp] = [Math.abs(up - corner), Math.abs(left - corner)];
  const toCorner = Math.abs(left + up - 2 * corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
