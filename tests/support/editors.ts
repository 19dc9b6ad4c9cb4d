/** The editors' interface on files that stay in the browser: a clone of the content, without a disk. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { CONTENT } from '../../src/files/project.ts';
import { listFiles } from '../../src/files/read-content.ts';

/** Where the test backend of Sveltia CMS keeps its files, in the browser's own file system. */
const TEST_FOLDER = 'sveltia-cms-test';

type Files = readonly (readonly [path: string, text: string])[];

/** The files of the content, by their path in the repository. */
export const CONTENT_FILES: Files = listFiles(CONTENT).map((path) => [
  `content/${path}`,
  readFileSync(join(CONTENT, path), 'utf8'),
]);

/** Puts the content of the project in the browser, where the interface finds it. */
export async function seedContent(page: Page): Promise<void> {
  await page.evaluate(
    async ([folder, files]) => {
      const root = await navigator.storage.getDirectory();
      const folders = new Map<string, FileSystemDirectoryHandle>();
      const open = async (path: string): Promise<FileSystemDirectoryHandle> => {
        const known = folders.get(path);
        if (known) return known;
        const cut = path.lastIndexOf('/');
        const parent = cut < 0 ? root : await open(path.slice(0, cut));
        const handle = await parent.getDirectoryHandle(path.slice(cut + 1), { create: true });
        folders.set(path, handle);
        return handle;
      };
      await open(`${folder}/.git`); // what makes a folder a clone
      const write = async ([path, text]: readonly [string, string]) => {
        const cut = path.lastIndexOf('/');
        const parent = await open(`${folder}/${path.slice(0, cut)}`);
        const file = await parent.getFileHandle(path.slice(cut + 1), { create: true });
        const writer = await file.createWritable();
        await writer.write(text);
        await writer.close();
      };
      for (let from = 0; from < files.length; from += 50)
        await Promise.all(files.slice(from, from + 50).map(write));
    },
    [TEST_FOLDER, CONTENT_FILES] as const,
  );
}

/** The text of a file of the browser's copy; nothing where there is none. */
export const readEdited = (page: Page, path: string): Promise<string | undefined> =>
  page.evaluate(
    async ([folder, ...parts]) => {
      try {
        let handle = await (await navigator.storage.getDirectory()).getDirectoryHandle(folder!);
        const name = parts.pop()!;
        for (const part of parts) handle = await handle.getDirectoryHandle(part);
        return await (await (await handle.getFileHandle(name)).getFile()).text();
      } catch {
        return undefined;
      }
    },
    [TEST_FOLDER, ...path.split('/')],
  );

/** The names in a folder of the browser's copy. */
export const listEdited = (page: Page, path: string): Promise<string[]> =>
  page.evaluate(
    async ([folder, ...parts]) => {
      let handle = await (await navigator.storage.getDirectory()).getDirectoryHandle(folder!);
      for (const part of parts) handle = await handle.getDirectoryHandle(part);
      const names: string[] = [];
      for await (const name of handle.keys()) names.push(name);
      return names.sort();
    },
    [TEST_FOLDER, ...path.split('/')],
  );
