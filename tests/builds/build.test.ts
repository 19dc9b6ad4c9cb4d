/** What a build does with its content, from outside: the command, the files, the words. */
import { execFile, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../src/files/project.ts';
import { listFiles } from '../../src/files/read-content.ts';
import { digestsOf } from '../support/digests.ts';
import { linkFaults } from '../support/links.ts';
import { terminal } from '../support/terminal.ts';

const WORK = join(ROOT, '.cache', 'tests');
const CONTENT = join(WORK, 'content');
const run = promisify(execFile);

beforeAll(() => {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  cpSync(join(ROOT, 'content'), CONTENT, { recursive: true });
});

afterAll(() => {
  rmSync(WORK, { recursive: true, force: true });
});

const build = (out: string, more: Record<string, string> = {}) =>
  run(process.execPath, ['scripts/build.ts', '--out', out], {
    cwd: ROOT,
    env: terminal({ REPERES_CONTENT: CONTENT, ...more }),
  });

const out = join(WORK, 'site');

/** The other side of the world, with another idea of capitals and of sorting. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

/** What is started meanwhile makes files that only their owner can read. */
async function secretly<T>(action: () => Promise<T>): Promise<T> {
  const before = process.umask(0o077);
  try {
    return await action();
  } finally {
    process.umask(before);
  }
}

/** The sums of what a region exports of a built site. */
async function exportSums(site: string, more: Record<string, string> = {}): Promise<string[]> {
  const { stdout } = await run(process.execPath, ['tests/support/export-sums.ts', site], {
    cwd: ROOT,
    env: terminal({ REPERES_CONTENT: CONTENT, ...more }),
  });
  return stdout.trim().split('\n');
}

test('the same content gives the same bytes, whatever the time zone, the language, the folder and the umask', async () => {
  const elsewhere = join(WORK, 'ailleurs', 'site');
  await build(out);
  await secretly(() => build(elsewhere, ELSEWHERE));
  expect(statSync(join(elsewhere, 'index.html')).mode & 0o077).toBe(0);
  expect(digestsOf(elsewhere)).toEqual(digestsOf(out));

  const sums = await exportSums(out);
  expect(sums.map((line) => line.replace(/^[0-9a-f]{64} {2}/, ''))).toEqual([
    'reperes-cpts-centre-val-de-loire-site.zip',
    'reperes-cpts-centre-val-de-loire.epub',
  ]);
  expect(await secretly(() => exportSums(elsewhere, ELSEWHERE))).toEqual(sums);
});

test('under a base path, every link and every file stays under it', async () => {
  const based = join(WORK, 'base');
  await build(based, { REPERES_BASE: '/reperes', REPERES_SITE: 'https://exemple.test' });
  const pages = listFiles(based).filter((path) => path.endsWith('.html'));
  const addresses = pages.map(
    (path) => `/reperes/${path.replace(/(?:^|(?<=\/))index\.html$/, '')}`,
  );
  const files = new Map(addresses.map((address, index) => [address, pages[index]!]));
  const htmlOf = (address: string) => readFileSync(join(based, files.get(address)!), 'utf8');
  const exists = (path: string) =>
    path.startsWith('reperes/') && existsSync(join(based, path.slice('reperes/'.length)));
  expect(linkFaults(addresses, htmlOf, exists)).toEqual([]);
  expect(htmlOf('/reperes/leviers/')).toContain(
    '<link rel="canonical" href="https://exemple.test/reperes/leviers/"',
  );
  // A site that knows its address is quoted with it.
  expect(htmlOf('/reperes/leviers/equipe-leader/')).toMatch(
    /class="citation">[^<]*https:\/\/exemple\.test\/reperes\/leviers\/equipe-leader\//,
  );
});

describe('a change of the content', () => {
  test('of one definition of the glossary reaches every page that shows it, caches warm', async () => {
    const term = join(CONTENT, 'glossaire', 'aci.yaml');
    const before = readFileSync(term, 'utf8');
    const meaning = /^forme_longue: *"?(.*?)"?$/m.exec(before)![1]!;
    const showing = listFiles(out).filter(
      (path) =>
        path.endsWith('.html') &&
        readFileSync(join(out, path), 'utf8').includes(`title="${meaning}"`),
    );
    expect(showing.length).toBeGreaterThan(20);
    expect(showing.some((path) => path.startsWith('parcours/'))).toBe(true);

    writeFileSync(term, before.replace(meaning, 'Accord changé pour voir'));
    await build(out);
    writeFileSync(term, before);
    for (const path of showing) {
      const html = readFileSync(join(out, path), 'utf8');
      expect(html, path).toContain('title="Accord changé pour voir"');
      expect(html, path).not.toContain(`title="${meaning}"`);
    }
  });

  test.each([
    ['deleting a lever that fiches cite', 'leviers/equipe-leader.md', null, /equipe-leader/],
    [
      'misspelling a region',
      'syntheses/centre-val-de-loire-2018-10-11-leaders.md',
      [/^region: .*$/m, 'region: centre-val-de-loir'],
      /Vouliez-vous dire `centre-val-de-loire` \?/,
    ],
    [
      'inventing a key',
      'cas/sud-yvelines-creation.md',
      [/^maturite:/m, 'humeur: bonne\nmaturite:'],
      /`humeur` n’est pas un champ connu/,
    ],
  ] as const)(
    'such as %s stops the build with one error, and leaves the site as it was',
    async (_, path, change, message) => {
      const before = digestsOf(out);
      const file = join(CONTENT, path);
      const original = readFileSync(file, 'utf8');
      if (change === null) rmSync(file);
      else writeFileSync(file, original.replace(change[0], change[1]));
      const failure = (await build(out).then(
        () => undefined,
        (error: unknown) => error,
      )) as { code: number; stdout: string } | undefined;
      writeFileSync(file, original);
      expect(failure?.code).toBe(1);
      expect(failure?.stdout).toMatch(message);
      expect(failure?.stdout).toMatch(/^1 erreur,/m);
      expect(digestsOf(out)).toEqual(before);
    },
  );

  test('shows while authoring, in the page and in the terminal, in the words of the validator', async () => {
    const file = join(CONTENT, 'cas', 'sud-yvelines-creation.md');
    const original = readFileSync(file, 'utf8');
    writeFileSync(file, original.replace(/^maturite:/m, 'humeur: bonne\nmaturite:'));
    const dev = spawn(process.execPath, ['scripts/dev.ts'], {
      cwd: ROOT,
      env: terminal({ REPERES_CONTENT: CONTENT }),
    });
    try {
      let output = '';
      dev.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
      dev.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
      const address = await waitFor(() => /http:\/\/localhost:\d+/.exec(output)?.[0]).catch(() => {
        throw new Error(output);
      });
      const html = await (await fetch(`${address}/`)).text();
      expect(output).toContain('`humeur` n’est pas un champ connu.');
      expect(html).toContain('`humeur` n’est pas un champ connu.');
    } finally {
      dev.kill();
      writeFileSync(file, original);
    }
  });
});

test('nothing half-made is left behind', () => {
  expect(existsSync(join(ROOT, '.cache', 'dist-next'))).toBe(false);
  expect(readdirSync(WORK).filter((name) => name.startsWith('.'))).toEqual([]);
});

async function waitFor<T>(read: () => T | undefined): Promise<T> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const value = read();
    if (value !== undefined) return value;
    if (Date.now() > deadline) throw new Error('nothing came');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
