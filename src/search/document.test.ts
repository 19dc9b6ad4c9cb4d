import { describe, expect, it } from 'vitest';
import { append, swap, validateMini, type Changes } from '../../tests/support/mini-content.ts';
import { tagsOf } from '../../tests/support/page-text.ts';
import type { Kind } from '../model/kinds.ts';
import { filtersOf, searchDocument } from './document.ts';

const CASE = 'cas/cpts-du-lac-agenda.md';

function find(kind: Kind, slug: string, changes: Changes = {}) {
  const { graph } = validateMini(changes);
  const item = graph.find<Kind>(kind, slug);
  expect(item).toBeDefined();
  return { graph, item: item! };
}

function documentOf(kind: Kind, slug: string, changes: Changes = {}) {
  const { graph, item } = find(kind, slug, changes);
  return searchDocument(graph, item)!;
}

const caseDocument = (changes: Changes = {}) => documentOf('cas', 'cpts-du-lac-agenda', changes);

describe('the filters of an item', () => {
  it('are those of the address of the search page', () => {
    const { graph, item } = find('cas', 'cpts-du-lac-agenda');
    expect(filtersOf(graph, item)).toEqual({
      type: ['cas'],
      theme: ['soins-non-programmes'],
      region: ['bretagne'],
      departement: ['35', '56'],
      taille: ['2'],
      etape: ['premieres-actions'],
    });
  });

  it('are empty where the item says nothing', () => {
    const { graph, item } = find('glossaire', 'cpts');
    expect(filtersOf(graph, item)).toEqual({
      type: ['glossaire'],
      theme: [],
      region: [],
      departement: [],
      taille: [],
      etape: [],
    });
  });

  it('are all given to Pagefind', () => {
    const filters = [...caseDocument().html.matchAll(/data-pagefind-filter="([^"]*)"/g)];
    expect(filters.map(([, filter]) => filter)).toEqual([
      'type:cas',
      'theme:soins-non-programmes',
      'region:bretagne',
      'departement:35',
      'departement:56',
      'taille:2',
      'etape:premieres-actions',
    ]);
  });
});

describe('the document of a fiche', () => {
  it('weighs the title more than the summary, the places and the text', () => {
    const weights = [
      ...caseDocument().html.matchAll(/<(\w+) data-pagefind-weight="(\d+)">([^<]{0,15})/g),
    ];
    expect(weights.map(([, tag, weight, start]) => [tag, Number(weight), start?.trim()])).toEqual([
      ['h1', 7, 'Un agenda parta'],
      ['p', 4, 'La CPTS du Lac'],
      ['p', 2, 'CPTS du Lac, Il'],
      ['div', 1, ''],
    ]);
  });

  it('names its CPTS, departments, regions, themes and kind', () => {
    expect(caseDocument().html).toContain(
      'CPTS du Lac, Ille-et-Vilaine, Morbihan, Bretagne, Soins non programmés, cas',
    );
  });

  it('has its address, and what is shown with a result', () => {
    const { url, meta } = caseDocument();
    expect(url).toBe('/cas/cpts-du-lac-agenda/');
    expect(meta).toEqual({
      title: 'Un agenda partagé pour les soins non programmés',
      facts: 'Bretagne · 2021 · installé',
      type: 'cas',
      date: '2021',
    });
  });

  it('is plain for the index and real for readers, in the same words', () => {
    const { html, text } = caseDocument({
      [CASE]: append("\nD'[œuvre](/leviers/) à cœur : 80 000 €.\n"),
    });
    expect(html).toContain('coeur : 80 000 €.');
    expect(html).toContain("D'<a ");
    expect(html).not.toMatch(/[’œ\u202F\u00A0]/);
    expect(text).toContain('D’œuvre à cœur\u00A0: 80\u202F000\u00A0€.');
  });

  it('leaves citations out', () => {
    const { html, text } = caseDocument();
    expect(html).toContain('débordent.</p>');
    expect(html + text).not.toContain('bilan-du-lac');
  });

  it('has the sections of its body, with their anchors', () => {
    expect(caseDocument().html).toContain(`<h2 id="ce-qu-on-en-retient">Ce qu'on en retient</h2>`);
  });

  it('has the steps of a parcours as sections', () => {
    const { html } = documentOf('parcours', 'demarrer');
    expect(html).toContain('<h2 id="reunir-un-noyau">Réunir un noyau</h2>');
    expect(html).not.toContain('Pas');
  });
});

describe('what contributors write', () => {
  it('adds no markup of its own', () => {
    const evil = '<script>alert(1)</script><i data-pagefind-filter="type:cas">"';
    const { html } = caseDocument({
      [CASE]: (text) =>
        append(`\n${evil}\n\n[x](javascript:alert(1))\n`)(
          swap('titre: Un agenda partagé', `titre: '${evil} agenda'\n# `)(text),
        ),
    });
    const tags = tagsOf(html).filter((tag) => !/^<(?:html|body|i|h1|h2|p|div|a)\b/.test(tag));
    expect(tags).toEqual([]);
    expect(
      tagsOf(html).filter((tag) => tag.startsWith('<i data-pagefind-filter="type')),
    ).toHaveLength(1);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toContain('javascript');
  });
});
