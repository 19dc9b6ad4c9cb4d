import { describe, expect, test } from 'vitest';
import { isAllowed, licenceProblems, licencesPage, packagesOf, type LockFile } from './packages.ts';

const lock = (packages: LockFile['packages']): LockFile => ({ packages });

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['MIT AND OFL-1.1', true],
  ['MIT AND GPL-3.0-only', false],
  ['GPL-3.0-only', false],
  ['?', false],
])('%s: allowed is %s', (licence, allowed) => {
  expect(isAllowed(licence)).toBe(allowed);
});

describe('a lockfile', () => {
  test('gives each package once, for readers as soon as one of its places is', () => {
    const packages = packagesOf(
      lock({
        '': { version: '1.0.0', license: 'MIT' },
        'node_modules/b': { version: '1.0.0', license: 'ISC', dev: true },
        'node_modules/a/node_modules/b': { version: '1.0.0', license: 'ISC' },
        'node_modules/@x/a': { version: '2.0.0', license: 'MIT', dev: true },
      }),
    );
    expect(packages).toMatchObject([
      { name: '@x/a', version: '2.0.0', licence: 'MIT', dev: true },
      { name: 'b', version: '1.0.0', licence: 'ISC', dev: false },
    ]);
    expect(licenceProblems(packages)).toEqual([]);
    expect(licencesPage(packages)).toContain('**ISC** (1): b 1.0.0.');
  });

  test('with a licence that nobody allowed, or none, is refused with the package and what to do', () => {
    const problems = licenceProblems(
      packagesOf(
        lock({
          'node_modules/a': { version: '1.0.0', license: 'GPL-3.0-only' },
          'node_modules/b': { version: '1.0.0' },
        }),
      ),
    );
    expect(problems).toEqual([
      expect.stringMatching(
        /^a 1\.0\.0 has the licence "GPL-3\.0-only", which is not.*allowed\.ts/,
      ),
      expect.stringMatching(/^b 1\.0\.0 has the licence "\?"/),
    ]);
  });

  test('where a package that was looked at declares something else, is to be looked at again', () => {
    const duck = (license: string) =>
      packagesOf(lock({ 'node_modules/duck': { version: '1.0.0', license } }));
    expect(licenceProblems(duck('BSD'))).toEqual([]);
    expect(duck('BSD')).toMatchObject([{ licence: 'BSD-2-Clause' }]);
    expect(licenceProblems(duck('GPL-3.0-only'))).toHaveLength(1);
  });
});
