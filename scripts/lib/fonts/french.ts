/**
 * How often characters come in ten thousand of French text, as counted over the Markdown of
 * `content/`. Written down rather than counted each time, so that a new fiche does not change the
 * fonts' style sheet; a test says when the content has drifted from it.
 */
const CHARACTERS = " ensatiruoldcpém.v,fgqC'L-hb20SPx’Tàz:1èjAy5ED3U4ôR8êIN76;M9V()F";
const TIMES = [
  1680, 1095, 620, 617, 545, 538, 531, 492, 415, 415, 375, 279, 254, 232, 181, 166, 133, 104, 85,
  75, 68, 64, 61, 59, 58, 55, 54, 52, 52, 49, 48, 44, 39, 33, 31, 29, 26, 25, 23, 21, 19, 19, 17,
  13, 13, 12, 12, 11, 10, 10, 10, 8, 8, 8, 7, 7, 6, 6, 6, 6, 5, 5, 5, 5,
];

export const FRENCH: ReadonlyMap<string, number> = new Map(
  Array.from(CHARACTERS).map((character, index) => [character, TIMES[index]!]),
);

/** The average width of a character in a text, for a font: what makes its lines long or short. */
export function averageWidth(
  advances: ReadonlyMap<string, number>,
  frequencies: ReadonlyMap<string, number> = FRENCH,
): number {
  let width = 0;
  let total = 0;
  for (const [character, times] of frequencies) {
    const advance = advances.get(character);
    if (advance === undefined) continue;
    width += advance * times;
    total += times;
  }
  return width / total;
}
