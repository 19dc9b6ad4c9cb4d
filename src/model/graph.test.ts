import { describe, expect, it } from 'vitest';
import { miniContent, swap, TODAY, validateMini } from '../../tests/support/mini-content.ts';
import { addressOf, itemOfLink, type Graph } from './graph.ts';
import { KIND_NAMES, type Kind } from './kinds.ts';
import { validate } from './validate.ts';

const { graph } = validateMini();
const named = (from: Kind, slug: string) =>
  graph
    .references(graph.find(from, slug)!)
    .map((reference) => `${reference.kind}/${reference.slug}`);
const citing = (of: Graph, kind: Kind, slug: string, from: Kind) =>
  of.citing({ kind, slug }, from).map((item) => item.slug);

describe('the graph', () => {
  it('holds the items of a kind in the order of their slugs', () => {
    expect(graph.all('sources').map(({ slug }) => slug)).toEqual(['bilan-du-lac', 'rapport-tour']);
    expect(graph.find('leviers', 'equipe-leader')?.data.titre).toMatch(/^Réunir/);
    expect(graph.find('leviers', 'absent')).toBeUndefined();
  });

  it('knows what an item names, in its fields then in its text, as often as it does', () => {
    expect(named('cas', 'cpts-du-lac-agenda')).toEqual([
      'cpts/cpts-du-lac',
      'themes/soins-non-programmes',
      'etapes/premieres-actions',
      'sources/bilan-du-lac',
      'leviers/equipe-leader',
      'freins/manque-de-temps',
      'sources/bilan-du-lac',
      'sources/bilan-du-lac',
      'leviers/equipe-leader',
    ]);
  });

  it('knows the steps of a parcours and the links to anchors', () => {
    expect(named('parcours', 'demarrer')).toContain('freins/manque-de-temps');
    expect(named('cadre', 'missions')).toContain('chiffres/nombre-de-cpts');
  });

  it.each([
    ['leviers', 'equipe-leader', 'freins', ['manque-de-temps']],
    ['leviers', 'equipe-leader', 'rapports', ['tour-de-france']],
    ['cpts', 'cpts-du-lac', 'cas', ['cpts-du-lac-agenda']],
    ['sources', 'bilan-du-lac', 'syntheses', ['bretagne-2022-03-18-rennes']],
    ['sources', 'rapport-tour', 'glossaire', ['cpts']],
    ['rapports', 'tour-de-france', 'propositions', ['partager-les-roles']],
    ['organismes', 'federation-bretonne', 'syntheses', ['bretagne-2022-03-18-rennes']],
    ['freins', 'manque-de-temps', 'leviers', []],
  ] as const)('knows who names %s/%s among the %s', (kind, slug, from, slugs) => {
    expect(citing(graph, kind, slug, from)).toEqual(slugs);
  });

  it('counts an item that names another twice once', () => {
    expect(citing(graph, 'leviers', 'equipe-leader', 'cas')).toEqual(['cpts-du-lac-agenda']);
  });

  it('says the place of a reference: a field, or an offset of the text', () => {
    const references = graph.references(graph.find('freins', 'manque-de-temps')!);
    expect(references.map(({ field }) => field)).toEqual(['themes.0', 'leviers.0', 'sources.0']);
    const [citation] = graph
      .references(graph.find('leviers', 'equipe-leader')!)
      .filter(({ field }) => field === undefined);
    expect(citation).toMatchObject({ kind: 'sources', slug: 'rapport-tour' });
    expect(citation?.offset).toBeGreaterThan(0);
  });

  it('leaves out an item whose fields are wrong, and keeps the others', () => {
    const edit = swap('verifie_le: 2026-11-01', 'verifie_le: hier');
    const partial = validateMini({ 'cas/cpts-du-lac-agenda.md': edit }).graph;
    expect(partial.all('cas')).toEqual([]);
    expect(citing(partial, 'leviers', 'equipe-leader', 'freins')).toEqual(['manque-de-temps']);
  });

  it('does not depend on the order of the files', () => {
    const reversed = validate(miniContent().reverse(), { today: TODAY }).graph;
    for (const kind of KIND_NAMES) {
      expect(reversed.all(kind)).toEqual(graph.all(kind));
    }
    expect(citing(reversed, 'sources', 'rapport-tour', 'leviers')).toEqual(['equipe-leader']);
  });
});

describe('an address', () => {
  it.each([
    ['/leviers/equipe-leader/', 'leviers', 'equipe-leader'],
    ['/leviers/equipe-leader/#pourquoi', 'leviers', 'equipe-leader'],
    ['/leviers/equipe-leader/?vue=1#pourquoi', 'leviers', 'equipe-leader'],
    ['/themes/prevention/', 'themes', 'prevention'],
    ['/sources/#bilan', 'sources', 'bilan'],
    ['/glossaire/#aci', 'glossaire', 'aci'],
  ])('%s is that of an item', (url, kind, slug) => {
    expect(itemOfLink(url)).toEqual({ kind, slug });
  });

  it.each([
    '/leviers/',
    '/leviers/#tous',
    '/leviers/equipe-leader',
    '/leviers/a/b/',
    '/sources/bilan/',
    '/regions/bretagne/',
    '/leviers/Equipe/',
    'https://exemple.fr/leviers/equipe-leader/',
    '//leviers/equipe-leader/',
  ])('%s is that of no item', (url) => {
    expect(itemOfLink(url)).toBeUndefined();
  });

  it('of an item leads back to it', () => {
    for (const kind of ['leviers', 'sources', 'themes', 'glossaire'] as const) {
      for (const { slug } of graph.all(kind)) {
        expect(itemOfLink(addressOf({ kind, slug }))).toEqual({ kind, slug });
      }
    }
  });
});
