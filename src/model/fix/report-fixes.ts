/** What `npm run fix` did, in words. Pure: nothing is printed here. */
import type { Fixed } from './fix-file.ts';

export interface Outcome extends Pick<Fixed, 'changes' | 'leftAlone'> {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  /** Why the file could not be read or written; it is as it was. */
  readonly failure?: string;
}

/** Names each file that was changed or left alone and says why; `root` is put before names. */
export function formatFixes(outcomes: readonly Outcome[], root: string): string {
  const details = outcomes.map((outcome) => detailsOf(outcome, root));
  const counts = [
    count(
      outcomes.filter(({ changes }) => changes.length > 0),
      'changé',
      'changés',
    ),
    count(
      outcomes.filter(({ leftAlone }) => leftAlone.length > 0),
      'laissé tel quel',
      'laissés tels quels',
    ),
    count(
      outcomes.filter(({ failure }) => failure !== undefined),
      'non écrit',
      'non écrits',
    ),
    count(
      details.filter((text) => text === ''),
      'déjà en forme',
      'déjà en forme',
    ),
  ].filter(Boolean);
  const read = count(outcomes, 'fichier lu', 'fichiers lus') || 'aucun fichier lu';
  const summary = `${[read, counts.join(', ')].filter(Boolean).join(' : ')}.\n`;
  const text = details.join('');
  return text ? `${text}\n${summary}Relancez npm run validate\n` : summary;
}

const count = ({ length }: readonly unknown[], one: string, many: string) =>
  length === 0 ? '' : `${length} ${length > 1 ? many : one}`;

function detailsOf({ path, changes, leftAlone, failure }: Outcome, root: string): string {
  const lines = [...changes, ...leftAlone.map((reason) => `laissé tel quel : ${reason}`)];
  if (failure !== undefined) lines.push(`non écrit : ${failure}`);
  return lines.length > 0
    ? `${[`${root}${path}`, ...lines.map((line) => `  ${line}`)].join('\n')}\n`
    : '';
}
