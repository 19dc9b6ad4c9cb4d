import { describe, expect, it } from 'vitest';
import { readCbor, writeCbor, type Cbor } from './cbor.ts';

describe('what is written', () => {
  it.each<[string, Cbor]>([
    ['numbers of every length', [0, 23, 24, 255, 256, 65_535, 65_536, 4_000_000_000]],
    ['texts, with accents', ['', 'soin', 'épuisé', 'a'.repeat(300)]],
    ['arrays in arrays', [[], [1, ['deux', [3]]], Array.from({ length: 300 }, (_, n) => n)]],
  ])('is read back: %s', (_, value) => {
    expect(readCbor(writeCbor(value))).toEqual(value);
  });

  it('is CBOR', () => {
    expect([...writeCbor(['é', 500])]).toEqual([0x82, 0x62, 0xc3, 0xa9, 0x19, 0x01, 0xf4]);
  });
});

describe('what Pagefind would not write', () => {
  it.each([
    ['another type', [0xa0], 'type'],
    ['a length without end', [0x9f, 0xff], 'length'],
    ['something more', [0x01, 0x02], 'more than one'],
  ])('is refused: %s', (_, bytes, message) => {
    expect(() => readCbor(new Uint8Array(bytes))).toThrow(message);
  });
});
