import { describe, expect, it } from 'vitest';
import { check, miniContent, swap, type Changes } from '../../../tests/support/mini-content.ts';
import type { Issue } from '../issue.ts';
import { PAIRS } from '../rules/pairs/all-pairs.ts';
import { fixFile } from './fix-file.ts';

/** The same changes, once `npm run fix` has been there. */
function fixed(changes: Changes): Changes {
  const files = miniContent(changes).filter(({ path }) => Object.hasOwn(changes, path));
  const texts = files.map((file) => [file.path, fixFile(file).text ?? file.bytes] as const);
  return { ...changes, ...Object.fromEntries(texts) };
}

const isFixable = ({ fixable }: Issue) => fixable === true;
const named = ({ file, rule, field, message }: Issue) => `${file} ${rule} ${field} ${message}`;

const CASE = 'cas/cpts-du-lac-agenda.md';
const CPTS = 'cpts/cpts-du-lac.md';
const LEVER = 'leviers/equipe-leader.md';

/** Each repair that the validator promises, with how many faults it is. */
const REPAIRS: readonly (readonly [what: string, changes: Changes, count: number])[] = [
  ['a byte order mark', { [LEVER]: (text) => `\uFEFF${text}` }, 1],
  ['Windows line ends', { [LEVER]: (text) => text.replaceAll('\n', '\r\n') }, 1],
  [
    'tabs before fields',
    {
      [CASE]: (text) =>
        text.replaceAll(/^( {2}|    )(?=\S)/gm, (indent) => indent.replaceAll('  ', '\t')),
    },
    1,
  ],
  ['a French date', { [CASE]: swap('verifie_le: 2026-11-01', 'verifie_le: 1/11/2026') }, 1],
  [
    'a French date in a block',
    { [CASE]: swap('verifie_le: 2026-11-01', 'verifie_le: >\n  01/11/2026') },
    1,
  ],
  ['a region by its name', { [CPTS]: swap('[bretagne]', '[Bretagne]') }, 1],
  [
    'departments by name and by short code',
    { [CPTS]: swap('["35", "56"]', '[Ille-et-Vilaine, morbihan]') },
    2,
  ],
  [
    'a department whose zero is missing',
    {
      [CPTS]: (text) =>
        swap(
          '[bretagne]',
          '[bretagne, auvergne-rhone-alpes]',
        )(swap('["35", "56"]', '["35", 1]')(text)),
    },
    1,
  ],
  ['a choice with its accents', { [CASE]: swap('maturite: installe', 'maturite: Installé') }, 1],
  ['a grouped number', { [CPTS]: swap('population: 52000', 'population: 52 000') }, 1],
  ['a quoted number', { [CPTS]: swap('taille: 2', "taille: '2'") }, 1],
  ['a number with a comma', { [CASE]: swap('valeur: 36', 'valeur: "36,5" # environ') }, 1],
  [
    'a repeated reference',
    { [CASE]: swap('leviers: [equipe-leader]', 'leviers: [equipe-leader, equipe-leader]') },
    1,
  ],
  [
    'a link without its last slash',
    { [CASE]: swap('/leviers/equipe-leader/#pourquoi', '/leviers/equipe-leader#pourquoi') },
    1,
  ],
];

describe('what the validator promises, fix does', () => {
  it.each(REPAIRS)('%s', (_, changes, count) => {
    const before = check(changes);
    expect(before.filter(isFixable)).toHaveLength(count);
    expect(before).toHaveLength(count);
    expect(check(fixed(changes))).toEqual([]);
  });

  it.each<readonly [what: string, changes: Changes]>([
    ['decimals where none go', { [CPTS]: swap('population: 52000', 'population: 5,26') }],
    ['a list for one choice', { [CASE]: swap('maturite: installe', 'maturite: [Installé]') }],
    ['a list for one number', { [CPTS]: swap('population: 52000', 'population: [52 000]') }],
  ])('and it promises nothing in doubt: %s', (_, changes) => {
    const before = check(changes);
    expect(before.map(({ fixable }) => fixable)).toEqual([undefined]);
    expect(check(fixed(changes)).map(named)).toEqual(before.map(named));
  });

  it('on a content with one fault of each kind', () => {
    const changes: Changes = {
      [LEVER]: (text) => `\uFEFF${swap('2026-11-01', '01/11/2026')(text).replaceAll('\n', '\r\n')}`,
      [CPTS]: (text) => swap('["35", "56"]', '[35, Morbihan]')(swap('52000', '"52 000"')(text)),
      [CASE]: (text) =>
        swap(
          'maturite: installe',
          'maturite: Installé',
        )(swap('sources: [bilan-du-lac]', 'sources: [bilan-du-lac, bilan-du-lac]')(text)),
    };
    expect(check(changes).filter(isFixable).length).toBeGreaterThanOrEqual(6);
    expect(check(fixed(changes))).toEqual([]);
  });

  it.each(PAIRS)('and it brings no fault of its own: $rule', ({ invalid }) => {
    const before = check(invalid);
    const after = check(fixed(invalid));
    expect(after.filter(isFixable)).toEqual([]);
    expect(after.map(named).filter((name) => !before.map(named).includes(name))).toEqual([]);
  });

  it.each(PAIRS)('and a right content stays right: $rule', ({ valid }) => {
    expect(check(fixed(valid))).toEqual([]);
  });
});
