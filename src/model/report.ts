/** Reports of the validator, as text. Pure: nothing is printed here. */
import { coverageOf, coverageText, type Coverage } from './coverage.ts';
import type { Issue, Place } from './issue.ts';
import { KIND_NAMES, KINDS } from './kinds.ts';
import type { Validation } from './validate.ts';

export const FORMATS = ['texte', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

export interface Report {
  readonly issues: readonly Issue[];
  /** Items read, by kind, for the closing line. */
  readonly counts: Readonly<Record<string, number>>;
  /** Only for the whole collection. */
  readonly coverage?: Coverage;
  /** Where each rule has its page, `https://exemple.fr/publier/regles/`, when the site is known. */
  readonly rulesAddress?: string;
}

/** The report of a validation; limited to the files that `keep` accepts, if it is given. */
export function reportOf(validation: Validation, keep?: (path: string) => boolean): Report {
  const isKept = keep ?? (() => true);
  const counts: Record<string, number> = {};
  for (const kind of KIND_NAMES) {
    const count = validation.entries.filter(
      (entry) => entry.kind === kind && isKept(entry.path),
    ).length;
    if (count > 0) counts[kind] = count;
  }
  return {
    issues: validation.issues.filter((issue) => isKept(issue.file)),
    counts,
    ...(!keep && { coverage: coverageOf(validation) }),
  };
}

export const hasErrors = (issues: readonly Issue[]) =>
  issues.some(({ level }) => level === 'error');

/** Writes a report in a format; `root` is put before file names, `content/`. */
export function formatReport(report: Report, format: Format, root: string): string {
  if (format === 'json') return toJson(report, root);
  if (format === 'github')
    return report.issues.map((issue) => toAnnotation(issue, root, report.rulesAddress)).join('');
  return toText(report, root);
}

const LEVEL_WORDS = { error: 'erreur', warning: 'avertissement' } as const;

const where = ({ file, line, column }: Place, root: string) => `${root}${file}:${line}:${column}`;

/** One issue in plain words, over a few lines. */
export function issueText(issue: Issue, root: string): string {
  const { level, rule, message, advice, elsewhere = [] } = issue;
  const lines = [`${where(issue, root)}  ${LEVEL_WORDS[level]}  ${rule}`, `  ${message}`];
  if (advice) lines.push(`  → ${advice}`);
  if (elsewhere.length > 0) {
    const shown = elsewhere.slice(0, 10).map((place) => where(place, root));
    const rest = elsewhere.length - shown.length;
    lines.push(`  aussi : ${shown.join(', ')}${rest > 0 ? ` et ${plural(rest, 'autre')}` : ''}`);
  }
  return `${lines.join('\n')}\n`;
}

const plural = (count: number, word: string) => `${count} ${word}${count > 1 ? 's' : ''}`;

function toText({ issues, counts, coverage, rulesAddress }: Report, root: string): string {
  const errors = issues.filter(({ level }) => level === 'error').length;
  const warnings = issues.length - errors;
  const fixable = issues.filter((issue) => issue.fixable).length;
  const files = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const read = `${plural(files, 'fichier')} ${files > 1 ? 'lus' : 'lu'}`;
  const summary =
    issues.length === 0
      ? `${read} : tout est en ordre.`
      : `${errors === 0 ? 'aucune erreur' : plural(errors, 'erreur')}${warnings > 0 ? `, ${plural(warnings, 'avertissement')}` : ''}, ${read}.`;
  const repair =
    fixable > 0
      ? `${fixable} ${fixable > 1 ? 'se réparent toutes seules' : 'se répare toute seule'} : npm run fix\n`
      : '';
  const list = issues.map((issue) => `${issueText(issue, root)}\n`).join('');
  const pages =
    rulesAddress && issues.length > 0 ? `Chaque règle a sa page : ${rulesAddress}\n` : '';
  return `${list}${countsText(counts)}${coverage ? coverageText(coverage) : ''}${summary}\n${repair}${pages}`;
}

function countsText(counts: Report['counts']): string {
  const parts = KIND_NAMES.filter((kind) => counts[kind]).map(
    (kind) => `${KINDS[kind].plural.toLowerCase().replace('cpts', 'CPTS')} ${counts[kind]}`,
  );
  return parts.length > 0 ? `${parts.join(' · ')}\n` : '';
}

function toJson({ issues, counts, coverage }: Report, root: string): string {
  const list = issues.map((issue) => ({
    ...issue,
    file: `${root}${issue.file}`,
    ...(issue.elsewhere && {
      elsewhere: issue.elsewhere.map((place) => ({ ...place, file: `${root}${place.file}` })),
    }),
  }));
  return `${JSON.stringify({ issues: list, counts, ...coverage }, undefined, 2)}\n`;
}

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** An annotation of GitHub Actions. */
function toAnnotation(issue: Issue, root: string, rulesAddress?: string): string {
  const { file, line, column, level, rule, message, advice } = issue;
  const properties = `file=${escapeProperty(root + file)},line=${line},col=${column},title=${escapeProperty(rule)}`;
  const page = rulesAddress && `${rulesAddress}${rule}/`;
  return `::${level} ${properties}::${escapeData([message, advice, page].filter(Boolean).join('\n'))}\n`;
}
