/** JPEG files without what they say besides the picture: where and when it was taken, by whom. */
import { concat } from './png.ts';

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const COMMENT = 0xfe;
const JFIF = 0xe0;
const EXIF = 0xe1;
const COLOURS = 0xe2;
const ADOBE = 0xee;

/** The picture alone, still the right way up; nothing when the file is cut short. */
export function stripJpeg(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== START) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === SCAN) {
      const end = endOf(bytes);
      return end === undefined ? undefined : concat([...pieces, bytes.subarray(at, end)]);
    }
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) return undefined;
    const segment = bytes.subarray(at, end);
    if (marker === EXIF) pieces.push(...orientationOf(segment));
    else if (isKept(marker)) pieces.push(segment);
    at = end;
  }
  return undefined;
}

const isKept = (marker: number) =>
  (marker < JFIF || marker > 0xef) && marker !== COMMENT
    ? true
    : marker === JFIF || marker === COLOURS || marker === ADOBE;

/** What may follow the end of the picture is not the picture. */
function endOf(bytes: Uint8Array): number | undefined {
  for (let at = bytes.length - 2; at > 0; at -= 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === END) return at + 2;
  }
  return undefined;
}

const ORIENTATION = 0x0112;

/** An EXIF block that only says how the picture is turned, when it is. */
function orientationOf(segment: Uint8Array): Uint8Array[] {
  const header = String.fromCharCode(...segment.subarray(4, 10));
  if (header !== 'Exif\0\0') return [];
  const view = new DataView(segment.buffer, segment.byteOffset, segment.byteLength);
  const base = 10;
  const little = segment[base] === 0x49;
  try {
    const directory = base + view.getUint32(base + 4, little);
    const count = view.getUint16(directory, little);
    for (let index = 0; index < count; index += 1) {
      const entry = directory + 2 + index * 12;
      if (view.getUint16(entry, little) !== ORIENTATION) continue;
      const orientation = view.getUint16(entry + 8, little);
      return orientation > 1 && orientation <= 8 ? [exifOf(orientation)] : [];
    }
  } catch {
    // cut short: it says nothing
  }
  return [];
}

// APP1, its length, « Exif », big-endian TIFF, one entry: orientation, short, once
const exifOf = (orientation: number): Uint8Array =>
  new Uint8Array([
    ...[0xff, EXIF, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  ]);
