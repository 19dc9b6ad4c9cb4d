import { relative, resolve, sep } from 'node:path';
import { listFiles } from '../../src/files/read-content.ts';
import { fail } from './terminal.ts';

/** Where a content folder is, as shown before the names of its files: `content/`. */
export const shownFolder = (folder: string): string =>
  `${relative(process.cwd(), folder).split(sep).join('/')}/`.replace(/^\/$/, '');

/** The files of `folder` that a person named; all of them when nothing is named. */
export function namedFiles(folder: string, named: readonly string[]): string[] {
  const paths = listFiles(folder);
  if (named.length === 0) return paths;
  const starts = named.map((name) => inContent(folder, name));
  for (const [index, start] of starts.entries()) {
    if (!paths.some((path) => isUnder(path, start)))
      fail(`Rien dans le contenu ne s’appelle \`${named[index]}\`.`);
  }
  return paths.filter((path) => starts.some((start) => isUnder(path, start)));
}

/** `content/cas`, `cas` and `cas/sud-yvelines.md` all name what is in the content folder. */
function inContent(folder: string, name: string): string {
  const inside = relative(folder, resolve(name)).split(sep).join('/');
  return (inside.startsWith('..') ? name : inside).replace(/\/+$/, '');
}

const isUnder = (path: string, start: string) =>
  start === '' || path === start || path.startsWith(`${start}/`);
