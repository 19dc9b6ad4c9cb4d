import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { append, validateMini } from '../../tests/support/mini-content.ts';
import { publishedGraph } from '../files/content-graph.ts';
import { ROOT } from '../files/project.ts';
import { buildIndex, type IndexFile } from './build-index.ts';
import { search, type Resources } from './engine.ts';
import { loadResources } from './node-resources.ts';

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

let folder: string;
let files: IndexFile[];
let resources: Resources;

beforeAll(async () => {
  const cache = join(ROOT, '.cache');
  await mkdir(cache, { recursive: true });
  folder = await mkdtemp(join(cache, 'search-test-'));
  files = await buildIndex(publishedGraph(validateMini(CHANGES)));
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  resources = await loadResources(folder);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const find = async (query: string, filters = {}) => {
  const found = await search(resources, query, filters);
  const results = await found.load(0, 20);
  return { found, results, urls: results.map(({ url }) => url) };
};

describe('the index of a small graph', () => {
  it('holds what our own interface needs, and nothing of Pagefind’s', () => {
    const names = files.map(({ path }) => path.replace(/[^/]+(?=\.pf_)/, '*'));
    expect([...new Set(names)].sort()).toEqual([
      'pagefind/*.pf_meta',
      'pagefind/filter/*.pf_filter',
      'pagefind/fragment/*.pf_fragment',
      'pagefind/index/*.pf_index',
      'pagefind/lexique.json',
      'pagefind/pagefind-entry.json',
      'pagefind/pagefind.js',
      'pagefind/vocabulaire.json',
      'pagefind/wasm.fr.pagefind',
    ]);
  });

  it('has a fragment for each fiche, term and series of figures', () => {
    expect(files.filter(({ path }) => path.endsWith('.pf_fragment'))).toHaveLength(11);
  });
});

describe('a search of it', () => {
  it.each(['hospitalisation', "l'hospitalisation", 'l’hospitalisation', 'hospitalisations'])(
    'finds « l’hospitalisation » by %s, shown in its real typography',
    async (query) => {
      const { results, urls } = await find(query);
      expect(urls).toEqual(['/cas/cpts-du-lac-agenda/']);
      expect(results[0]?.excerpt).toContain('<mark>l’hospitalisation</mark> d’un cœur');
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

  it('finds nothing rather than something else', async () => {
    const { found, results } = await find('zigzag xylophone');
    expect(results).toEqual([]);
    expect(found.total).toBe(0);
  });

  it('filters, and counts what each filter leaves', async () => {
    const { found, urls } = await find('', { region: ['bretagne'], type: ['cas', 'cpts'] });
    expect(urls.sort()).toEqual(['/cas/cpts-du-lac-agenda/', '/cpts/cpts-du-lac/']);
    expect(found.counts).toMatchObject({
      type: { cas: 1, cpts: 1 },
      departement: { 35: 2, 56: 2 },
    });
  });

  it('leads to the section where the words are', async () => {
    const { results } = await find('hospitalisation');
    expect(results[0]).toMatchObject({
      type: 'cas',
      title: 'Un agenda partagé pour les soins non programmés',
      facts: 'Bretagne · 2021 · installé',
      section: {
        title: 'Ce qu’on en retient',
        url: '/cas/cpts-du-lac-agenda/#ce-qu-on-en-retient',
      },
    });
  });

  it('gives excerpts where marks alone are markup', async () => {
    const { results } = await find('fatigué');
    const excerpt = results[0]!.excerpt;
    expect(excerpt).toContain('a &lt; b & c');
    expect(excerpt.replaceAll(/<\/?mark>/g, '')).not.toMatch(/[<>]/);
  });
});
