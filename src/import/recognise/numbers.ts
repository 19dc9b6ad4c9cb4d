/** Numbers as French prose writes them. */
import { foldAccents } from '../../model/slug.ts';

const SMALL: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  nonante: 90,
};

/** « une quarantaine », « une centaine »: more or less. */
const ABOUT: Readonly<Record<string, number>> = {
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
};

/** The words that a number can be made of, for patterns on a text without accents. */
export const NUMBER_PATTERN = `(?:\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3})+|\\d+|(?:une |quelque )?(?:bonne |petite )?(?:${Object.keys(ABOUT).join('|')})|(?:(?:${Object.keys(SMALL).join('|')}|cents?|et)[ -]?)+)`;

/** A number found in a text; `about` when it is said to be more or less so. */
export interface FrenchNumber {
  readonly value: number;
  readonly about: boolean;
}

/** Reads « quarante-deux », « 1 200 », « une cinquantaine »; nothing when it is not a number. */
export function readNumber(text: string): FrenchNumber | undefined {
  const plain = foldAccents(text).trim();
  if (/^[\d\s]+$/.test(plain)) return { value: Number(plain.replace(/\s/g, '')), about: false };
  const group = Object.keys(ABOUT).find((word) => new RegExp(`\\b${word}$`).test(plain));
  if (group) return { value: ABOUT[group]!, about: true };
  let value = 0;
  for (const word of plain.split(/[\s-]+/)) {
    if (word === 'et' || word === '') continue;
    if (/^cents?$/.test(word)) value = Math.max(1, value) * 100;
    else if (/^vingts?$/.test(word) && value % 100 === 4) value += 76;
    else if (SMALL[word] !== undefined) value += SMALL[word];
    else return undefined;
  }
  return value > 0 ? { value, about: false } : undefined;
}
