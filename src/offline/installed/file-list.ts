/** The files of the site, as its kept copy knows them: the worker, the page and the build share this. */

import { isForMachines } from '../../open-data/machine-files.ts';

export const LIST_PATH = 'hors-ligne/fichiers.json';
export const WORKER_PATH = 'service-worker.js';
/**
 * What a page without network and a first page need: the frame, the styles, the fonts, the icons;
 * not the importer nor the pictures, which only their pages load.
 */
const CORE =
  /^(?:index\.html|404\.html|hors-ligne\/index\.html|_astro\/(?!workbench\.)[^/]+\.(?:css|js|woff2)|filtres\.css|favicon\.svg|apple-touch-icon\.png|icone-[^/]+\.png|site\.webmanifest)$/;
/** What readers do not read: the editors' interface, downloads, pictures for sharing, the copy's own. */
const LEFT_OUT = /^(?:_headers$|admin\/|telechargements\/|partage\/|favicon\.ico$)/;

export interface SiteFile {
  /** Under the site, with no slash in front: `cas/x/index.html`. */
  readonly path: string;
  readonly bytes: number;
  /** The first half of its SHA-256, in base64url. */
  readonly digest: string;
}

export interface FileList {
  /** Changes with any file: sixteen hexadecimal digits. */
  readonly version: string;
  readonly files: readonly SiteFile[];
}

export const isCore = (path: string): boolean => CORE.test(path);

/** Whether a file belongs to the copy that a device keeps. */
export const isKeepable = (path: string): boolean =>
  !LEFT_OUT.test(path) && !isForMachines(path) && path !== LIST_PATH && path !== WORKER_PATH;

/** The path of the file behind an address of the site; its search and anchor do not matter. */
export function pathOf(address: URL, base: string): string {
  const path = decoded(address.pathname).slice(base.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** An address that is badly written, `/%E0%A4/`, is of no file: it stays as it is. */
function decoded(pathname: string): string {
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}

/** Where a file is asked for, under the base path: `/cas/x/`. */
export const addressOfFile = (path: string, base: string): string =>
  base + path.replace(/(?:^|(?<=\/))index\.html$/, '');

/** The digest of a file as the list writes it. */
export async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const half = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 16);
  return btoa(String.fromCharCode(...half))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** The list as its file has it: three values a file, in the order of paths. */
export const writeList = ({ version, files }: FileList): string =>
  JSON.stringify({ version, files: files.map(({ path, bytes, digest }) => [path, bytes, digest]) });

/** Reads the list back. Throws when it is not one. */
export function readList(text: string): FileList {
  const { version, files } = JSON.parse(text) as {
    version: string;
    files: [path: string, bytes: number, digest: string][];
  };
  return { version, files: files.map(([path, bytes, digest]) => ({ path, bytes, digest })) };
}

export const totalBytes = (files: readonly SiteFile[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);
