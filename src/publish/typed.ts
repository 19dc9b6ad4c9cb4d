/** What is typed in a field, as the model writes it. Pure. */
import { periodsIn } from '../import/recognise/dates.ts';

/** « 1 200 » and « 4,5 » as numbers; what is no number stays as it is typed, for the validator. */
export function numberIn(typed: string): number | string {
  const plain = typed.replace(/\s/g, '').replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : typed;
}

/** « 341 patients », « 12,5 % »; « 12 à 15 » and « 2 millions » are no amount that is sure. */
const AMOUNT =
  /^(\d[\d\s]*(?:[.,]\d+)?)\s*(?!(?:à|ou|et|sur|mille|millions?|milliards?|k)(?!\p{L}))([\p{L}%€][^\d]*)$/iu;

/** The number and the words that follow it, when that is all that is typed. */
export function amountIn(typed: string): { number: number; unit: string } | undefined {
  const [, digits, unit] = AMOUNT.exec(typed.trim()) ?? [];
  const number = digits === undefined ? undefined : numberIn(digits);
  return typeof number === 'number' ? { number, unit: unit!.trim() } : undefined;
}

const DAY_NAME =
  /^(?:le )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? )?(?:le )?(?=\d)/i;

/** « jeudi 12/11/26 » as `2026-11-12`, « mars 2024 » as `2024-03`; nothing when in doubt. */
export function dateIn(typed: string): string | undefined {
  const text = typed.trim().replace(DAY_NAME, '');
  const [found] = periodsIn(text);
  return found?.quote.length === text.length && !found.end ? found.start : undefined;
}

/** The year of a date as one writes it. */
export function yearIn(typed: string): number | undefined {
  const [, alone] = /^(?:en|depuis) ((?:19|20)\d{2})$/i.exec(typed.trim()) ?? [];
  const date = alone ?? dateIn(typed);
  return date === undefined ? undefined : Number(date.slice(0, 4));
}
