/** Tables for spreadsheets, as French ones open them: semicolons, decimal commas, UTF-8 with its mark. */
type Cell = string | number | undefined;

const MARK = '\uFEFF';

function cellOf(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  // A text that begins like a formula would be run by the spreadsheet.
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV: its header, then its rows. */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  MARK + rows.map((row) => `${row.map(cellOf).join(';')}\r\n`).join('');
