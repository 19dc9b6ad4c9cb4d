import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';

const ten = Array.from({ length: 10 }, (_, index) => `ligne ${index}`).join('\n');
const shown = (text: string, other?: string) =>
  excerptOf(text, other).map(({ text: line, isChanged }) => (isChanged ? `> ${line}` : line));

describe('an excerpt', () => {
  it('is the lines that differ, with two around', () => {
    expect(shown(ten, ten.replace('ligne 5', 'autre'))).toEqual([
      '…',
      'ligne 3',
      'ligne 4',
      '> ligne 5',
      'ligne 6',
      'ligne 7',
      '…',
    ]);
  });

  it('shows where a line is missing', () => {
    expect(shown(ten.replace('ligne 5\n', ''), ten)).toEqual([
      '…',
      'ligne 3',
      'ligne 4',
      'ligne 6',
      'ligne 7',
      '…',
    ]);
  });

  it('is the beginning of a text that stands alone', () => {
    expect(shown(ten).slice(-2)).toEqual(['ligne 7', '…']);
    expect(shown('une\n')).toEqual(['une']);
    expect(shown(' \n\n')).toEqual(['> (rien)']);
  });

  it('draws what cannot be seen, and cuts what has no end', () => {
    expect(shown('\uFEFFa\tb\u0007\r')).toEqual(['[BOM]a⇥\u00A0b␇␍']);
    expect(shown('a'.repeat(400))[0]).toHaveLength(321);
  });
});
