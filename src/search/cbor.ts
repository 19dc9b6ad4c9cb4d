/** The little of CBOR that Pagefind's list is written in: whole numbers, texts and arrays. Pure. */

export type Cbor = number | string | readonly Cbor[];

const NUMBER = 0;
const TEXT = 3;
const ARRAY = 4;

/** Reads one value, which must be all there is; throws at anything else. */
export function readCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const size = (short: number): number => {
    if (short < 24) return short;
    const length = 2 ** (short - 24);
    if (length > 4) throw new Error('unknown CBOR length');
    const start = at;
    at += length;
    return length === 1
      ? view.getUint8(start)
      : length === 2
        ? view.getUint16(start)
        : view.getUint32(start);
  };
  const value = (): Cbor => {
    const first = view.getUint8(at);
    at += 1;
    const length = size(first & 31);
    switch (first >> 5) {
      case NUMBER:
        return length;
      case TEXT:
        at += length;
        return new TextDecoder().decode(bytes.subarray(at - length, at));
      case ARRAY:
        return Array.from({ length }, value);
      default:
        throw new Error('unknown CBOR type');
    }
  };
  const read = value();
  if (at !== bytes.length) throw new Error('more than one CBOR value');
  return read;
}

/** Writes a value, as short as it can be. */
export function writeCbor(value: Cbor): Uint8Array {
  const bytes: number[] = [];
  const head = (type: number, size: number) => {
    if (size < 24) bytes.push((type << 5) | size);
    else if (size < 2 ** 8) bytes.push((type << 5) | 24, size);
    else if (size < 2 ** 16) bytes.push((type << 5) | 25, size >> 8, size & 255);
    else
      bytes.push((type << 5) | 26, size >>> 24, (size >> 16) & 255, (size >> 8) & 255, size & 255);
  };
  const write = (one: Cbor) => {
    if (typeof one === 'number') head(NUMBER, one);
    else if (typeof one === 'string') {
      const text = new TextEncoder().encode(one);
      head(TEXT, text.length);
      bytes.push(...text);
    } else {
      head(ARRAY, one.length);
      one.forEach(write);
    }
  };
  write(value);
  return new Uint8Array(bytes);
}
