/** Writes the packs of a copy. */
import {
  groupOf,
  PACK_GROUPS,
  packOf,
  PACKS_FOLDER,
  REGISTER,
  type Pack,
  type PackCounts,
} from './packs.ts';

/** What a pack should weigh: read in an instant from a stick, and few of them. */
const WANTED_BYTES = 200_000;

export interface Packs {
  readonly counts: PackCounts;
  /** The scripts, by their path in the folder of the site. */
  readonly files: ReadonlyMap<string, string>;
}

/** Packs files given by their path in the site. */
export function writePacks(files: ReadonlyMap<string, Uint8Array>): Packs {
  const sizes = new Map(PACK_GROUPS.map(({ name }) => [name, 0]));
  for (const [path, { length }] of files) {
    const { name } = groupOf(path);
    sizes.set(name, sizes.get(name)! + length);
  }
  const counts = Object.fromEntries(
    [...sizes].map(([name, size]) => [name, Math.max(1, Math.ceil(size / WANTED_BYTES))]),
  );
  const packs = new Map<string, { texts: Record<string, string>; bytes: Record<string, string> }>();
  for (const path of [...files.keys()].sort()) {
    const name = packOf(path, counts);
    let pack = packs.get(name);
    if (!pack) packs.set(name, (pack = { texts: {}, bytes: {} }));
    const content = files.get(path)!;
    const text = textOf(content);
    if (text === undefined) pack.bytes[path] = Buffer.from(content).toString('base64');
    else pack.texts[path] = text;
  }
  return {
    counts,
    files: new Map(
      [...packs]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, pack]) => [`${PACKS_FOLDER}${name}.js`, scriptOf(name, pack)]),
    ),
  };
}

/** JSON is JavaScript since 2019, but for what would end a script in a page: this is no page. */
const scriptOf = (name: string, pack: Pack) =>
  `${REGISTER}(${JSON.stringify(name)},${JSON.stringify(pack)})\n`;

function textOf(content: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return undefined;
  }
}
