import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

describe('a table for spreadsheets', () => {
  it('has semicolons, decimal commas and the mark of UTF-8', () => {
    expect(
      toCsv([
        ['date', 'valeur'],
        ['2025', 0.3],
      ]),
    ).toBe('\uFEFFdate;valeur\r\n2025;0,3\r\n');
  });

  it('quotes what holds a separator, a quote or a line break', () => {
    expect(toCsv([['a;b', 'dit "oui"', 'x\ny']])).toBe('\uFEFF"a;b";"dit ""oui""";"x\ny"\r\n');
  });

  it.each(['=1+1', '+33', '-2', '@SUM(A1)'])('runs nothing: %s', (text) => {
    expect(toCsv([[text]])).toBe(`\uFEFF'${text}\r\n`);
  });

  it('leaves what is unknown empty', () => {
    expect(toCsv([[undefined, 1]])).toBe('\uFEFF;1\r\n');
  });
});
