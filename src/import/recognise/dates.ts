/** Dates of an event, as minutes write them. */
import { isFullDate } from '../../model/dates.ts';
import { foldInPlace } from './fold.ts';
import { labelled, type Passage, type Proposal } from './passage.ts';

const MONTHS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];
const SHORT = [
  'janv',
  'fevr',
  'mars',
  'avr',
  'mai',
  'juin',
  'juil',
  'aout',
  'sept',
  'oct',
  'nov',
  'dec',
];
const DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

/** A period; `end` when it lasts several days. A date may be known to the month only. */
export interface Period {
  readonly start: string;
  readonly end?: string;
}

/** « jeudi 11 octobre »: the years that make it true are for the author to choose from. */
export interface Undated {
  readonly quote: string;
  readonly passage: Passage;
  readonly years: readonly number[];
  /** The date, when only one of those years is written somewhere. */
  readonly date?: string;
}

const DAY =
  '(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?,? )?(?:le )?(\\d{1,2})(?:er)?';
const MONTH = `(${[...MONTHS, ...SHORT.map((name) => `${name}\\.?`)].join('|')})`;
const YEAR = '((?:19|20)\\d{2})';

const WRITTEN = new RegExp(
  // 30 septembre et 1er octobre 2024 · 3 et 4 avril 2024 · 11 octobre 2018
  `(?<![\\d/])${DAY}(?: ${MONTH})?(?: ${YEAR})?(?: ?(?:et|au|-|–|,|/) ?${DAY})? ${MONTH} ${YEAR}`,
  'g',
);
const SHORT_FORM = /(?<![\d/.-])(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)?\d{2})(?![\d/])/g;
const MONTH_ONLY = new RegExp(`(?<![\\p{L}\\d])${MONTH} ${YEAR}`, 'gu');
const NO_YEAR = new RegExp(
  `(${DAYS.join('|')}) (\\d{1,2})(?:er)? ${MONTH}(?! ?(?:19|20)\\d{2})`,
  'g',
);

const LABEL = /^(?:dates?|le|quand|jour|date de la r[ée]union|date et lieu|tenue? le)$/i;

/** All the periods said in a text, in order, with the words that say them. */
export function periodsIn(
  text: string,
): (Period & { readonly quote: string; readonly index: number })[] {
  const plain = foldInPlace(text);
  const found: (Period & { quote: string; index: number })[] = [];
  for (const match of plain.matchAll(WRITTEN)) {
    const [quote, first, firstMonth, firstYear, second, month, year] = match;
    const start = dateOf(first, firstMonth ?? month, firstYear ?? year);
    const end = second === undefined ? undefined : dateOf(second, month, year);
    if (start && (second === undefined || (end && end >= start)))
      found.push({
        start,
        ...(end && end > start && { end }),
        quote: text.slice(match.index, match.index + quote.length),
        index: match.index,
      });
  }
  for (const match of plain.matchAll(SHORT_FORM)) {
    const [quote, day, month, year = ''] = match;
    const date = iso(Number(day), Number(month), Number(year.length === 2 ? `20${year}` : year));
    if (date) found.push({ start: date, quote, index: match.index });
  }
  for (const match of plain.matchAll(MONTH_ONLY)) {
    if (
      found.some(({ index, quote }) => index <= match.index && match.index < index + quote.length)
    )
      continue;
    const number = monthOf(match[1]);
    found.push({
      start: `${match[2]}-${String(number).padStart(2, '0')}`,
      quote: text.slice(match.index, match.index + match[0].length),
      index: match.index,
    });
  }
  return found.sort((a, b) => a.index - b.index);
}

const monthOf = (name = '') => {
  const plain = name.replace('.', '');
  return 1 + (MONTHS.includes(plain) ? MONTHS.indexOf(plain) : SHORT.indexOf(plain));
};

const dateOf = (day = '', month = '', year = '') => iso(Number(day), monthOf(month), Number(year));

function iso(day: number, month: number, year: number): string | undefined {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isFullDate(date) ? date : undefined;
}

const ABOUT_THE_EVENT =
  /\b(?:rencontre|journ[ée]e|s[ée]minaire|forum|webinaire|r[ée]union|atelier|tenue?s?|organis|particip|r[ée]uni|lieu)/i;
/** What a date may be the date of, besides the event. */
const OTHER =
  /\b(?:proch|prochaine|r[ée]dig|diffus|publi|sign[ée]|arr[êe]t[ée]|d[ée]cret|loi|avenant|depuis|avant le|d['’]ici)/i;

/**
 * The period of the event: labelled, else in the first lines, else beside words of meetings. A
 * date after `today` is that of a meeting to come.
 */
export function findPeriod(
  passages: readonly Passage[],
  today: string,
): Proposal<Period> | undefined {
  const candidates = passages.flatMap((passage, rank) => {
    const said = labelled(passage.text, LABEL);
    return periodsIn(passage.text).flatMap((period) => {
      if (period.start > today.slice(0, period.start.length)) return [];
      const before = passage.text.slice(Math.max(0, period.index - 60), period.index);
      const score =
        (said === undefined ? 0 : 100) +
        (rank < 8 ? 20 - rank : 0) +
        (ABOUT_THE_EVENT.test(passage.text) ? 15 : 0) +
        (period.start.length === 10 ? 10 : 0) -
        (OTHER.test(before) ? 40 : 0);
      return [{ passage, period, score, labelled: said !== undefined }];
    });
  });
  const best = candidates.reduce<(typeof candidates)[number] | undefined>(
    (top, candidate) => (!top || candidate.score > top.score ? candidate : top),
    undefined,
  );
  if (!best || best.score < 10) return undefined;
  const { start, end, quote } = best.period;
  const others = candidates.filter(({ period }) => period.start !== start && period.start !== end);
  return {
    value: { start, ...(end !== undefined && { end }) },
    place: best.passage.place,
    quote,
    id: best.passage.id,
    sure: best.labelled || (others.length === 0 && start.length === 10),
  };
}

const YEARS_BACK = 12;

/** « jeudi 11 octobre », without its year: the years where that day is that day of the week. */
export function findUndated(passages: readonly Passage[], today: string): Undated | undefined {
  const thisYear = Number(today.slice(0, 4));
  for (const passage of passages) {
    for (const [quote, day = '', number, month] of foldInPlace(passage.text).matchAll(NO_YEAR)) {
      const years: number[] = [];
      for (let year = thisYear; year > thisYear - YEARS_BACK; year -= 1) {
        const date = dateOf(number, month, String(year));
        if (date && date <= today && new Date(date).getUTCDay() === DAYS.indexOf(day))
          years.push(year);
      }
      const said = years.filter((year) =>
        passages.some(({ text }) => new RegExp(`(?<!\\d)${year}(?!\\d)`).test(text)),
      );
      const date = said.length === 1 && dateOf(number, month, String(said[0]));
      return { quote, passage, years, ...(date && { date }) };
    }
  }
  return undefined;
}
