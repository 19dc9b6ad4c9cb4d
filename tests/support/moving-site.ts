/** A site served from one address, whose network, speed and version a test changes. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface MovingSite {
  /** Its address, base path included, with no slash at the end. */
  readonly home: string;
  /** Serves another folder from now on. */
  publish(folder: string): void;
  /** Cuts the network, or gives it back. */
  cut(isCut: boolean): void;
  /** Makes every answer wait. */
  slow(milliseconds: number): void;
  close(): Promise<void>;
}

/** Serves a folder under a base path, `/` or `/reperes/`. */
export async function serveMovingSite(folder: string, base = '/'): Promise<MovingSite> {
  let serve = sirv(folder, { dev: true });
  let isCut = false;
  let delay = 0;
  const server = createServer((request, response) => {
    const answer = () => {
      if (isCut || !request.url!.startsWith(base)) {
        request.socket.destroy();
        return;
      }
      request.url = `/${request.url!.slice(base.length)}`;
      serve(request, response, () => {
        response.statusCode = 404;
        response.end();
      });
    };
    if (delay > 0) setTimeout(answer, delay);
    else answer();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    home: `http://127.0.0.1:${port}${base}`.replace(/\/$/, ''),
    publish: (next) => {
      serve = sirv(next, { dev: true });
    },
    cut: (cut) => {
      isCut = cut;
      if (cut) server.closeAllConnections();
    },
    slow: (milliseconds) => {
      delay = milliseconds;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
