import { describe, expect, it } from 'vitest';
import {
  append,
  edited,
  edits,
  swap,
  validateMini,
  type Changes,
} from '../../tests/support/mini-content.ts';
import type { Item } from './graph.ts';
import type { Kind } from './kinds.ts';
import {
  cptsOf,
  dateOf,
  departmentsOf,
  evidenceOf,
  fichesOfRegion,
  regionsOf,
  sizesOfItem,
  sourcesOf,
} from './relations.ts';

const CASE = 'cas/cpts-du-lac-agenda.md';
const CPTS = 'cpts/cpts-du-lac.md';
const DAY = 'syntheses/bretagne-2022-03-18-rennes.md';
const PROPOSAL = 'propositions/partager-les-roles.md';
const REPORT = 'rapports/tour-de-france.md';

const slugs = (items: readonly { readonly slug: string }[]) => items.map(({ slug }) => slug);

function find<K extends Kind>(kind: K, slug: string, changes: Changes = {}) {
  const { graph, issues } = validateMini(changes);
  expect(issues.filter(({ level }) => level === 'error')).toEqual([]);
  const item = graph.find(kind, slug)!;
  return { graph, item, any: item as unknown as Item };
}

describe('the evidence of a lever', () => {
  const evidence = (changes: Changes = {}) => {
    const { graph, item } = find('leviers', 'equipe-leader', changes);
    return evidenceOf(graph, item);
  };

  it('is the reports, regional syntheses and cases that name it', () => {
    const { rapports, propositions, syntheses, cas, kinds } = evidence();
    expect([rapports, propositions, syntheses, cas].map(slugs)).toEqual([
      ['tour-de-france'],
      ['partager-les-roles'],
      ['bretagne-2022-03-18-rennes'],
      ['cpts-du-lac-agenda'],
    ]);
    expect(kinds).toBe(3);
  });

  it('counts a report once, by itself or by its propositions', () => {
    const changes = { [REPORT]: swap('leviers: [equipe-leader]\n', '') };
    expect(slugs(evidence(changes).rapports)).toEqual(['tour-de-france']);
    expect(evidence({ ...changes, [PROPOSAL]: swap('leviers: [equipe-leader]\n', '') }).kinds).toBe(
      2,
    );
  });

  it('does not count a case that only links to it', () => {
    const { cas, kinds } = evidence({ [CASE]: swap('leviers: [equipe-leader]\n', '') });
    expect(slugs(cas)).toEqual([]);
    expect(kinds).toBe(2);
  });
});

