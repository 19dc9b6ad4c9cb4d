/**
 * The words of a French text as the index, the query and the passages all see them. Pure: accents,
 * case, ligatures, every apostrophe, elided articles, hyphens and plurals make no difference.
 */
import { foldAccents } from '../model/slug.ts';
import { stemOf } from './stem.ts';
import { isGrammar, isStopWord } from './stop-words.ts';

export interface Word {
  /** Where it stands in the text, elided article left out. */
  readonly start: number;
  readonly end: number;
  /** Folded: « Épuisés » → `epuises`. */
  readonly folded: string;
  /** What it is looked up by: its stem; for an acronym in capitals, `=sas`. */
  readonly key: string;
  /** Says nothing by itself: it counts only inside a phrase (« pas de médecin »). */
  readonly stop: boolean;
}

/** What every fiche is about: it says nothing beside another word. */
export const FIELD = 'cpts';

/** Places that are called by common words: « La Réunion » is no meeting. */
const PLACES = 'La Réunion|Centre-Val de Loire|Pays de la Loire|Grand Est';
/** A run of letters and apostrophes: its words depend on nothing around it. */
export const RUN = new RegExp(
  `(?<!\\p{L})(?:${PLACES})(?!\\p{L})|[\\p{L}\\p{N}\\p{M}\\u00AD]+(?:['’ʼ‘\`´][\\p{L}\\p{N}\\p{M}\\u00AD]+)*`,
  'gu',
);
const PART = /[^'’ʼ‘`´]+/g;

/** Articles and pronouns that elide before a vowel or a mute h. */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)$/;

/** Words that hold an apostrophe of their own, once it is removed. */
const WHOLE =
  /^(?:aujourdhui|presquiles?|prudhom\p{L}*|quelquune?s?|entr[aeiou]\p{L}+|grandm\p{L}+)$/u;

/** How an acronym is written: « SAS », « EHPAD », « M'T » is not one. */
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+s?$/u;

/** The longest acronyms of the field are ADELI, DREES, EHPAD… */
export const LONGEST_ACRONYM = 6;

/** The key of an acronym, apart from the word that it may also spell (« PASS », « passe »). */
export const acronymKey = (folded: string) => `=${folded}`;

/** A key without the mark of acronyms: what phrases are compared by, since people type « aci ». */
export const bareKey = (key: string) => key.replace(/^=/, '');

/** A key as phrases are compared: « urps » typed in small letters is « URPS ». */
export const phraseKey = (key: string) => (key.startsWith('=') ? stemOf(bareKey(key)) : key);

/** What marks all the words that share a root in a passage. */
export const familyMark = (root: string) => `~${root}`;

/** The words of a text in order; grammar (articles, prepositions, pronouns) left out. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(RUN)) {
    for (const part of partsOf(match[0], match.index)) {
      const folded = fold(part.text);
      if (folded === '' || isGrammar(folded)) continue;
      const acronym = ACRONYM.test(part.text);
      const singular = acronym && part.text.endsWith('s') ? folded.slice(0, -1) : folded;
      words.push({
        start: part.start,
        end: part.start + part.text.length,
        folded,
        key: acronym ? acronymKey(singular) : stemOf(folded),
        stop: !acronym && isStopWord(folded, writtenOf(part.text)),
      });
    }
  }
  return words;
}

/** A word in small letters, with its accents. */
const writtenOf = (text: string) => bareOf(text.normalize('NFC').toLowerCase());

const fold = (text: string) => bareOf(foldAccents(text));

/** A word without its hyphenation, apostrophes and spaces. */
const bareOf = (text: string) => text.replace(/[\u00AD'’ʼ‘`´ -]/g, '');

const GLUED = /^(?:[dl]|qu)(?=[aeiouyh])/;

/** A folded word without the article that may have been typed against it: « lhopital ». */
export const withoutArticle = (folded: string) => folded.replace(GLUED, '');

/** A run of letters without its elided articles; in several parts when it holds an apostrophe. */
function* partsOf(run: string, offset: number): Generator<{ text: string; start: number }> {
  if (run.includes(' ')) {
    yield { text: run, start: offset }; // a place
    return;
  }
  const parts = [...run.matchAll(PART)];
  while (parts.length > 1) {
    const start = parts[0]!.index;
    const rest = run.slice(start);
    if (WHOLE.test(fold(rest))) {
      yield { text: rest, start: offset + start };
      return;
    }
    const [first] = parts.splice(0, 1);
    if (!ELIDED.test(fold(first![0]))) yield { text: first![0], start: offset + start };
  }
  yield { text: parts[0]![0], start: offset + parts[0]!.index };
}

const INFINITIVE = /(?:(?<!i)er|ir|(?:nd|uiv|mett|inc)re)$/;
const NOT_VERBS = new Set(['cancer', 'avenir', 'hiver', 'foyer', 'plaisir', 'loisir']);

/** Whether a folded word looks like the infinitive of a verb. */
export const isInfinitive = (folded: string) =>
  folded.length > 4 && INFINITIVE.test(folded) && !NOT_VERBS.has(folded);
