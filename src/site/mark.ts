/**
 * The mark of the site: a « borne », the stone that tells the kilometres along a French road. Its
 * one drawing: the header, the icons and the share images take it from here.
 *
 * Paths are in a box of `width` by `height`, which they fill. They are painted in this order: the
 * body, filled with paper and outlined in ink; the route engraved on it, an ink line; the cap over
 * them, in its colour and without outline.
 */
export const MARK = {
  width: 20,
  height: 28,
  body: 'M1 11h18v15a1 1 0 0 1-1 1H2a1 1 0 0 1-1-1z',
  route: 'M6 27c0-5 8-3.5 8-8S9 16 9 11',
  cap: 'M0 12v-2a10 10 0 0 1 20 0v2z',
  outlineWidth: 2,
  routeWidth: 2.5,
} as const;

interface MarkColours {
  readonly cap: string;
  readonly ink: string;
  readonly paper: string;
}

/** The drawing as the inside of an SVG, its corner at `x`, `y`; colours may be any CSS paint. */
export function drawMark({ cap, ink, paper }: MarkColours, x = 0, y = 0): string {
  return (
    `<g transform="translate(${x} ${y})" stroke="${ink}">` +
    `<path d="${MARK.body}" fill="${paper}" stroke-width="${MARK.outlineWidth}"/>` +
    `<path d="${MARK.route}" fill="none" stroke-width="${MARK.routeWidth}"/>` +
    `<path d="${MARK.cap}" fill="${cap}" stroke="none"/>` +
    `</g>`
  );
}
