import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { pack } from './pack.ts';

const bytes = pack(
  [
    ['META-INF/container.xml', '<a/>'],
    ['EPUB/1.xhtml', 'é'],
  ],
  '2026-11-26',
);

test('the type of the file comes first and as it is, where readers look for it', () => {
  expect(strFromU8(bytes.slice(30, 58), true)).toBe('mimetypeapplication/epub+zip');
});

test('the files are in the order given', () => {
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual(['mimetype', 'META-INF/container.xml', 'EPUB/1.xhtml']);
  expect(strFromU8(files['EPUB/1.xhtml']!)).toBe('é');
});

test('files are dated of the day of the copy, at noon', () => {
  const header = new DataView(bytes.buffer, bytes.byteOffset);
  expect(header.getUint16(12, true)).toBe((2026 - 1980) * 512 + 11 * 32 + 26);
  expect(header.getUint16(10, true)).toBe(12 * 2048);
});
