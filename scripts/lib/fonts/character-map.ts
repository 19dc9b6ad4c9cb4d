/** Which glyph a font draws for a character: its `cmap` table, in the form of the basic plane. */

const UNICODE = { platform: 3, encoding: 1 };
const FORMAT = 4;
const LAST = 0xffff;

/** Character → glyph. */
export type CharacterMap = Map<number, number>;

/** Reads the `cmap` table of a font. */
export function readCharacterMap(cmap: Buffer): CharacterMap {
  const map: CharacterMap = new Map();
  const table = cmap.subarray(unicodeTable(cmap));
  const size = table.readUInt16BE(6);
  for (let at = 0; at < size; at += 2) {
    const end = table.readUInt16BE(14 + at);
    const start = table.readUInt16BE(16 + size + at);
    const delta = table.readUInt16BE(16 + 2 * size + at);
    const place = 16 + 3 * size + at;
    const offset = table.readUInt16BE(place);
    for (let code = start; code <= end && code < LAST; code += 1) {
      const listed = offset === 0 ? code : table.readUInt16BE(place + offset + 2 * (code - start));
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & LAST;
      if (glyph !== 0) map.set(code, glyph);
    }
  }
  return map;
}

function unicodeTable(cmap: Buffer): number {
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const record = 4 + index * 8;
    const start = cmap.readUInt32BE(record + 4);
    if (
      cmap.readUInt16BE(record) === UNICODE.platform &&
      cmap.readUInt16BE(record + 2) === UNICODE.encoding &&
      cmap.readUInt16BE(start) === FORMAT
    )
      return start;
  }
  throw new Error('No Unicode character map of format 4 in this font.');
}

interface Run {
  readonly start: number;
  end: number;
  readonly delta: number;
}

/** Writes a `cmap` table: runs of characters whose glyphs follow each other. */
export function writeCharacterMap(map: CharacterMap): Buffer {
  const runs = runsOf(map);
  const size = runs.length * 2;
  const power = 2 ** Math.floor(Math.log2(runs.length));
  const head = [
    ...[0, 1, UNICODE.platform, UNICODE.encoding, 0, 12],
    ...[FORMAT, 16 + 4 * size, 0, size, power * 2, Math.log2(power), size - power * 2],
  ];
  const words = [
    ...head,
    ...runs.map(({ end }) => end),
    0,
    ...runs.map(({ start }) => start),
    ...runs.map(({ delta }) => delta),
    ...runs.map(() => 0),
  ];
  const table = Buffer.alloc(words.length * 2);
  words.forEach((word, index) => table.writeUInt16BE(word, index * 2));
  return table;
}

function runsOf(map: CharacterMap): Run[] {
  const runs: Run[] = [];
  for (const [code, glyph] of [...map].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    const delta = (glyph - code) & LAST;
    if (last?.end === code - 1 && last.delta === delta) last.end = code;
    else runs.push({ start: code, end: code, delta });
  }
  return [...runs, { start: LAST, end: LAST, delta: 1 }];
}
