/** Lighthouse on pages of a built site, as a phone on a slow network has them. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '../browser.ts';
import { PEERS_FOLDER } from './peers.ts';

export interface PageFigures {
  readonly page: string;
  /** Out of 100. */
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  /** Milliseconds until the first text, and until the largest element. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Milliseconds during which the page does not answer. */
  readonly blocked: number;
  readonly shift: number;
  readonly bytes: number;
  readonly requests: number;
}

/** What of Lighthouse is read here: its package is not one of the project. */
interface Result {
  readonly lhr: {
    readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
    readonly audits: Readonly<Record<string, Audit>>;
  };
}
interface Audit {
  readonly numericValue?: number;
  readonly details?: { readonly items?: readonly unknown[] };
}
type Lighthouse = (url: string, flags: object) => Promise<Result | undefined>;

/** Measures pages one by one; nothing, when Lighthouse is not installed beside the peers. */
export async function lighthouseFigures(
  site: string,
  pages: readonly string[],
): Promise<PageFigures[] | undefined> {
  const require = createRequire(join(PEERS_FOLDER, 'package.json'));
  if (!existsSync(join(PEERS_FOLDER, 'node_modules', 'lighthouse'))) return undefined;
  const module = (await import(pathToFileURL(require.resolve('lighthouse')).href)) as {
    default: Lighthouse;
  };
  const debugging = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${debugging}`]);
  const server = await serveCompressed(site);
  try {
    const figures: PageFigures[] = [];
    for (const page of pages) {
      const result = await module.default(server.origin + page, {
        port: debugging,
        output: 'json',
        logLevel: 'error',
        onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
      });
      if (result) figures.push(figuresOf(page, result));
    }
    return figures;
  } finally {
    server.close();
    await browser.close();
  }
}

function figuresOf(page: string, { lhr: { categories, audits } }: Result): PageFigures {
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const value = (name: string) => audits[name]?.numericValue ?? 0;
  return {
    page,
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    firstPaint: Math.round(value('first-contentful-paint')),
    largestPaint: Math.round(value('largest-contentful-paint')),
    blocked: Math.round(value('total-blocking-time')),
    shift: Number(value('cumulative-layout-shift').toFixed(3)),
    bytes: value('total-byte-weight'),
    requests: audits['network-requests']?.details?.items?.length ?? 0,
  };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** Serves a site as hosts do: compressed. */
async function serveCompressed(site: string) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(join(site, decodeURI(pathname.replace(/\/$/, '/index.html'))));
    if (!path.startsWith(site) || !existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    const isText = !/^font|octet-stream$/.test(type);
    response.writeHead(200, {
      'Content-Type': type,
      'Cache-Control': 'max-age=3600',
      ...(isText && { 'Content-Encoding': 'gzip' }),
    });
    const content = readFileSync(path);
    response.end(isText ? gzipSync(content) : content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
