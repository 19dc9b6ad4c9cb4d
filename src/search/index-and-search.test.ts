import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { append, validateMini } from '../../tests/support/mini-content.ts';
import { publishedGraph } from '../files/content-graph.ts';
import { buildIndex, collectionOf } from './build-index.ts';
import { search } from './engine.ts';
import { INDEX_FOLDER } from './index-format.ts';
import { openBuiltIndex } from './node-index.ts';
import { wordsOf } from './words.ts';
import { COUNT } from './weights.ts';
import { inOrder } from './index-files.ts';
import { countTerms, termsOf } from './postings.ts';
import { termOfKey } from './terms.ts';

const CHANGES = {
  'cas/cpts-du-lac-agenda.md': append(
    '\nOn évite l’hospitalisation d’un cœur fatigué : 80 000 € « par an », si a < b & c.\n',
  ),
  'leviers/equipe-leader.md': append(
    '\nL’équipe suit les communautés professionnelles territoriales de santé.\n',
  ),
  'freins/manque-de-temps.md': append(
    '\nLa **CPTS** vit sur une presqu’île, aujourd’hui sans rendez\u2011vous.\n',
  ),
};

const files = await buildIndex(publishedGraph(validateMini(CHANGES)));
const folder = mkdtempSync(join(tmpdir(), 'index-'));
for (const { path, content } of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
afterAll(() => rmSync(folder, { recursive: true }));
const names = files.map(({ path }) => path.slice(INDEX_FOLDER.length));
const index = await openBuiltIndex(folder);

const find = async (query: string, filters = {}) => {
  const found = await search(index, query, filters);
  const results = await found.load(0, 20);
  return { found, results, urls: results.map(({ url }) => url) };
};

describe('the index of a small graph', () => {
  it('has a fragment for each fiche, term and series of figures, and only what the page reads', () => {
    expect(names.filter((name) => name.startsWith('fragment/'))).toHaveLength(11);
    expect(names.filter((name) => /worker|ui|highlight|wasm\.fr/.test(name))).toEqual([]);
  });

  it('is the same, byte for byte, when built again', async () => {
    expect(await buildIndex(publishedGraph(validateMini(CHANGES)))).toEqual(files);
  });

  it('changes its version with its content', async () => {
    const other = await buildIndex(publishedGraph(validateMini()));
    const version = (list: typeof files) => {
      const { content } = list.find(({ path }) => path.endsWith('lexique.json'))!;
      return (JSON.parse(new TextDecoder().decode(content)) as { version: string }).version;
    };
    expect(version(other)).not.toBe(version(files));
  });

  it('gives back from Pagefind what each term weighs, and where it stands', async () => {
    const collection = collectionOf(publishedGraph(validateMini(CHANGES)));
    const documents = inOrder(collection);
    const term = termOfKey(wordsOf('soins')[0]!.key);
    const hits = await index.hits(term);
    expect(hits.size).toBeGreaterThan(1);
    for (const [rank, document] of documents.entries()) {
      const blocks = countTerms(document, termsOf(collection)).filter(([, own]) => own.has(term));
      const count = blocks.reduce((sum, [, own]) => sum + own.get(term)!, 0);
      const hit = hits.get(rank);
      expect(hit?.worth ?? 0).toBeCloseTo(count / (count + COUNT.half), 1);
      expect(hit?.blocks ?? 0).toBe(blocks.reduce((bits, [block]) => bits | (1 << block), 0));
    }
  });

  it('answers a term that nothing has with nothing, whatever it has read before', async () => {
    const absent = termOfKey('hospitalisationnel');
    expect((await index.hits(absent)).size).toBe(0);
    await index.hits(termOfKey(wordsOf('hospitalisation')[0]!.key));
    expect((await index.hits(termOfKey('hospit'))).size).toBe(0);
    // Pagefind falls back on an indexed word that begins what is asked: none may.
    expect((await index.hits(termOfKey('communautaire'))).size).toBe(0);
  });
});

describe('a search of it', () => {
  it.each(['hospitalisation', "l'hospitalisation", 'l’hospitalisation', 'HOSPITALISATIONS'])(
    'finds « l’hospitalisation » by %s, shown in its real typography',
    async (query) => {
      const { results, urls } = await find(query);
      expect(urls).toEqual(['/cas/cpts-du-lac-agenda/']);
      const [result] = results;
      expect(result!.passage.map(({ text }) => text).join('')).toContain(
        'l’hospitalisation d’un cœur fatigué\u00A0: 80\u202F000',
      );
      expect(result!.passage.find(({ marked }) => marked)?.text).toBe('hospitalisation');
    },
  );

  it.each([
    ['cœur fatigué', '/cas/cpts-du-lac-agenda/'],
    ['coeur fatigue', '/cas/cpts-du-lac-agenda/'],
    ['presqu’île', '/freins/manque-de-temps/'],
    ["presqu'ile", '/freins/manque-de-temps/'],
    ['rendez-vous', '/freins/manque-de-temps/'],
    ['rendez\u2011vous', '/freins/manque-de-temps/'],
  ])('finds %s', async (query, url) => {
    expect((await find(query)).urls).toContain(url);
  });

  it('finds the long form by its acronym, and the acronym by its long form', async () => {
    expect((await find('CPTS')).urls).toContain('/leviers/equipe-leader/');
    const { urls } = await find('communauté professionnelle territoriale de santé');
    expect(urls).toEqual(
      expect.arrayContaining(['/leviers/equipe-leader/', '/freins/manque-de-temps/']),
    );
  });

  it('finds by the editors’ synonyms', async () => {
    expect((await find('pas de médecin')).urls).toContain('/cas/cpts-du-lac-agenda/');
  });

  it('corrects a typing error, and says so', async () => {
    const { found, urls } = await find('hosiptalisation');
    expect(urls).toEqual(['/cas/cpts-du-lac-agenda/']);
    expect(found).toMatchObject({ suggestion: 'hospitalisation', corrected: true });
  });

  it('leads to the section where the words are', async () => {
    const { results } = await find('hospitalisation');
    expect(results[0]).toMatchObject({
      type: 'cas',
      facts: 'Bretagne · taille 2 · 2021 · installé',
      section: {
        title: 'Ce qu’on en retient',
        url: '/cas/cpts-du-lac-agenda/#ce-qu-on-en-retient',
      },
    });
  });
});
