/** Many small things in small files, so that a query reads those of its words only. Pure. */

/** The number of the file that holds a key, of so many: keys are spread evenly, the same everywhere. */
export function fileOf(key: string, files: number): number {
  let sum = 0;
  for (const letter of key) sum = (sum * 31 + letter.codePointAt(0)!) % 65_521;
  return sum % files;
}

/** How many files for so many things: the more, the less a query reads of each. */
export const filesFor = (things: number, each: number, most: number): number =>
  Math.min(most, Math.max(1, 2 ** Math.round(Math.log2(Math.max(1, things) / each))));
