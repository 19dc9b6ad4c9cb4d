/** What the importer tells the author, in plain French. */
import { frenchTypography } from '../markdown/typography.ts';
import { placeText, type WordPlace } from './place.ts';

/** What there is to do: fill in, read again, or nothing (it is told so that nobody is surprised). */
export type Severity = 'à compléter' | 'à vérifier' | 'transformé';

export const SEVERITIES = ['à compléter', 'à vérifier', 'transformé'] as const;

/** One thing that the author should know. */
export interface ReportItem {
  readonly severity: Severity;
  readonly place: WordPlace;
  /** What was found, or done. */
  readonly message: string;
  /** What the author does about it. */
  readonly repair: string;
  /** The field of the frontmatter concerned, `evenement.debut`. */
  readonly field?: string;
  /** A text of the document that is not in the fiche, on purpose. */
  readonly leftOut?: string;
}

/** Gathers the items of one import. */
export class Notebook {
  readonly items: ReportItem[] = [];

  /** Something to fill in. */
  missing(place: WordPlace, message: string, repair: string, field?: string): void {
    this.#add('à compléter', place, message, repair, field ? { field } : {});
  }

  /** Something to read again. */
  check(
    place: WordPlace,
    message: string,
    repair: string,
    more: Pick<ReportItem, 'field' | 'leftOut'> = {},
  ): void {
    this.#add('à vérifier', place, message, repair, more);
  }

  /** Something that was done. */
  changed(place: WordPlace, message: string, repair: string, leftOut?: string): void {
    this.#add('transformé', place, message, repair, leftOut === undefined ? {} : { leftOut });
  }

  #add(
    severity: Severity,
    place: WordPlace,
    message: string,
    repair: string,
    more: Pick<ReportItem, 'field' | 'leftOut'>,
  ): void {
    const set = frenchTypography;
    this.items.push({ severity, place, message: set(message), repair: set(repair), ...more });
  }

  /** What there is to do first, each kind in the order of the document as it was found. */
  sorted(): ReportItem[] {
    return SEVERITIES.flatMap((severity) =>
      this.items.filter((item) => item.severity === severity),
    );
  }
}

/** The report as text, for a terminal or a file. */
export function reportText(items: readonly ReportItem[]): string {
  if (items.length === 0) return 'Rien à signaler.\n';
  return SEVERITIES.flatMap((severity) => {
    const some = items.filter((item) => item.severity === severity);
    if (some.length === 0) return [];
    const title = `${severity[0]!.toUpperCase()}${severity.slice(1)} (${some.length})`;
    return [`${title}\n${some.map(itemText).join('')}`];
  }).join('\n');
}

const itemText = ({ place, message, repair }: ReportItem): string =>
  `- ${placeText(place)}\u00A0: ${message}\n  → ${repair}\n`;
