import { describe, expect, it } from 'vitest';
import { stripJpeg } from './jpeg.ts';
import { concat, PNG_SIGNATURE, stripPng } from './png.ts';

const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));

const chunk = (name: string, data: readonly number[] = []) =>
  new Uint8Array([0, 0, 0, data.length, ...ascii(name), ...data, 1, 2, 3, 4]);
const png = (...chunks: readonly Uint8Array[]) =>
  concat([new Uint8Array(PNG_SIGNATURE), ...chunks]);

const segment = (marker: number, data: readonly number[]) =>
  new Uint8Array([0xff, marker, 0, data.length + 2, ...data]);
const START = new Uint8Array([0xff, 0xd8]);
const SCAN = new Uint8Array([0xff, 0xda, 0, 3, 1, 7, 8, 9, 0xff, 0xd9]);
const jpeg = (...segments: readonly Uint8Array[]) => concat([START, ...segments, SCAN]);

/** EXIF as cameras write it: little-endian, with a place and an orientation. */
const exif = (orientation: number) =>
  segment(0xe1, [
    ...[...ascii('Exif'), 0, 0, ...ascii('II'), 42, 0, 8, 0, 0, 0, 2, 0],
    ...[0x25, 0x88, 4, 0, 1, 0, 0, 0, 99, 0, 0, 0],
    ...[0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0],
  ]);

describe('a picture keeps what draws it, and nothing else', () => {
  it('PNG: no text, no date, no EXIF, nothing after its end', () => {
    const drawn = [chunk('IHDR', [1]), chunk('IDAT', [2])];
    const file = png(
      drawn[0]!,
      chunk('tEXt', ascii('Author')),
      chunk('eXIf'),
      drawn[1]!,
      chunk('IEND'),
      chunk('zTXt'),
    );
    expect(stripPng(file)).toEqual(png(...drawn, chunk('IEND')));
  });

  it('JPEG: no EXIF, no comment, nothing after its end, colours kept', () => {
    const colours = segment(0xe2, [5]);
    const file = concat([
      jpeg(exif(1), segment(0xfe, ascii('x')), colours, segment(0xed, [1])),
      new Uint8Array([1, 2]),
    ]);
    expect(stripJpeg(file)).toEqual(jpeg(colours));
  });

  it('JPEG: stays the right way up', () => {
    const stripped = stripJpeg(jpeg(exif(6)))!;
    expect([...stripped.subarray(2, 12)]).toEqual([0xff, 0xe1, 0, 34, ...ascii('Exif'), 0, 0]);
    expect(stripped[31]).toBe(6);
    expect(stripJpeg(stripped)).toEqual(stripped);
  });

  it('a file cut short is none', () => {
    expect(stripPng(png(chunk('IHDR'), chunk('IDAT', [1])).subarray(0, 30))).toBeUndefined();
    expect(stripJpeg(jpeg().subarray(0, 6))).toBeUndefined();
  });
});
