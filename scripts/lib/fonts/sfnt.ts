/** A TrueType file as its tables: just enough to read metrics and to replace a table. */

const HEADER = 12;
const RECORD = 16;
const TRUETYPE = 0x00010000;
/** What the checksum of a whole file, `head` corrected, must add up to. */
const WHOLE = 0xb1b0afba;
const ADJUSTMENT = 8;

export type Tables = Map<string, Buffer>;

/** The tables of a TrueType file, by tag. */
export function readTables(font: Buffer): Tables {
  const tables: Tables = new Map();
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = HEADER + index * RECORD;
    const start = font.readUInt32BE(record + 8);
    const table = font.subarray(start, start + font.readUInt32BE(record + 12));
    tables.set(font.toString('latin1', record, record + 4), Buffer.from(table));
  }
  return tables;
}

/** The TrueType file that has these tables. */
export function writeTables(tables: Tables): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  tables.get('head')?.writeUInt32BE(0, ADJUSTMENT);
  const header = Buffer.alloc(HEADER + sorted.length * RECORD);
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  header.writeUInt32BE(TRUETYPE, 0);
  header.writeUInt16BE(sorted.length, 4);
  header.writeUInt16BE(power * 16, 6);
  header.writeUInt16BE(Math.log2(power), 8);
  header.writeUInt16BE((sorted.length - power) * 16, 10);
  let start = header.length;
  const bodies = sorted.map(([tag, table], index) => {
    const record = HEADER + index * RECORD;
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    header.write(tag, record, 'latin1');
    header.writeUInt32BE(checksum(padded), record + 4);
    header.writeUInt32BE(start, record + 8);
    header.writeUInt32BE(table.length, record + 12);
    start += padded.length;
    return padded;
  });
  const font = Buffer.concat([header, ...bodies]);
  const head = sorted.findIndex(([tag]) => tag === 'head');
  if (head >= 0)
    font.writeUInt32BE(
      (WHOLE - checksum(font)) >>> 0,
      header.readUInt32BE(HEADER + head * RECORD + 8) + ADJUSTMENT,
    );
  return font;
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
