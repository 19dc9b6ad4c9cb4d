import { readCharacterMap } from './character-map.ts';
import { readTables } from './sfnt.ts';

/** What the size of a text depends on; everything in parts of the em. */
export interface Metrics {
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** Advance width of each character. */
  readonly advances: ReadonlyMap<string, number>;
}

/** Reads the metrics of a TrueType file. */
export function readMetrics(font: Buffer): Metrics {
  const tables = readTables(font);
  const table = (tag: string): Buffer => {
    const found = tables.get(tag);
    if (!found) throw new Error(`No table ${tag} in this font.`);
    return found;
  };
  const em = table('head').readUInt16BE(18);
  const [hhea, hmtx] = [table('hhea'), table('hmtx')];
  // Glyphs after the last width that is written have that width.
  const lastWidth = hhea.readUInt16BE(34) - 1;
  const advances = new Map<string, number>();
  for (const [code, glyph] of readCharacterMap(table('cmap')))
    advances.set(
      String.fromCodePoint(code),
      hmtx.readUInt16BE(Math.min(glyph, lastWidth) * 4) / em,
    );
  return {
    ascent: hhea.readInt16BE(4) / em,
    descent: -hhea.readInt16BE(6) / em,
    lineGap: hhea.readInt16BE(8) / em,
    advances,
  };
}
