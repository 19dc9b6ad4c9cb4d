/** Makes the files of editions aside: their folder is replaced only once all are there. */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ROOT } from '../../../src/files/project.ts';
import type { Edition } from '../../../src/offline/edition.ts';
import { makeEpub } from '../../../src/offline/epub/make-epub.ts';
import { frenchSize } from '../../../src/offline/french-size.ts';
import {
  MANIFEST_FILE,
  manifestOf,
  SUMS_FILE,
  sumsOf,
  writeManifest,
  type ExportedFile,
  type ExportFormat,
  type Manifest,
} from '../../../src/offline/manifest.ts';
import { siteFiles } from '../../../src/offline/site/site-files.ts';
import { zipped } from '../../../src/offline/zip.ts';
import { NoBrowserError } from './pdf-browser.ts';
import { makePdfs } from './pdf.ts';

const NEXT = join(ROOT, '.cache', 'exports-next');

type Content = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

export interface Exports {
  /** Where the files are, until they take their place. */
  readonly folder: string;
  readonly manifest: Manifest;
  /** What could not be made, and how to have it; in French. */
  readonly missing: readonly string[];
}

/** Makes every format of every edition; `say` is told of each file. The editions are of one commit. */
export async function makeExports(
  editions: readonly Edition[],
  say: (line: string) => void,
): Promise<Exports> {
  await rm(NEXT, { recursive: true, force: true });
  const files: ExportedFile[] = [];
  const missing = new Set<string>();
  for (const edition of editions) {
    const { region } = edition.scope;
    let started = performance.now();
    const write = async (
      name: string,
      format: ExportFormat,
      content: Content,
      more: Pick<ExportedFile, 'region' | 'pages'> = {},
    ) => {
      const path = region === undefined ? name : `${region}/${name}`;
      const written = await writeAside(path, content);
      files.push({ path, format, region, ...more, ...written });
      const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
      say(`exports/${path} : ${frenchSize(written.bytes)}, ${seconds} s\n`);
      started = performance.now();
    };
    const site = zipped(siteFiles(edition), { date: edition.date, folder: `${edition.name}/` });
    await write(`${edition.name}-site.zip`, 'site', site);
    await write(`${edition.name}.epub`, 'epub', [await makeEpub(edition)]);
    try {
      for (const { name, bytes, pageCount, region: part } of await makePdfs(edition))
        await write(name, 'pdf', [bytes], { region: region ?? part, pages: pageCount });
    } catch (error) {
      if (!(error instanceof NoBrowserError)) throw error;
      missing.add(error.message);
    }
  }
  const { date, commit } = editions[0]!;
  const manifest = manifestOf({ date, commit }, files);
  await writeFile(join(NEXT, MANIFEST_FILE), writeManifest(manifest));
  await writeFile(join(NEXT, SUMS_FILE), sumsOf(manifest));
  return { folder: NEXT, manifest, missing: [...missing] };
}

async function writeAside(
  path: string,
  content: Content,
): Promise<{ bytes: number; sha256: string }> {
  const file = join(NEXT, path);
  await mkdir(dirname(file), { recursive: true });
  const digest = createHash('sha256');
  let bytes = 0;
  const count = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      digest.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(Readable.from(content), count, createWriteStream(file));
  return { bytes, sha256: digest.digest('hex') };
}
