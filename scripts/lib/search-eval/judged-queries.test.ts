import { join } from 'node:path';
import { ROOT } from '../../../src/files/project.ts';
import { describe, expect, it } from 'vitest';
import { validateContent } from '../../../src/files/validate-content.ts';
import { publishedGraph } from '../../../src/files/content-graph.ts';
import { addressOf } from '../../../src/model/graph.ts';
import { KIND_NAMES } from '../../../src/model/kinds.ts';
import { parseJudgedQueries, readJudgedQueries } from './judged-queries.ts';

describe('a file of judged queries', () => {
  it('has queries, each with its graded addresses', () => {
    const text =
      '# About\n\nl’ACI ?\n  3 cas/a glossaire/#aci\n  3 cas/b\n  1 cas/c\n\nSNP\n  2 cas/a\n';
    expect(parseJudgedQueries('plain', text)).toEqual([
      {
        family: 'plain',
        query: 'l’ACI ?',
        grades: new Map([
          ['/cas/a/', 3],
          ['/glossaire/#aci', 3],
          ['/cas/b/', 3],
          ['/cas/c/', 1],
        ]),
      },
      { family: 'plain', query: 'SNP', grades: new Map([['/cas/a/', 2]]) },
    ]);
  });

  it.each([
    ['an unknown grade', 'ACI\n  4 cas/a\n', 'line 2: a grade'],
    ['a grade without an address', 'ACI\n  3\n', 'line 2: a grade'],
    ['a grade before any query', '  3 cas/a\n', 'line 1: a grade'],
    ['an address graded twice', 'ACI\n  3 cas/a\n  2 cas/a\n', 'line 3: cas/a is already graded'],
    ['a query judged twice', 'ACI\n  3 cas/a\nACI\n  2 cas/b\n', 'line 3: “ACI” is already judged'],
  ])('is refused with %s', (_, text, message) => {
    expect(() => parseJudgedQueries('plain', text)).toThrow(message);
  });
});

describe('the judged queries of the site', () => {
  const queries = readJudgedQueries();
  const families = Map.groupBy(queries, ({ family }) => family);

  it('are at least 130, in ten families of at least twelve', () => {
    expect(queries.length).toBeGreaterThanOrEqual(130);
    expect([...families.keys()]).toHaveLength(10);
    for (const [family, { length }] of families) expect(length, family).toBeGreaterThanOrEqual(12);
  });

  it('each want something', () => {
    const vain = queries.filter(({ grades }) => ![...grades.values()].includes(3));
    expect(vain.map(({ query }) => query)).toEqual([]);
  });

  it('judge addresses that exist, in every set', () => {
    const graph = publishedGraph(validateContent());
    const known = new Set(
      KIND_NAMES.flatMap((kind) => graph.all(kind).map((item) => addressOf(item))),
    );
    const others = ['second', 'unseen'].flatMap((set) => {
      const read = readJudgedQueries(join(ROOT, 'tests', 'search', set));
      expect(read).toHaveLength(100);
      return read;
    });
    const judged = new Set([...queries, ...others].flatMap(({ grades }) => [...grades.keys()]));
    expect([...judged].filter((address) => !known.has(address))).toEqual([]);
  });
});
