import { PDFContext, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { unzlibSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { settleLines } from './settle-lines.ts';

const streamOf = (text: string) => {
  const dict = PDFContext.create().obj({ Filter: PDFName.of('FlateDecode') });
  return PDFRawStream.of(dict, zlibSync(Buffer.from(text, 'latin1')));
};

const settled = (text: string) =>
  Buffer.from(unzlibSync(settleLines(streamOf(text)).contents)).toString('latin1');

describe('the lines of a page', () => {
  it('are on whole points, whichever way the browser rounded them', () => {
    const drawn = 'BT\n/F8 12.66 Tf\n1 0 0 -1 17.71875 15053.2188 Tm\n<000A> Tj\nET';
    expect(settled(drawn)).toBe(drawn.replace('15053.2188', '15053'));
    expect(settled(drawn)).toBe(settled(drawn.replace('15053.2188', '15053')));
  });

  it('keep where they begin, and everything that is no line', () => {
    const drawn =
      '1 0 0 -1 44.328125 15 Tm\n.75 0 0 .75 0 842.5 Tm\n4.9 15051.9 m\n(\xe9 1 0 0 -1 2.5 3.5 Tm) Tj';
    expect(settled(drawn)).toBe(drawn);
  });
});
