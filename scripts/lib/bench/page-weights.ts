/** What the pages of a built site weigh, compressed as hosts do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listFiles } from '../../../src/files/read-content.ts';
import { isFicheKind } from '../../../src/model/kinds.ts';

export interface Weights {
  /** `cas`, `regions`, `index`…: a fiche's kind, else the first part of the address. */
  readonly type: string;
  readonly pages: number;
  /** Bytes of HTML, compressed. */
  readonly median: number;
  readonly heaviest: number;
  readonly heaviestPage: string;
}

const PAGE = /^(?:(.*)\/)?index\.html$/;

/** The weights of each type of page, the heaviest type first; `fiches` is all fiches together. */
export function pageWeights(site: string): Weights[] {
  const pages = listFiles(site).flatMap((path) => {
    const [, address] = PAGE.exec(path) ?? [];
    if (address === undefined || address.startsWith('admin')) return [];
    const bytes = gzipSync(readFileSync(join(site, path)), { level: 9 }).length;
    return [{ address: `/${address}/`, type: typeOf(address.split('/')), bytes }];
  });
  const fiches = pages.filter(({ type }) => isFicheKind(type));
  const groups = [...Map.groupBy(pages, ({ type }) => type), ['fiches', fiches] as const];
  return groups
    .map(([type, members]) => {
      const sorted = [...members].sort((a, b) => a.bytes - b.bytes);
      const last = sorted.at(-1)!;
      return {
        type,
        pages: sorted.length,
        median: sorted[Math.floor(sorted.length / 2)]!.bytes,
        heaviest: last.bytes,
        heaviestPage: last.address,
      };
    })
    .sort((a, b) => b.heaviest - a.heaviest);
}

/** A list of fiches is apart from the fiches. */
const typeOf = ([first = '', ...rest]: readonly string[]) =>
  isFicheKind(first) && rest.length === 0 ? 'lists' : first;
