/**
 * Brings the forms of a French word together. Light on purpose: inflection (plural, feminine,
 * common verb endings) makes no difference at all, derivation (« pharmacie », « pharmacien ») makes
 * relatives, which count for less. Works on folded words, so that an accent never changes a stem.
 */

/** Endings and what replaces them, each tried once, in this order; the rest must keep so many letters. */
const STEPS: readonly (readonly [RegExp, string, number])[] = [
  [/eaux$/, 'eau', 1],
  [/aux$/, 'al', 3],
  [/(?<=[^s])s$|(?<=[aeo]u)x$/, '', 3],
  [/issement$/, 'i', 4],
  [/ement$/, '', 3],
  [/iere$/, 'ier', 3],
  [/trice$/, 'teur', 3],
  [/euse$/, 'eur', 3],
  [/enne$/, 'en', 3],
  [/onne$/, 'on', 3],
  [/elle$/, 'el', 3],
  [/ive$/, 'if', 3],
  [/ee$/, '', 3],
  [/e$/, '', 3],
  [/(?<!i)er$/, '', 3],
  [/ez$/, '', 4],
  [/ent$/, '', 5],
  [/(?<=[^aeiouy])ag$/, '', 5],
  [/(.)(?=\1$)/, '', 3],
];

/** Words whose last letter is no plural: « pays » is not « payer », nor « cours » « cour ». */
const INVARIABLE = new Set(
  `acces avis bois bras cas choix colis concours corps cours deces devis discours divers dos exces
  fils fois gens mois parcours pays permis poids prix proces progres recours relais repas secours
  sens succes tapis temps voix`.split(/\s+/),
);

const known = new Map<string, string>();

/** The stem of a folded word: `infirmieres` → `infirmier`. */
export function stemOf(word: string): string {
  if (word.length < 4 || /\d/.test(word) || INVARIABLE.has(word)) return word;
  let stem = known.get(word);
  if (stem === undefined) known.set(word, (stem = strip(word)));
  return stem;
}

function strip(word: string): string {
  let stem = word;
  for (const [ending, replacement, least] of STEPS) {
    const match = ending.exec(stem);
    if (!match || match.index < least) continue;
    stem = stem.slice(0, match.index) + replacement + stem.slice(match.index + match[0].length);
  }
  return stem;
}

/** Endings that derive a word from another, the longest first; what is left is the root. */
const DERIVED =
  /(?:isation|ation|ition|ionnel|ateur|iteur|teur|eur|ologiqu|ologu|ologi|aqu|iqu|ist|ien|ier|ion|ie|ariat|aire|air|anc|enc|ant|ent|at|is|it|if|al|el|i|(?<=g)u)$/;
/** Shorter roots bring together words that mean different things. */
const MIN_ROOT = 5;

/** The root that a stem shares with its relatives; nothing when too little would be left. */
export function rootOf(stem: string): string | undefined {
  const root = stem.replace(DERIVED, '');
  return root.length >= MIN_ROOT ? root : undefined;
}
