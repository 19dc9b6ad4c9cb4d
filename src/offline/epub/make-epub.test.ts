import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sizeOfPng } from '../../../scripts/lib/images/png.ts';
import { complaintsOf, faultsOf, hrefsOf, openBook, wordsOf } from '../../../tests/support/epub.ts';
import { validateMini } from '../../../tests/support/mini-content.ts';
import { PUBLIC } from '../../files/project.ts';
import type { Edition } from '../edition.ts';
import { COVER_PICTURE } from './cover.ts';
import { WHOLE } from '../scope.ts';
import { makeEpub } from './make-epub.ts';
import { planOf } from './plan.ts';

const { graph } = validateMini();
const plan = planOf(graph, WHOLE);
const dist = mkdtempSync(join(tmpdir(), 'reperes-epub-'));
const edition: Edition = {
  dist,
  base: '/',
  online: 'https://site.example/',
  graph,
  scope: WHOLE,
  name: 'essai',
  title: 'Essai <b> & "essai"',
  date: '2026-11-26',
  commit: '',
};
const CASE = '/cas/cpts-du-lac-agenda/';

/** A page that a hand may have written to break the book. */
const HOSTILE = `<!doctype html><body><main><h1 id="1">a ]]> &nbsp;&lt;script&gt; &amp;amp;</h1>
  <p id="1" onclick="x()">Deux fois le même nom<br>, un \u000b, un \ufffe.</p>
  <p id="été : 2024">Un nom <a href="#1">d’ici</a>, <a href="#%C3%A9t%C3%A9 : 2024">d’ici aussi</a>,
    <a href="/cas/cpts-du-lac-agenda/#1">du cas</a>, <a href="/cas/cpts-du-lac-agenda/#rien">de nulle part</a>,
    <a href="javascript:alert(1)">d’un script</a>, <a href="https://[">cassé</a>, <a href="">vide</a>,
    <a href="/recherche/?q=a|b&c">cherché</a>.</p>
  <ul><p>mal placé</p></ul><table><tr><td colspan="99999999">case<td>autre</table>
  <math><mi>x</mi></math><svg viewBox="0 0 1 1" onload="x()"><style>*{}</style><foreignObject><p>p</p></foreignObject>
  <a href="javascript:x()"><text x="0" y="1">t</text></a><use href="//x/y.svg"/></svg>
  <img src="//x/y.png" alt="image"><video src="x"></video><base href="//x/"><template><p>t</p></template>
  <!-- -- ]]> --><![CDATA[ x ]]><?php x ?><custom-tag>sur mesure</custom-tag><p lang="!!">langue</p>
  <time datetime="hier">hier</time><ol start="x" reversed><li value="3">un</li></ol></main></body>`;

beforeAll(() => {
  mkdirSync(join(dist, 'partage'));
  copyFileSync(join(PUBLIC, COVER_PICTURE), join(dist, COVER_PICTURE));
  for (const address of plan.pages.keys()) {
    mkdirSync(join(dist, address), { recursive: true });
    writeFileSync(join(dist, address, 'index.html'), HOSTILE);
  }
});
afterAll(() => rmSync(dist, { recursive: true, force: true }));

describe('a book of hostile pages', () => {
  test('is right to EPUBCheck, and its links lead somewhere', async () => {
    const bytes = await makeEpub(edition);
    expect(await complaintsOf(bytes)).toEqual([]);
    expect(faultsOf(openBook(bytes))).toEqual([]);
  });

  test('says their words, and leads where they can', async () => {
    const page = openBook(await makeEpub(edition)).pages.get('glossaire.xhtml')!;
    expect(wordsOf(page)).toContain('a ]]> \u00a0<script> &amp;');
    expect(hrefsOf(page)).toEqual([
      '#_1',
      '#_e9_t_e9__20__3a__20_2024',
      'cas-cpts-du-lac-agenda.xhtml#_1',
      'cas-cpts-du-lac-agenda.xhtml',
      'https://site.example/recherche/?q=a%7Cb&c',
    ]);
  });
});

describe('a book', () => {
  test('keeps its identifier from a copy to the next, and has another for another name', async () => {
    const identifier = async (changes: Partial<Edition>) =>
      /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(?=<)/.exec(
        openBook(await makeEpub({ ...edition, ...changes })).texts.get('package.opf')!,
      )![0];
    const first = await identifier({});
    expect(await identifier({ date: '2027-01-01', commit: 'a'.repeat(40) })).toBe(first);
    expect(await identifier({ name: 'autre' })).not.toBe(first);
  });

  test('has a cover that every shelf can show, as readers of EPUB 3 and of EPUB 2 look for it', async () => {
    const bytes = await makeEpub(edition);
    const described = openBook(bytes).texts.get('package.opf')!;
    expect(described).toMatch(
      /<item id="couverture" href="couverture.png" media-type="image\/png" properties="cover-image" *\/>/,
    );
    expect(described).toMatch(/<meta name="cover" content="couverture" *\/>/);
    const cover = Buffer.from(unzipSync(bytes)['EPUB/couverture.png']!);
    expect(cover.equals(readFileSync(join(PUBLIC, COVER_PICTURE)))).toBe(true);
    const { width, height } = sizeOfPng(cover);
    expect(height).toBeGreaterThan(1000);
    expect(height / width).toBe(1.6);
  });

  test('is made of a site under a sub-path', async () => {
    const { pages } = openBook(await makeEpub({ ...edition, base: '/reperes/' }));
    expect(hrefsOf(pages.get('cas.xhtml')!)).toEqual(['cas-cpts-du-lac-agenda.xhtml']);
  });

  test('is not made when a page is missing: the message says which, and what to do', async () => {
    const without = { ...edition, dist: join(dist, 'absent') };
    await expect(makeEpub(without)).rejects.toThrow(
      /Le fichier \/.+\/index\.html manque dans .+ npm run build/,
    );
  });
});

describe('the plan of a book', () => {
  test('has each page under one file name', () => {
    const names = [...plan.pages.values()].map(({ name }) => name);
    expect(names).toContain('cas-cpts-du-lac-agenda');
    expect(new Set(names).size).toBe(names.length);
  });

  test('leaves out the kinds of which nothing is kept', () => {
    const some = planOf(graph, {
      region: 'bretagne',
      has: (address) => !address.startsWith('/freins/') && address !== CASE,
    });
    expect(some.kinds.map(({ kind }) => kind)).not.toContain('freins');
    expect(some.kinds.map(({ kind }) => kind)).not.toContain('cas');
    expect(some.pages.has('/cas/')).toBe(false);
    expect(some.pages.has('/glossaire/')).toBe(true);
  });
});
