import { describe, expect, it } from 'vitest';
import { readCharacterMap, writeCharacterMap } from './character-map.ts';

describe('a character map', () => {
  it('is read as it was written', () => {
    const map = new Map([
      [0x20, 1],
      [0x21, 2],
      [0x22, 3],
      [0x41, 900],
      [0xe9, 4],
      [0x2011, 20],
      [0x202f, 1],
    ]);
    expect(readCharacterMap(writeCharacterMap(map))).toEqual(map);
  });

  it('is refused where there is none that can be read', () => {
    expect(() => readCharacterMap(Buffer.alloc(4))).toThrow('No Unicode character map');
  });
});
