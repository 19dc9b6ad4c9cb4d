import { describe, expect, it } from 'vitest';
import { BASE_TREE } from '../../../tests/support/base-tree.ts';
import { fixFile, type Fixed } from './fix-file.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const fix = (path: string, content: string | Uint8Array): Fixed =>
  fixFile({ path, bytes: typeof content === 'string' ? bytesOf(content) : content });

const LEVER = 'leviers/equipe-leader.md';
const lever = BASE_TREE[LEVER]!;

describe('fixing a file', () => {
  it('changes nothing in a fiche that is in form', () => {
    expect(fix(LEVER, lever)).toEqual({ changes: [], leftAlone: [] });
  });

  it('says in French, one line each, what it changed', () => {
    const messy = lever
      .replace('verifie_le: 2026-11-01\n', '')
      .replace('titre:', 'verifie_le: 1/11/2026\ntitre:')
      .replace('Réunissez trois métiers.', '* Réunissez [trois métiers](/cadre/missions)')
      .replaceAll('\n', '\r\n');
    const { text, changes, leftAlone } = fix(LEVER, `\uFEFF${messy}`);
    expect(changes).toEqual([
      'marque d’ordre (BOM) retirée',
      'fins de ligne de Windows remplacées',
      '`verifie_le: 1/11/2026` devient `2026-11-01`',
      'champs remis dans l’ordre du modèle',
      'le lien `/cadre/missions` devient `/cadre/missions/`',
      'texte remis en forme',
    ]);
    expect(leftAlone).toEqual([]);
    expect(text).toBe(
      lever.replace('Réunissez trois métiers.', '- Réunissez [trois métiers](/cadre/missions/)'),
    );
  });

  it('sets the frontmatter apart by one empty line, and ends with one line end', () => {
    const { text, changes } = fix(
      LEVER,
      lever.replace('---\n\n## Pourquoi', '---  \n## Pourquoi').trimEnd(),
    );
    expect(text).toBe(lever);
    expect(changes).toEqual(['espaces et lignes vides remis en ordre']);
  });

  it('writes no empty line after the frontmatter of a fiche without text', () => {
    const fiche = `---\nnom: CPTS du Lac\n---\n`;
    expect(fix('cpts/lac.md', `${fiche}\n \n`).text).toBe(fiche);
    expect(fix('cpts/lac.md', fiche.trimEnd()).text).toBe(fiche);
  });

  it('only tidies the text of a parcours', () => {
    const path = 'parcours/demarrer.mdx';
    const fiche = BASE_TREE[path]!;
    const { text, changes } = fix(
      path,
      fiche
        .replace('trois métiers.[^rapport-tour]\n\n', '*trois* métiers.[^rapport-tour] \n\n\n')
        .trimEnd(),
    );
    expect(text).toBe(fiche.replace('trois métiers.', '*trois* métiers.'));
    expect(changes).toEqual(['espaces et lignes vides remis en ordre']);
  });

  it('mends the links of a parcours', () => {
    const path = 'parcours/demarrer.mdx';
    const fiche = BASE_TREE[path]!.replace(
      'trois métiers',
      '[trois métiers](/leviers/equipe-leader "Titre")',
    );
    expect(fix(path, fiche).text).toBe(fiche.replace('leader "', 'leader/ "'));
  });

  it('sorts the fields of a misplaced file by the model that they follow', () => {
    const source = BASE_TREE['sources/rapport-tour.yaml']!.replace('date: 2023', 'date: "2023"');
    expect(fix('themes/rapport-tour.yaml', source)).toEqual({ changes: [], leftAlone: [] });
  });

  it('puts a text in form even when a field is wrong', () => {
    const { text } = fix(LEVER, `${lever.replace('titre:', 'titrre:')}\n* a\n`);
    expect(text).toContain('titrre:');
    expect(text).toContain('\n- a\n');
  });
});

describe('a file that cannot be read', () => {
  const REFUSED: readonly (readonly [what: string, path: string, content: string | Uint8Array])[] =
    [
      ['another encoding', LEVER, new Uint8Array(Buffer.from(lever, 'latin1'))],
      ['two bytes a letter', LEVER, new Uint8Array(Buffer.from(`\uFEFF${lever}`, 'utf16le'))],
      ['nothing', LEVER, ' \n\n'],
      ['a book', LEVER, lever + '* a\n'.repeat(200_000)],
      ['no frontmatter', LEVER, '## Pourquoi\n* a  \n'],
      ['an unclosed frontmatter', LEVER, '---\ntitre: a  \n\n## Pourquoi\n* a\n'],
      ['fields that are not fields', LEVER, '---\ntitre: a: b\n---\n* a\n\n\n'],
      ['broken YAML', 'sources/a.yaml', 'titre: "a\nediteur: b  \n'],
      ['a control character', LEVER, `${lever}* a\u0007\n`],
      ['an unknown folder', 'divers/a.md', '---\n---\n* a\n'],
      ['an unexpected extension', 'leviers/a.txt', '---\n---\n* a\n'],
    ];

  it.each(REFUSED)('is left as it is, and why is said: %s', (_, path, content) => {
    const { text, changes, leftAlone } = fix(path, content);
    expect(text).toBeUndefined();
    expect(changes).toEqual([]);
    expect(leftAlone).toHaveLength(1);
    expect(leftAlone[0]).toMatch(/^[A-ZÀ-Ý«`].*\.$/);
  });

  it('still gets its certain repairs, and nothing else', () => {
    const fiche = '---\ntitre: a: b\n---\n* [a](/leviers/a)  \n\n\n';
    expect(fix(LEVER, `\uFEFF${fiche}`)).toEqual({
      text: fiche.replace('/a)', '/a/)'),
      changes: ['marque d’ordre (BOM) retirée', 'le lien `/leviers/a` devient `/leviers/a/`'],
      leftAlone: ['La valeur contient elle-même `:`.'],
    });
  });
});

describe('a missing slash', () => {
  it.each([
    ['[a](/leviers/a)', '[a](/leviers/a/)'],
    [
      '😀 [a](/leviers/a#b) [c](</leviers/c> "/leviers/c")',
      '😀 [a](/leviers/a/#b) [c](/leviers/c/ "/leviers/c")',
    ],
    ['[**a** `](/x)`](/leviers/a?b=c)', '[**a** `](/x)`](/leviers/a/?b=c)'],
    ['[](/leviers/a)', '[](/leviers/a/)'],
    ['[a][b]\n\n[b]: /leviers/b "c"', '[a][b]\n\n[b]: /leviers/b/ "c"'],
    ['[a](/leviers/a\\_b(c))', '[a](/leviers/a_b(c)/)'],
    ['| a |\n| --- |\n| [a](/leviers/a) |', '| a |\n| --- |\n| [a](/leviers/a/) |'],
  ])('comes to %s', (before, after) => {
    expect(fix(LEVER, `${lever}\n${before}\n`).text?.slice(lever.length + 1, -1)).toBe(after);
  });

  it.each([
    '[a](/)',
    '[a](/leviers/a/)',
    '[a](#b)',
    '[a](/images/a.png)',
    '[a](https://example.org/a)',
    '`[a](/leviers/a)`',
  ])('is not missing from %s', (text) => {
    expect(fix(LEVER, `${lever}\n${text}\n`).changes).toEqual([]);
  });
});
