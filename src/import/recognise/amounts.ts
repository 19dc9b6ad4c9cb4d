/** Amounts as they are written beside a label. Pure. */

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
