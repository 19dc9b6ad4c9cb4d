/** `build.json`: what a built site was made of and what it weighs, for whoever has it to check. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath, commit, CONTENT, today } from '../../src/files/project.ts';
import { readContent } from '../../src/files/read-content.ts';
import type { Graph } from '../../src/model/graph.ts';
import { KIND_NAMES, type Kind } from '../../src/model/kinds.ts';
import type { ContentFile } from '../../src/model/parse/entry.ts';
import { BUILD_RECORD } from '../../src/open-data/machine-files.ts';
import { PAGE_TYPES, weighPages, type PageType } from './page-weights.ts';

/** What a site is made of. */
export interface Origin {
  /** 40 hexadecimal digits; empty when files differ from it. */
  readonly commit: string;
  /** The day of the commit, `2026-11-26`. */
  readonly date: string;
  /** The SHA-256 of the content tree: of the path and the bytes of each file. */
  readonly content: string;
  /** How many items of each kind are published. */
  readonly counts: Readonly<Partial<Record<Kind, number>>>;
}

export interface BuildRecord extends Origin {
  /** The SHA-256 of the site, this file aside: of the path and the bytes of each file. */
  readonly site: string;
  readonly files: number;
  readonly bytes: number;
  /** By type of page: how many, the heaviest, its bytes compressed with its style, what it may weigh. */
  readonly pages: readonly {
    readonly type: PageType['type'];
    readonly count: number;
    readonly heaviest: string;
    readonly bytes: number;
    readonly budget: number;
  }[];
}

/** What the site about to be built is made of: the content as it is, and what of it is published. */
export const originOf = (graph: Graph): Origin => ({
  commit: commit(),
  date: today(),
  content: digestOf(readContent(CONTENT)).digest,
  counts: Object.fromEntries(
    KIND_NAMES.map((kind) => [kind, graph.all(kind).length] as const).filter(([, many]) => many),
  ),
});

/** Writes `build.json` in the site built in `folder`, with nothing left to change in it. */
export function writeBuildRecord(folder: string, origin: Origin): void {
  writeFileSync(
    join(folder, BUILD_RECORD),
    `${JSON.stringify(recordOf(folder, origin), null, 2)}\n`,
  );
}

/** Writes it again after a change of the site: made of the same, it weighs something else. */
export function rewriteBuildRecord(folder: string): void {
  const path = join(folder, BUILD_RECORD);
  if (!existsSync(path)) return;
  const { commit, date, content, counts } = JSON.parse(readFileSync(path, 'utf8')) as BuildRecord;
  writeBuildRecord(folder, { commit, date, content, counts });
}

function recordOf(folder: string, origin: Origin): BuildRecord {
  const weights = weighPages(folder, basePath());
  const made = Iterator.from(readContent(folder)).filter(({ path }) => path !== BUILD_RECORD);
  const { digest, files, bytes } = digestOf(made);
  return {
    ...origin,
    site: digest,
    files,
    bytes,
    pages: PAGE_TYPES.flatMap(({ type, budget }) => {
      const pages = weights.filter((weight) => weight.type === type);
      if (pages.length === 0) return [];
      const heaviest = pages.reduce((most, each) => (each.bytes > most.bytes ? each : most));
      const { page, bytes } = heaviest;
      return [{ type, count: pages.length, heaviest: page, bytes, budget }];
    }),
  };
}

/** One digest of many files, read one at a time. */
function digestOf(files: Iterable<ContentFile>) {
  const whole = createHash('sha256');
  let count = 0;
  let total = 0;
  for (const { path, bytes } of files) {
    whole.update(`${path}\n${createHash('sha256').update(bytes).digest('hex')}\n`);
    count += 1;
    total += bytes.length;
  }
  return { digest: whole.digest('hex'), files: count, bytes: total };
}
