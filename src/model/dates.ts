/** A date known to the day (`2018-10-11`), the month (`2018-10`) or the year (`2018`). */
const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const FRENCH_DATE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

const daysInMonth = (year: number, month: number) =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether `text` is a date that exists, to the year, month or day (`2023-02-30` does not). */
export function isPartialDate(text: string): boolean {
  const match = PARTIAL_DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map((part) => (part ? Number(part) : undefined));
  if (!year || year < 1900 || year > 2100) return false;
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysInMonth(year, month));
}

/** Whether `text` is a full date that exists. */
export const isFullDate = (text: string): boolean => text.length === 10 && isPartialDate(text);

/** `11/10/2018` → `2018-10-11`; nothing when the text is not a certain French date. */
export function fromFrenchDate(text: string): string | undefined {
  const match = FRENCH_DATE.exec(text.trim());
  if (!match) return undefined;
  const [day, month, year] = match.slice(1) as [string, string, string];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isFullDate(date) ? date : undefined;
}

/** Whether the date (to the year, month or day) is wholly after the day `today`. */
export const isAfter = (date: string, today: string): boolean => date > today.slice(0, date.length);
