/** What is typed in a field, as the model writes it. Pure. */
import { periodsIn } from '../import/recognise/dates.ts';

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
