/** Reads a zip archive without trusting what it says of itself. */
import { Inflate } from 'fflate';
import { MAX_INFLATED_BYTES, MAX_PART_BYTES, MAX_PARTS } from '../limits.ts';
import { Refusal } from '../refusal.ts';

interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const MAX_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

const corrupt = () =>
  new Refusal(
    'Le fichier est abîmé : il ne s’ouvre pas en entier.',
    'Ouvrez-le dans Word ou LibreOffice (qui propose parfois de le réparer), puis « Enregistrer sous » un nouveau fichier .docx. S’il vient d’un courriel, demandez qu’on vous le renvoie.',
  );

const bomb = () =>
  new Refusal(
    'Le fichier se déplie en un contenu démesuré : il n’est pas lu.',
    'Si c’est bien votre compte rendu, réduisez ses images (dans Word : Format de l’image, « Compresser les images »), enregistrez-le, puis recommencez.',
  );

/**
 * The files of an archive whose names `wanted` accepts, inflated. Sizes are bounded twice: as
 * declared, before anything is read, and as they come out. Throws a `Refusal` when the archive is
 * broken, protected or too big.
 */
export function readZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  const entries = entriesOf(bytes);
  if (entries.some(({ encrypted }) => encrypted)) {
    throw new Refusal(
      'Le fichier est protégé par un mot de passe.',
      'Ouvrez-le avec le mot de passe, enregistrez-en une copie sans protection, puis importez la copie.',
    );
  }
  const kept = entries.filter(({ name }) => wanted(name));
  const declared = kept.reduce((sum, { size }) => sum + size, 0);
  if (declared > MAX_INFLATED_BYTES || kept.some(({ size }) => size > MAX_PART_BYTES)) throw bomb();
  return new Map(kept.map((entry) => [entry.name, inflate(bytes, entry)]));
}

/** The names in an archive; throws a `Refusal` when it cannot be read. */
export const namesIn = (bytes: Uint8Array): string[] => entriesOf(bytes).map(({ name }) => name);

function entriesOf(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MAX_PARTS) throw bomb();
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) throw corrupt();
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({
      name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record is the last thing in the file, before a comment. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw corrupt();
}

function inflate(bytes: Uint8Array, { method, packed, size, offset }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL) throw corrupt();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (data.length !== packed) throw corrupt();
  if (method === STORED && packed === size) return data;
  if (method !== DEFLATED) throw corrupt();
  return inflateWithin(data, size);
}

const STEP = 16_384;

/** Stops as soon as more comes out than was declared: a small step in never gives a huge one out. */
function inflateWithin(data: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  const state = { length: 0, tooBig: false };
  const stream = new Inflate((chunk) => {
    if (state.length + chunk.length > size) state.tooBig = true;
    else whole.set(chunk, state.length);
    state.length += chunk.length;
  });
  for (let at = 0; at < data.length && !state.tooBig; at += STEP) {
    try {
      stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
    } catch {
      throw corrupt();
    }
  }
  if (state.tooBig) throw bomb();
  if (state.length !== size) throw corrupt();
  return whole;
}