describe('what an item belongs to', () => {
  it('comes from its CPTS', () => {
    const { graph, any } = find('cas', 'cpts-du-lac-agenda');
    expect(slugs(cptsOf(graph, any))).toEqual(['cpts-du-lac']);
    expect(regionsOf(graph, any)).toEqual(['bretagne']);
    expect(departmentsOf(graph, any)).toEqual(['35', '56']);
    expect(sizesOfItem(graph, any)).toEqual([2]);
  });

  it('is each region of a CPTS that spans two', () => {
    const { graph, any } = find('cas', 'cpts-du-lac-agenda', {
      [CPTS]: swap('regions: [bretagne]', 'regions: [bretagne, normandie]'),
    });
    expect(regionsOf(graph, any)).toEqual(['bretagne', 'normandie']);
  });

  it('comes from the organisme that leads a case without CPTS', () => {
    const changes = {
      'cas/federation-bretonne-agenda.md': edited(
        CASE,
        swap('cpts: [cpts-du-lac]', 'porteur: federation-bretonne'),
        swap('Un agenda partagé', 'Un agenda régional'),
      ),
    };
    const { graph, any } = find('cas', 'federation-bretonne-agenda', changes);
    expect(cptsOf(graph, any)).toEqual([]);
    expect(regionsOf(graph, any)).toEqual(['bretagne']);
  });

  it('is the region and department of the event for a synthesis', () => {
    const { graph, any } = find('syntheses', 'bretagne-2022-03-18-rennes');
    expect(regionsOf(graph, any)).toEqual(['bretagne']);
    expect(departmentsOf(graph, any)).toEqual(['35']);
  });

  it('is nothing for what is national', () => {
    const { graph, any } = find('leviers', 'equipe-leader');
    expect([regionsOf(graph, any), departmentsOf(graph, any), sizesOfItem(graph, any)]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('is both sizes of a population on a threshold, when its size is not written', () => {
    const edit = edits(swap('population: 52000', 'population: 80000'), swap('taille: 2\n', ''));
    const { graph, any } = find('cas', 'cpts-du-lac-agenda', { [CPTS]: edit });
    expect(sizesOfItem(graph, any)).toEqual([2, 3]);
  });

  it('gives a region its fiches', () => {
    const { graph } = find('cpts', 'cpts-du-lac');
    expect(slugs(fichesOfRegion(graph, 'bretagne', 'cas'))).toEqual(['cpts-du-lac-agenda']);
    expect(slugs(fichesOfRegion(graph, 'bretagne', 'syntheses'))).toEqual([
      'bretagne-2022-03-18-rennes',
    ]);
    expect(fichesOfRegion(graph, 'bretagne', 'leviers')).toEqual([]);
    expect(fichesOfRegion(graph, 'corse', 'cas')).toEqual([]);
  });
});

describe('the sources of an item', () => {
  const sources = (edit: (text: string) => string) => {
    const { graph, any } = find('leviers', 'equipe-leader', { 'leviers/equipe-leader.md': edit });
    return slugs(sourcesOf(graph, any));
  };

  it('come in the order of the text, then those only listed, each once', () => {
    const listed = swap('sources: [rapport-tour]', 'sources: [rapport-tour, bilan-du-lac]');
    expect(sources(listed)).toEqual(['rapport-tour', 'bilan-du-lac']);
    const cited = swap(
      's’épuise.[^rapport-tour]',
      's’épuise.[^bilan-du-lac] Vrai.[^rapport-tour] Oui.[^bilan-du-lac]',
    );
    expect(sources(edits(listed, cited))).toEqual(['bilan-du-lac', 'rapport-tour']);
  });

  it('include a source cited without being listed', () => {
    expect(sources(append('\nVrai.[^bilan-du-lac]\n'))).toEqual(['rapport-tour', 'bilan-du-lac']);
  });

  it('include those of its figures', () => {
    const { graph, any } = find('cas', 'cpts-du-lac-agenda', {
      [CASE]: swap('    source: bilan-du-lac', '    source: rapport-tour'),
    });
    expect(slugs(sourcesOf(graph, any))).toEqual(['bilan-du-lac', 'rapport-tour']);
  });
});

describe('the day of an item', () => {
  it.each([
    ['syntheses', 'bretagne-2022-03-18-rennes', '2022-03-18'],
    ['rapports', 'tour-de-france', '2023'],
    ['cas', 'cpts-du-lac-agenda', '2021'],
    ['cpts', 'cpts-du-lac', '2020-07-01'],
    ['leviers', 'equipe-leader', undefined],
  ] as const)('of %s/%s is %s', (kind, slug, day) => {
    expect(dateOf(find(kind, slug).any)).toBe(day);
  });

  it('of a CPTS without contract is the year of its creation', () => {
    const { any } = find('cpts', 'cpts-du-lac', { [CPTS]: swap('aci_le: 2020-07-01\n', '') });
    expect(dateOf(any)).toBe('2019');
  });
});

it('a synthesis without a department is in none', () => {
  const { graph, any } = find('syntheses', 'bretagne-2022-03-18-rennes', {
    [DAY]: swap('  departement: "35"\n', ''),
  });
  expect(departmentsOf(graph, any)).toEqual([]);
});
