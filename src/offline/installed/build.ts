/** Writes what makes a built site installable: the list of its files, and its worker. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { listFiles } from '../../files/read-content.ts';
import { isKeepable, LIST_PATH, WORKER_PATH, writeList, type FileList } from './file-list.ts';

const SOURCE = join(import.meta.dirname, 'service-worker.ts');
const LICENCE = '/*! Serwist (https://serwist.pages.dev), MIT licence. */';

/**
 * Lists the files of the site in `folder` and writes its worker, for a site under `base`. To be
 * run again after any change to a file: a copy is kept only while the list tells the truth.
 */
export async function writeInstalledSite(folder: string, base: string): Promise<void> {
  const list = listSite(folder);
  mkdirSync(dirname(join(folder, LIST_PATH)), { recursive: true });
  writeFileSync(join(folder, LIST_PATH), writeList(list));
  writeFileSync(join(folder, WORKER_PATH), await workerScript(base, list.version));
}

/** The files of a built site that a device may keep, in the order of their paths. */
export function listSite(folder: string): FileList {
  const version = createHash('sha256');
  const files = listFiles(folder)
    .filter(isKeepable)
    .map((path) => {
      const content = readFileSync(join(folder, path));
      const whole = createHash('sha256').update(content).digest();
      const digest = whole.subarray(0, 16).toString('base64url');
      version.update(`${path}\n${digest}\n`);
      return { path, bytes: content.length, digest };
    });
  return { version: version.digest('hex').slice(0, 16), files };
}

async function workerScript(base: string, version: string): Promise<string> {
  const bundle = await rolldown({
    input: SOURCE,
    transform: {
      define: {
        BASE: JSON.stringify(`/${base}/`.replace(/\/+/g, '/')),
        VERSION: JSON.stringify(version),
        'process.env.NODE_ENV': '"production"',
      },
    },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true, postBanner: LICENCE });
  await bundle.close();
  return output[0].code;
}
