/** The built site, as files and as a server. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { DIST } from '../../src/files/project.ts';
import { listFiles } from '../../src/files/read-content.ts';

/** Addresses of all pages for readers, `/leviers/`, in order: all but the editors' interface. */
export const PAGES: readonly string[] = listFiles(DIST)
  .filter((path) => path.endsWith('.html') && !path.startsWith('admin/'))
  .map((path) => `/${path.replace(/(?:^|(?<=\/))index\.html$/, '')}`);

/** The HTML of a page. */
export const htmlOf = (page: string): string =>
  readFileSync(join(DIST, page.endsWith('.html') ? page : `${page}index.html`), 'utf8');

export interface SiteServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a folder on a free port of this machine. */
export async function serveSite(folder = DIST): Promise<SiteServer> {
  const serve = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    serve(request, response, () => {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(readFileSync(join(folder, '404.html')));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
