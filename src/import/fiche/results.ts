/** The figures of a table whose shape is plain, proposed as the results of a case. */
import type { RootContent, Table } from 'mdast';
import type { Fields } from '../../model/write-fields.ts';
import { placeOf, plainOf } from '../clean/nodes.ts';
import type { Source } from '../docx/source.ts';
import { amountIn, numberIn } from '../recognise/amounts.ts';
import type { Notebook } from '../report.ts';
import { OWN_SOURCE } from './own-source.ts';

/** A result as a fiche has it; the document says it. */
interface Result {
  readonly indicateur: string;
  readonly valeur: number;
  readonly unite: string;
  readonly periode: string;
  readonly source: typeof OWN_SOURCE;
}

/** More are a list to read, not figures to keep in mind. */
const MOST = 6;

/** Proposes the results of the tables; nothing where one cannot be read in only one way. */
export function proposeResults(
  blocks: readonly RootContent[],
  source: Source,
  notes: Notebook,
): Fields {
  const resultats: Result[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'table') continue;
    const before = blocks[index - 1];
    const found = resultsOf(rowsOf(block), before ? plainOf(before) : '');
    if (found.length === 0 || resultats.length + found.length > MOST) continue;
    resultats.push(...found);
    notes.check(
      placeOf(block, source),
      `ses chiffres sont proposés comme résultats : ${found.map(words).join(' ; ')} ?`,
      'Gardez dans `resultats` les deux ou trois qui comptent, vérifiez leur unité et leur période, retirez les autres. Le tableau reste dans le texte.',
      { field: 'resultats' },
    );
  }
  return resultats.length > 0 ? { resultats } : {};
}

const words = ({ indicateur, valeur, unite, periode }: Result) =>
  `« ${indicateur} » : ${String(valeur).replace('.', ',')} ${unite} (${periode})`;

const rowsOf = ({ children }: Table) =>
  children.map((row) => row.children.map((cell) => plainOf(cell).replace(/\s+/g, ' ').trim()));

const YEAR = /^(?:en )?((?:19|20)\d{2})$/i;
const YEARS = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/**
 * Rows of a label, a figure and maybe a year; the year may be over the figures or just above the
 * table (`before`). All rows are results, or none is.
 */
export function resultsOf(rows: readonly (readonly string[])[], before: string): Result[] {
  const width = rows[0]?.length ?? 0;
  if (width < 2 || width > 3 || rows.length > MOST + 1) return [];
  const hasHeader = !isFigure(rows[0]![1]!) && !(width === 3 && isFigure(rows[0]![2]!));
  const lines = hasHeader ? rows.slice(1) : rows;
  if (lines.length === 0) return [];
  const when =
    width === 3 ? [1, 2].find((at) => lines.every((row) => YEAR.test(row[at]!))) : undefined;
  if (width === 3 && when === undefined) return [];
  const at = when === 1 ? 2 : 1;
  const header = hasHeader ? rows[0]![at]! : '';
  const found = lines.map((row) =>
    resultOf(
      row[0]!,
      row[at]!,
      header,
      when === undefined ? (yearIn(header) ?? yearIn(before)) : row[when]!,
    ),
  );
  return found.every((result) => result !== undefined) ? found : [];
}

/** A number, its unit maybe; alone, a year is none. */
function figureIn(cell: string): { number: number; unit?: string } | undefined {
  if (YEAR.test(cell)) return undefined;
  const number = numberIn(cell);
  return typeof number === 'number' ? { number } : amountIn(cell);
}

const isFigure = (cell: string) => figureIn(cell) !== undefined;

/** The one year that a text names. */
function yearIn(text: string): string | undefined {
  const years = new Set(text.match(YEARS));
  return years.size === 1 ? [...years][0] : undefined;
}

function resultOf(
  written: string,
  cell: string,
  header: string,
  year: string | undefined,
): Result | undefined {
  const figure = figureIn(cell);
  const indicateur = written.replace(/\s*:$/, '');
  const unit = figure?.unit ?? unitIn(header) ?? unitOf(indicateur);
  if (!figure || unit === undefined || year === undefined || !/\p{L}{3}/u.test(indicateur))
    return undefined;
  return {
    indicateur,
    valeur: figure.number,
    unite: unit === '€' ? 'euros' : unit,
    periode: year.replace(YEAR, 'en $1'),
    source: OWN_SOURCE,
  };
}

const NOTHING =
  /^(?:nombres?|nb|valeurs?|r[ée]sultats?|chiffres?|totaux|total|quantit[ée]s?|donn[ée]es)$/i;

/** What the title of a column counts: « Patients en 2023 » → `patients`, « Part (%) » → `%`. */
function unitIn(header: string): string | undefined {
  const [, sign] = /\(?([%€])\)?/.exec(header) ?? [];
  if (sign !== undefined) return sign;
  const name = header.replace(/\s*(?:\ben )?(?:19|20)\d{2}/gi, '').trim();
  return NOTHING.test(name) || !/^\p{L}+$/u.test(counted(name)) ? undefined : counted(name);
}

/** What is measured in something else: « Temps moyen » in minutes. */
const MEASURED = /^(?:temps|d[ée]lais|co[ûu]ts|frais|acc[èe]s|succ[èe]s)$/;

/** What a label counts: « Nombre de patients reçus », « Patients reçus » → `patients`. */
function unitOf(label: string): string | undefined {
  const name = counted(label);
  const [first = ''] = name.split(' ');
  if (MEASURED.test(first)) return undefined;
  return name !== lowered(label) || /^\p{L}{3,}s$/u.test(first) ? first || undefined : undefined;
}

const lowered = (text: string) => text.toLowerCase();

/** Without what says that it is counted. */
const counted = (text: string) =>
  lowered(text).replace(/^(?:nombre|nb|total) (?:de |d[’'])(?:la |l[’'])?/, '');
