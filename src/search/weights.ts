/**
 * What a word is worth by where it stands, and what a result is worth by what it is. Tuned on the
 * judged queries of `tests/search`, both sets. A change stays when it gains on two random halves of
 * them; weights sought on one half alone lose about 0.01 of nDCG on the other. The editors' synonyms
 * were written with the first set in view: expect less than `npm run eval:search` says on other
 * queries.
 */
import type { Kind } from '../model/kinds.ts';

/** A place where words stand: the weight of one, and how much a long text lowers it (0 to 1). */
export interface FieldWeight {
  readonly weight: number;
  readonly lowered: number;
  /** The usual length, in words. */
  readonly usual: number;
}

/** Title and summary before body; names of linked fiches are weak evidence. */
export const FIELDS = {
  title: { weight: 7.5, lowered: 0.6, usual: 8 },
  summary: { weight: 3.7, lowered: 0.15, usual: 25 },
  context: { weight: 2.4, lowered: 0.25, usual: 12 },
  links: { weight: 0.7, lowered: 0.3, usual: 40 },
  questions: { weight: 3, lowered: 0.3, usual: 40 },
  heading: { weight: 3.8, lowered: 0.4, usual: 4 },
  body: { weight: 1, lowered: 0.2, usual: 250 },
} satisfies Record<string, FieldWeight>;

/** The weighed count at which a term is worth half of its most. */
export const COUNT = { half: 8.8 };

/** What a leader looks for comes before what explains it, at equal relevance. */
export const KIND_WEIGHT: Partial<Record<Kind, number>> = {
  cas: 1.25,
  cadre: 1.25,
  leviers: 1.3,
  syntheses: 0.9,
  parcours: 1.3,
  freins: 1.15,
  propositions: 0.75,
  rapports: 0.7,
  cpts: 0.72,
  chiffres: 1.2,
  glossaire: 0.9,
};

/** What another way of saying a word is worth beside the word itself. */
export const WORDING = {
  /** What the editors say it leads to, beside the words as typed, and when those are nowhere. */
  synonym: 0.72,
  synonymAlone: 1,
  /** A word of the same family, beside the word itself, and when the word itself is nowhere. */
  relative: 0.37,
  relativeAlone: 0.4,
  /** Beside a verb, what is of its family: « indemniser » is written « indemnité ». */
  verb: 0.8,
  /** What begins alike, when nothing else is found. */
  completion: 0.7,
  /** The words of a known phrase that stand in one section, or anywhere. */
  sameBlock: 0.64,
  scattered: 0.15,
  /** A long form cut short: « quartier prioritaire ». */
  shortened: 0.7,
  /** What leads to an idea says it less when more documents than usual have it: so many, or this share of all. */
  usualDocuments: 10,
  usualShare: 0.022,
};

/** What the requests that editors answered lend to a query that resembles them. */
export const REQUESTS = {
  /** What an idea of the field says beside a word. */
  concept: 1.3,
  /** How near a request must be (its cosine), and how many lend their answers. */
  least: 0.15,
  most: 10,
  /** The nearer a request, the larger its share; more so where one is nearly the query itself. */
  nearPower: 3,
  exactPower: 8,
  /** What an answer is worth by its grade. */
  grades: [1, 2 / 3, 1 / 3],
  /** What the best answer of the same request adds, beside the best result by its words. */
  share: 1.6,
  /** What is left of it elsewhere than in the place that the query names. */
  elsewhere: 0.2,
};

export const RANK = {
  /** A document must hold this share of what the query says. */
  minShare: 0.25,
  /** All the words before most of them. */
  sharePower: 0.45,
  /** What having the words in one block adds; some of them, in proportion. */
  near: 0.8,
  /** What a title that says the query, and nothing else, adds. */
  title: 0.37,
  /** What a year adds, at equal relevance. */
  year: 0.004,
  /** What being rare says: its logarithm, up to the first, to the power of the second. */
  maxRarity: 5.5,
  rarityPower: 1.5,
  /** What a word says that is only mentioned in passing, what a term of the field says more, and a light word less. */
  passing: 0.4,
  term: 2.4,
  light: 0.2,
  /** A rare word is no passing one: what it says more, from such a rarity on, in full so much further. */
  rareWord: 1,
  rareFrom: 3,
  rareOver: 2.5,
  /** What words side by side add, for each word; in how many of the best results it is looked for. */
  phrase: 0.55,
  reread: 6,
  /** What the best results add to those they are linked to, and how many of them do. */
  link: 0.15,
  linking: 5,
  /** What a fiche of a place that the query names gains. */
  place: 4.2,
};
