/** `npm start`: validate, build, index, then serve `dist/`. */
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { DIST } from '../src/files/project.ts';
import { buildSite } from './lib/build-site.ts';
import { fail } from './lib/terminal.ts';

const FIRST_PORT = 4321;
const LAST_PORT = 4399;

if (!(await buildSite())) process.exit(1);
listen(FIRST_PORT);

function listen(port: number): void {
  if (port > LAST_PORT) fail('Aucun port libre entre 4321 et 4399.');
  const serve = sirv(DIST, { dev: false, etag: true });
  const notFound = join(DIST, '404.html');
  const server = createServer((request, response) => {
    serve(request, response, () => {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(existsSync(notFound) ? readFileSync(notFound) : '404');
    });
  });
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') listen(port + 1);
    else fail(error.message);
  });
  server.listen(port, () => {
    process.stdout.write(`Repères CPTS : http://localhost:${port}/ (Ctrl+C pour arrêter)\n`);
  });
}
