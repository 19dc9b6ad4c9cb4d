import { describe, expect, it } from 'vitest';
import { readCbor, writeCbor } from './cbor.ts';
import { rankOfName, shortenList } from './pagefind-list.ts';

const names = Array.from({ length: 40 }, (_, rank) => `zxx_${rank * 7919}`);
const long = writeCbor([
  '1.6.0',
  names.map((name) => [name, 2052]),
  [
    ['abandonω', 'acce', 'zxx_a'],
    ['acco', 'accordδ', 'zxx_b'],
    ['accordω', 'zon', 'zxx_c'],
  ],
  [],
  [['rang', [0]]],
  ['title'],
]);
const { list, documents, chunks } = shortenList(long, 'abcd1234');

describe('a short list', () => {
  it('names documents by their rank and its version', () => {
    const [, own] = readCbor(list) as [string, [string, number][]];
    expect(own.map(([name]) => rankOfName(name))).toEqual([...names.keys()]);
    expect(own[39]).toEqual(['13_abcd1234', 1]);
    expect(documents.get(names[39]!)).toBe('13_abcd1234');
  });

  it('says where each file of the index begins and ends, a whole term in one only', () => {
    const [, , own] = readCbor(list) as [string, unknown, string[][]];
    expect(own).toEqual([
      ['abandonω', 'acco', '0_abcd1234'],
      ['acco', 'accordδ', '1_abcd1234'],
      ['accordω', 'zon', '2_abcd1234'],
    ]);
    expect(chunks.get('zxx_b')).toBe('1_abcd1234');
  });

  it('keeps the version of Pagefind and its fields, which its reader checks', () => {
    const [version, , , filters, sorts, fields] = readCbor(list) as unknown[];
    expect([version, filters, sorts, fields]).toEqual(['1.6.0', [], [], ['title']]);
  });
});
