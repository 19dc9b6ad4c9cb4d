import { colorsOf, type Scheme } from '../../../src/site/tokens.ts';

/** The value of a colour role of `src/styles/tokens.css`, `--color-cas`, by day or by night. */
export function colourOf(token: string, scheme: Scheme = 'light'): string {
  const value = colorsOf(scheme).get(token.replace(/^--/, ''));
  if (value === undefined) throw new Error(`No ${token} in src/styles/tokens.css.`);
  return value;
}

/** What the mark is painted with. */
export const markColours = (scheme: Scheme = 'light') => ({
  cap: colourOf('--color-cas', scheme),
  ink: colourOf('--color-text', scheme),
  paper: colourOf('--color-page', scheme),
});
