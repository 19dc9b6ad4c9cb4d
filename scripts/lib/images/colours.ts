import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../src/files/project.ts';

type Scheme = 'light' | 'dark';

const TOKENS = readFileSync(join(ROOT, 'src/styles/tokens.css'), 'utf8');

/** The value of a colour role of `src/styles/tokens.css`, `--color-cas`, by day or by night. */
export function colourOf(token: string, scheme: Scheme = 'light'): string {
  const value = new RegExp(`${token}:\\s*([^;]+);`).exec(TOKENS)?.[1]?.trim();
  if (value === undefined) throw new Error(`No ${token} in src/styles/tokens.css.`);
  const pair = /^light-dark\((.+), (.+)\)$/.exec(value);
  const chosen = pair ? pair[scheme === 'light' ? 1 : 2]! : value;
  const reference = /^var\((.+)\)$/.exec(chosen)?.[1];
  return reference ? colourOf(reference, scheme) : chosen;
}

/** What the mark is painted with. */
export const markColours = (scheme: Scheme = 'light') => ({
  cap: colourOf('--color-cas', scheme),
  ink: colourOf('--color-text', scheme),
  paper: colourOf('--color-page', scheme),
});
