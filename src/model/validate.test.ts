import { describe, expect, it } from 'vitest';
import { manyFiles } from '../../tests/support/many-files.ts';
import {
  check,
  edits,
  miniContent,
  swap,
  TODAY,
  validateMini,
} from '../../tests/support/mini-content.ts';
import { compareIssues } from './issue.ts';
import { validate } from './validate.ts';

const FAULTS = {
  'cpts/cpts-du-lac.md': edits(
    swap('regions: [bretagne]', 'regions: [bretagne, bretagne]'),
    swap('taille: 2', 'taille: 3'),
  ),
  'cas/cpts-du-lac-agenda.md': swap('maturite: installe', 'maturite: fini'),
  'leviers/equipe-leader.md': swap('## Pourquoi', '### Pourquoi'),
  'themes/soins-non-programmes.yaml': '',
};

describe('the validator', () => {
  it('finds everything at once, in the order of files and lines', () => {
    const issues = check(FAULTS);
    expect(issues.length).toBeGreaterThan(4);
    expect([...issues].sort(compareIssues)).toEqual(issues);
    expect(new Set(issues.map(({ file }) => file))).toEqual(new Set(Object.keys(FAULTS)));
  });

  it('says the same whatever the order of the files', () => {
    const surroundings = { today: TODAY, assets: new Set(['/images/agenda.png', '/favicon.svg']) };
    const files = miniContent(FAULTS);
    expect(validate(files.toReversed(), surroundings).issues).toEqual(
      validate(files, surroundings).issues,
    );
  });

  it('keeps an entry for each file that could be named, right or wrong', () => {
    expect(validateMini(FAULTS).entries).toHaveLength(miniContent(FAULTS).length);
  });

  it('reads a few files among items that it only knows by name', () => {
    const wanted = 'cas/cpts-du-lac-agenda.md';
    const files = miniContent({}).filter(({ path }) => path === wanted);
    const known = validateMini({}).entries.map(({ kind, slug, data }) => ({
      kind,
      slug,
      ...(data && 'titre' in data && { title: data.titre }),
    }));
    const assets = new Set(['/images/agenda.png', '/favicon.svg']);
    expect(validate(files, { today: TODAY, assets }).issues).not.toEqual([]);
    expect(validate(files, { today: TODAY, assets, known }).issues).toEqual([]);
    const { title } = known.find(({ kind, slug }) => `${kind}/${slug}.md` === wanted)!;
    const others = [{ kind: 'leviers' as const, slug: 'autre', title: title! }, ...known];
    expect(validate(files, { today: TODAY, assets, known: others }).issues).toMatchObject([
      { rule: 'titre-double', field: 'titre' },
    ]);
  });

  it('finds nothing wrong in no content', () => {
    expect(validate([], { today: TODAY }).issues).toEqual([]);
  });

  it('gets to the end of two thousand fiches', () => {
    const { graph, issues } = validate(manyFiles(2000), { today: TODAY });
    expect(issues).toEqual([]);
    expect(graph.citing({ kind: 'leviers', slug: 'equipe-leader' }, 'cas')).toHaveLength(2001);
  });
});
