import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Item } from '../../../src/model/graph.ts';
import { checkSources, type Settings } from './check.ts';
import { reportOf } from './report.ts';

type Answers = Readonly<
  Record<string, (request: IncomingMessage, response: ServerResponse) => void>
>;

const says =
  (status: number, headers: Readonly<Record<string, string>> = {}) =>
  (_: IncomingMessage, response: ServerResponse) =>
    response.writeHead(status, headers).end('page');

/** How often each address was asked for, by method: « HEAD /la » */
let asked: string[] = [];
const times = (wanted: string) => asked.filter((one) => one === wanted).length;

const ANSWERS: Answers = {
  '/la': says(200),
  '/partie': says(404),
  '/retiree': says(410),
  '/demenagee': says(301, { location: '/la' }),
  '/passagere': says(302, { location: '/la' }),
  '/accueil': says(301, { location: '/' }),
  '/': says(200),
  '/en-rond': says(301, { location: '/en-rond' }),
  '/fermee': says(403),
  '/en-panne': says(500),
  '/sans-tete': (request, response) =>
    response.writeHead(request.method === 'HEAD' ? 404 : 200).end('page'),
  '/fatiguee': (request, response) =>
    response.writeHead(times(`${request.method!} /fatiguee`) < 2 ? 503 : 200).end('page'),
  '/muette': () => undefined,
};

const server = createServer((request, response) => {
  asked.push(`${request.method!} ${request.url!}`);
  ANSWERS[request.url!]!(request, response);
});
let home = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
});

const source = (url: string, reserve?: string, slug = 'bilan') =>
  ({
    kind: 'sources',
    slug,
    data: { titre: 'Le bilan', url, consulte_le: '2026-11-22', ...(reserve && { reserve }) },
  }) as Item<'sources'>;

const SETTINGS: Settings = {
  userAgent: 'Reperes-CPTS-liens/1.0',
  timeout: 10_000,
  retries: [5, 5],
  lanes: 2,
  pause: 0,
  exceptions: [],
  say: () => undefined,
};
const check = (sources: readonly Item<'sources'>[], settings: Partial<Settings> = {}) =>
  checkSources(sources, { ...SETTINGS, ...settings });
const GONE = 'Le 3 mars 2026, cette page n’était plus en ligne.';

describe('an address', () => {
  test.each([
    ['/la', undefined, 'alive'],
    ['/la', GONE, 'back'],
    ['/partie', undefined, 'dead'],
    ['/partie', 'Une copie.', 'dead'],
    ['/partie', GONE, 'told'],
    ['/retiree', undefined, 'dead'],
    ['/demenagee', undefined, 'moved'],
    ['/passagere', undefined, 'alive'],
    ['/accueil', undefined, 'lost'],
    ['/en-rond', undefined, 'unreachable'],
    ['/fermee', undefined, 'refused'],
    ['/en-panne', undefined, 'unreachable'],
    ['/en-panne', GONE, 'told'],
    ['/sans-tete', undefined, 'alive'],
    ['/fatiguee', undefined, 'alive'],
  ])('%s, with the reserve %s, is %s', async (path, reserve, verdict) => {
    expect(await check([source(home + path, reserve)])).toMatchObject([{ verdict }]);
  });

  test('that never answers is given up', async () => {
    const [checked] = await check([source(`${home}/muette`)], { timeout: 100, retries: [] });
    expect(checked).toMatchObject({
      verdict: 'unreachable',
      answer: { fault: 'le site n’a pas répondu à temps' },
    });
  });

  test('where nobody listens is unreachable, and says why in French', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const [checked] = await check([source(`http://127.0.0.1:${port}/`)]);
    expect(checked).toMatchObject({
      verdict: 'unreachable',
      answer: { fault: 'le site refuse la connexion' },
    });
  });

  test('that answers is asked for once, its head alone', async () => {
    await check([source(`${home}/la`)]);
    expect(asked).toEqual(['HEAD /la']);
  });

  test('that is gone is not asked for again, one that fails is, a few times', async () => {
    await check([source(`${home}/partie`)]);
    expect(asked).toEqual(['HEAD /partie', 'GET /partie']);
    await check([source(`${home}/en-panne`)]);
    expect(times('GET /en-panne')).toBe(3);
  });

  test('that two sources share is asked for once for both', async () => {
    const both = [
      source(`${home}/la#page=2`, undefined, 'a'),
      source(`${home}/la`, undefined, 'b'),
    ];
    expect(await check(both)).toHaveLength(2);
    expect(asked).toEqual(['HEAD /la']);
  });

  test.each([
    ['its host', { host: '127.0.0.1' }],
    ['its source', { source: 'bilan' }],
  ])('that is an exception by %s is left alone', async (_, exception) => {
    const host = new URL(home).host;
    const exceptions = [{ why: 'vu', ...exception, ...('host' in exception && { host }) }];
    expect(await check([source(`${home}/partie`)], { exceptions })).toEqual([]);
    expect(asked).toEqual([]);
  });
});

test('a host is asked one thing at a time, with a pause', async () => {
  const moments: number[] = [];
  const sources = ['a', 'b', 'c'].map((slug) => source(`${home}/la?${slug}`, undefined, slug));
  Object.assign(ANSWERS, {
    ...Object.fromEntries(
      ['a', 'b', 'c'].map((slug) => [
        `/la?${slug}`,
        (_: IncomingMessage, response: ServerResponse) => {
          moments.push(performance.now());
          response.writeHead(200).end();
        },
      ]),
    ),
  });
  await check(sources, { pause: 50 });
  expect(moments).toHaveLength(3);
  for (const rank of [1, 2]) expect(moments[rank]! - moments[rank - 1]!).toBeGreaterThan(45);
});

test('the report gives the exact lines to write in the file', async () => {
  const checked = await check([
    source(`${home}/partie`),
    source(`${home}/retiree`, 'Une copie.', 'copie'),
    source(`${home}/demenagee`, undefined, 'demenagee'),
  ]);
  const report = reportOf(checked, 2, '2026-11-26').replaceAll('\u00A0', ' ');
  expect(report).toContain(
    '# Adresses des sources, le 26 novembre 2026\n\nAdresses demandées : 3. Laissées de côté : 2.',
  );
  expect(report).toContain('Fichier : `content/sources/bilan.yaml`.\n\nAjoutez cette ligne :');
  expect(report).toContain(
    'reserve: "Le 26 novembre 2026, cette page n’était plus en ligne. Nous citons ce qu’elle disait le 22 novembre 2026."\n',
  );
  expect(report).toContain('Remplacez sa réserve par :\n\n```yaml\nreserve: "Une copie. Le 26');
  expect(report).toContain(`url: "${home}/la"`);
});

test('what the report has written is known the next time', async () => {
  const gone = source(`${home}/partie`);
  const report = reportOf(await check([gone]), 0, '2026-11-26');
  const [, reserve] = /reserve: "(.*)"/.exec(report)!;
  expect(await check([source(`${home}/partie`, reserve)])).toMatchObject([{ verdict: 'told' }]);
});
