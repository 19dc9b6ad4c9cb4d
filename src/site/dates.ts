const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

/** `2018-10-11` → « 11 octobre 2018 », `2018-10` → « octobre 2018 », `2018` → « 2018 ». */
export function frenchDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const name = MONTHS[Number(month) - 1] ?? '';
  if (!day) return `${name} ${year}`;
  return `${day === '01' ? '1er' : Number(day)} ${name} ${year}`;
}

const NUMBERS = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });

/** A number as French readers write it: « 80 000 », « 5,26 ». */
export const frenchNumber = (value: number): string => NUMBERS.format(value);
