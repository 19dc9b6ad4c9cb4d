/** French words as the index and the query both know them. Pure; twice gives the same text. */
import { foldAccents } from '../model/slug.ts';

/** Articles and pronouns that elide before a vowel or a mute h. */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=.)/;

/** Words that hold an apostrophe of their own. */
const WHOLE =
  /^(?:aujourd'hui|presqu'[iî]le?s?|prud'hom\p{L}*|quelqu'un\p{L}*|entr'\p{L}+|grand'\p{L}+)/u;

/**
 * Makes a text plain enough for the index: straight apostrophes, plain hyphens and spaces,
 * ligatures in two letters. The number of words between spaces stays the same, so that
 * the real text can be put back in their place.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[’ʼ‘`´]/g, "'")
    .replace(/[\u2010\u2011\u2012\u2013]/g, '-')
    .replace(/[\u00A0\u202F\u2009]/g, ' ')
    .replace(/\u00AD/g, '')
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'Oe')
    .replaceAll('æ', 'ae')
    .replaceAll('Æ', 'Ae');
}

/** Removes the elided article of a word: « l'hospitalisation » → « hospitalisation ». */
export function withoutElision(word: string): string {
  const lower = word.toLowerCase();
  if (WHOLE.test(lower)) return word;
  const match = ELIDED.exec(lower);
  return match ? word.slice(match[0].length) : word;
}

/** The words of a query, in order, without elisions nor punctuation. */
export function queryWords(query: string): string[] {
  return plainText(query)
    .toLowerCase()
    .split(/[^\p{L}\p{N}'-]+/u)
    .map((word) => withoutElision(word.replace(/^['-]+|['-]+$/g, '')))
    .filter((word) => word !== '' && /[\p{L}\p{N}]/u.test(word));
}

/** Grammar words that a question carries and that no fiche is about. */
const STOP_WORDS = new Set(
  `a à afin ai ainsi alors après as au aucun aussi autre autres aux avec avez avoir avons ça car ce ceci cela celle
  celles celui cependant ces cet cette ceux chaque chez comme comment contre dans de depuis des deux donc dont du elle
  elles en encore entre es est et étaient était été êtes être eu eux faire fait faut font hors il ils je la là le les
  leur leurs lors lui ma mais me même mes moi mon ne ni nos notre nous on ont ou où par parce pas peu peut peuvent plus
  pour pourquoi près puis qu quand que quel quelle quelles quels qui quoi sa sans se selon ses si soit son sont sous
  aujourd'hui commencer dois doit gens marche montrer peux pouvons quelqu'un savoir venir veux voulons
  sur ta t te tes toi ton tous tout toute toutes très trop tu un une vers veut voici voilà vos votre vous y`
    .split(/\s+/)
    .map(foldAccents),
);

/** « où », « ou », « faut-il », « a-t-il ». */
const isStopWord = (word: string) =>
  foldAccents(word)
    .split('-')
    .every((part) => STOP_WORDS.has(part));

/** The words that matter; all of them when none does. */
export function meaningfulWords(words: readonly string[]): string[] {
  const kept = words.filter((word) => !isStopWord(word));
  return kept.length > 0 ? kept : [...words];
}
