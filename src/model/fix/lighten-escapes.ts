/**
 * `\_`, a pair `\(…\)`, or a letter written as a number, `&#x20;`: remark writes more of them
 * than are needed.
 */
const ESCAPE = /\\\([^\s()\\]*\\\)|\\(?=[!-/:-@[-`{-~])|&#x[0-9A-F]+;/g;

const plain = (escape: string) =>
  escape.startsWith('&')
    ? String.fromCodePoint(Number.parseInt(escape.slice(3, -1), 16))
    : escape.replaceAll('\\', '');

/** Far more than a fiche asks for: a text made of escapes keeps some that it could lose. */
const MAX_ATTEMPTS = 500;

/** Takes off the escapes without which the text `reads` the same. */
export function lightenEscapes(text: string, reads: (text: string) => boolean): string {
  const escapes = [...text.matchAll(ESCAPE)].map((match) => match.index);
  let needed = new Set(escapes);
  let attempts = 0;
  const withOnly = (kept: ReadonlySet<number>) =>
    text.replace(ESCAPE, (escape, index: number) => (kept.has(index) ? escape : plain(escape)));
  const drop = (some: readonly number[]): void => {
    if (some.length === 0 || attempts === MAX_ATTEMPTS) return;
    attempts += 1;
    const rest = needed.difference(new Set(some));
    if (reads(withOnly(rest))) {
      needed = rest;
    } else if (some.length > 1) {
      const half = some.length >> 1;
      // the end first, so that what opens a pair (`\*a*`) is what stays escaped
      drop(some.slice(half));
      drop(some.slice(0, half));
    }
  };
  drop(escapes);
  return withOnly(needed);
}
