/** How the letters of a paragraph look: what a title typed by hand has that others have not. */
import { valueOf } from './open-docx.ts';
import { toggleOf, type StyleRole } from './styles.ts';
import type { XmlElement } from './xml.ts';

/** How many letters are so, and the largest size in half points. */
export interface Look {
  letters: number;
  bold: number;
  underlined: number;
  caps: number;
  size: number;
}

export const newLook = (): Look => ({ letters: 0, bold: 0, underlined: 0, caps: 0, size: 0 });

/** Adds the letters of a run; what it does not say, its style does. */
export function measure(
  text: string,
  properties: XmlElement | undefined,
  style: StyleRole,
  look: Look,
): void {
  const letters = text.replace(/[\s\p{P}]/gu, '').length;
  look.letters += letters;
  if (letters === 0) return;
  if (toggleOf(properties, 'w:b') ?? style.bold) look.bold += letters;
  if (toggleOf(properties, 'w:u') ?? false) look.underlined += letters;
  if (toggleOf(properties, 'w:caps') ?? style.caps) look.caps += letters;
  const size = valueOf(properties, 'w:sz');
  if (size) look.size = Math.max(look.size, Number(size));
}

/** « COMPTE RENDU »: a word at least, and no small letter. */
export const isShouted = (text: string) => /\p{Lu}{5,}/u.test(text) && !/\p{Ll}/u.test(text);
