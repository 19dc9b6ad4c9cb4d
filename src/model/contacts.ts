/** Telephone numbers and e-mail addresses in a text: they may be those of persons. Pure. */

/** A way to reach someone, as written, and where it begins in its text. */
export interface Contact {
  readonly what: 'phone' | 'mail';
  readonly text: string;
  readonly index: number;
}

const GAP = '[ \\u00A0\\u202F.-]?';

/**
 * A number of ten digits, from 01 to 09, in pairs or in one go, or the same after +33 and the codes
 * of the overseas departments. Numbers in 08 are those of services; figures go by three digits.
 */
const PHONE = new RegExp(
  String.raw`(?<![\p{L}\d/=_#&?%-]|\d[.,])(?:` +
    String.raw`(?:\+|00)(?:33|262|59[046])${GAP}(?:\(0\)${GAP})?(?!8)[1-9](?:${GAP}\d){8}` +
    String.raw`|0[1-79](?:${GAP}\d{2}){4}` +
    String.raw`)(?![\p{L}\d]|[.,-]\d)`,
  'gu',
);

/**
 * `nom@domaine.fr`, and what is written to hide from programs: `nom (at) domaine.fr`. Markdown may
 * have escaped its signs.
 */
const MAIL =
  /(?<![\p{L}\p{N}._%+\\-])[\p{L}\p{N}._%+\\-]+(?:@| ?[([](?:at|arobase|@)[)\]] ?)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/giu;

/** What leads to a page may hold such signs and reaches nobody. */
const ADDRESS = /https?:\/\/[^\s<>)\]]+/gi;

/** The contacts of a text, in its order. */
export function contactsIn(text: string): Contact[] {
  const searched = text.replace(ADDRESS, (address) => ' '.repeat(address.length));
  const found = (what: Contact['what'], pattern: RegExp) =>
    [...searched.matchAll(pattern)].map(({ 0: it, index }) => ({
      what,
      text: it.replaceAll('\\', ''),
      index,
    }));
  return [...found('phone', PHONE), ...found('mail', MAIL)].sort((a, b) => a.index - b.index);
}
