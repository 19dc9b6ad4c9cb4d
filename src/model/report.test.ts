import { describe, expect, it } from 'vitest';
import { swap, validateMini } from '../../tests/support/mini-content.ts';
import type { Issue } from './issue.ts';
import { formatReport, hasErrors, issueText, reportOf } from './report.ts';

const place = { file: 'cas/lac.md', line: 3, column: 9 };
const error: Issue = {
  ...place,
  rule: 'region-inconnue',
  level: 'error',
  field: 'region',
  message: 'Première ligne : 100 %, oui.',
  advice: 'Vouliez-vous dire `corse` ?',
  fixable: true,
};
const warning: Issue = {
  ...place,
  line: 4,
  rule: 'a-revoir',
  level: 'warning',
  message: 'À revoir.',
};
const counts = { cas: 2, cpts: 1 };

const text = (issues: readonly Issue[], of = counts as Record<string, number>) =>
  formatReport({ issues, counts: of }, 'texte', 'content/');

describe('the report as text', () => {
  it('gives each issue its place, its words and its advice, then the counts', () => {
    expect(text([error, warning])).toBe(`content/cas/lac.md:3:9  erreur  region-inconnue
  Première ligne : 100 %, oui.
  → Vouliez-vous dire \`corse\` ?

content/cas/lac.md:4:9  avertissement  a-revoir
  À revoir.

cas 2 · CPTS 1
1 erreur, 1 avertissement, 3 fichiers lus.
1 se répare toute seule : npm run fix
`);
  });

  it('says when all is well', () => {
    expect(text([])).toBe('cas 2 · CPTS 1\n3 fichiers lus : tout est en ordre.\n');
    expect(text([], { cas: 1 })).toBe('cas 1\n1 fichier lu : tout est en ordre.\n');
    expect(text([], {})).toBe('0 fichier lu : tout est en ordre.\n');
  });

  it('tells warnings from errors', () => {
    expect(text([warning, warning]).split('\n').at(-2)).toBe(
      'aucune erreur, 2 avertissements, 3 fichiers lus.',
    );
    expect(text([error, error]).split('\n').slice(-3)).toEqual([
      '2 erreurs, 3 fichiers lus.',
      '2 se réparent toutes seules : npm run fix',
      '',
    ]);
  });

  it('ends with the address of the rules when the site is known and something is wrong', () => {
    const rulesAddress = 'https://exemple.fr/publier/regles/';
    const last = (issues: readonly Issue[]) =>
      formatReport({ issues, counts, rulesAddress }, 'texte', '').split('\n').at(-2);
    expect(last([error])).toBe(`Chaque règle a sa page : ${rulesAddress}`);
    expect(last([])).toBe('3 fichiers lus : tout est en ordre.');
  });

  it('lists ten other places at most', () => {
    const elsewhere = Array.from({ length: 12 }, (_, index) => ({ ...place, line: index + 10 }));
    const [, , line] = issueText({ ...warning, elsewhere }, '').split('\n');
    expect(line).toBe(
      `  aussi : ${elsewhere
        .slice(0, 10)
        .map(({ line: at }) => `cas/lac.md:${at}:9`)
        .join(', ')} et 2 autres`,
    );
    const one = elsewhere.slice(0, 11);
    expect(issueText({ ...warning, elsewhere: one }, '')).toMatch(/ et 1 autre\n$/);
  });
});

describe('the report as JSON', () => {
  it('holds the issues and the counts', () => {
    const elsewhere = [{ file: 'cas/mont.md', line: 1, column: 1 }];
    const json = formatReport({ issues: [{ ...error, elsewhere }], counts }, 'json', 'content/');
    expect(JSON.parse(json)).toEqual({
      issues: [
        {
          file: 'content/cas/lac.md',
          line: 3,
          column: 9,
          rule: 'region-inconnue',
          level: 'error',
          field: 'region',
          message: 'Première ligne : 100 %, oui.',
          advice: 'Vouliez-vous dire `corse` ?',
          fixable: true,
          elsewhere: [{ file: 'content/cas/mont.md', line: 1, column: 1 }],
        },
      ],
      counts: { cas: 2, cpts: 1 },
    });
    expect(json.endsWith('}\n')).toBe(true);
  });
});

describe('the report as annotations of GitHub', () => {
  it('is one line an issue, with the signs of the format escaped', () => {
    const report = { issues: [{ ...error, file: 'cas/a,b:c.md' }, warning], counts };
    expect(formatReport(report, 'github', 'content/')).toBe(
      '::error file=content/cas/a%2Cb%3Ac.md,line=3,col=9,title=region-inconnue::Première ligne : 100 %25, oui.%0AVouliez-vous dire `corse` ?\n' +
        '::warning file=content/cas/lac.md,line=4,col=9,title=a-revoir::À revoir.\n',
    );
  });

  it('leads to the page of the rule when the site is known', () => {
    const report = {
      issues: [warning],
      counts,
      rulesAddress: 'https://exemple.fr/publier/regles/',
    };
    expect(formatReport(report, 'github', '')).toContain(
      '::À revoir.%0Ahttps://exemple.fr/publier/regles/a-revoir/\n',
    );
  });

  it('is nothing when all is well', () => {
    expect(formatReport({ issues: [], counts }, 'github', '')).toBe('');
  });
});

describe('the report of a validation', () => {
  const validation = validateMini({
    'cpts/cpts-du-lac.md': swap('taille: 2', 'taille: 3'),
    'cas/cpts-du-lac-agenda.md': swap('annee_debut: 2021', 'annee_debut: 2030'),
  });

  it('counts the files read, by kind', () => {
    expect(reportOf(validation).counts).toMatchObject({ cas: 1, sources: 2, redirections: 1 });
  });

  it('says what the whole collection covers, before the closing line or among the data', () => {
    const whole = reportOf(validateMini());
    expect(formatReport(whole, 'texte', '').split('\n').slice(1, -1)).toEqual([
      'régions : Bretagne 1 cas, 1 synthèse',
      expect.stringMatching(/^rien encore : Auvergne-Rhône-Alpes, /),
      'orphelins : aucun',
      '19 fichiers lus : tout est en ordre.',
    ]);
    expect(JSON.parse(formatReport(whole, 'json', ''))).toMatchObject({
      regions: { bretagne: { cas: 1, syntheses: 1 }, corse: { cas: 0, syntheses: 0 } },
      orphans: 0,
    });
  });

  it('is limited to some files, which are still checked against all', () => {
    const limited = reportOf(validation, (path) => path.startsWith('cpts/'));
    expect(limited.counts).toEqual({ cpts: 1 });
    expect(limited).not.toHaveProperty('coverage');
    expect(limited.issues.map(({ rule }) => rule)).toEqual(['taille-et-population']);
  });

  it('fails on errors, not on warnings', () => {
    expect([hasErrors([error]), hasErrors([warning]), hasErrors([])]).toEqual([true, false, false]);
  });
});
