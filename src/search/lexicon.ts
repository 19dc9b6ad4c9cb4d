/** What the search knows of the field's words: built from the content, small, loaded with it. */
import type { Graph } from '../model/graph.ts';
import { foldAccents } from '../model/slug.ts';
import { buildFamilies } from './families.ts';
import { meaningfulWords, queryWords } from './normalise.ts';
import { buildPlaces, type Place } from './places.ts';
import type { Vocabulary } from './spelling.ts';

/** Ways of saying the same thing; each form is a list of folded words. */
export interface Lexicon {
  readonly groups: readonly (readonly string[])[];
  /** One-way: what people write → what the field calls it. */
  readonly arrows: readonly { readonly from: readonly string[]; readonly to: readonly string[] }[];
  /** Words of one family that Pagefind's stemmer keeps apart. */
  readonly families: readonly (readonly string[])[];
  readonly places: readonly Place[];
}

const form = (text: string) => foldAccents(meaningfulWords(queryWords(text)).join(' '));
const forms = (texts: readonly string[]) => [...new Set(texts.map(form).filter(Boolean))];

/** Acronyms and their long forms, the editors' synonyms, families of words, and places. */
export function buildLexicon(graph: Graph, vocabulary: Vocabulary): Lexicon {
  const groups = graph
    .all('glossaire')
    .map(({ data }) =>
      forms([...(data.sigle ? [data.sigle] : []), data.forme_longue, ...data.synonymes]),
    )
    .filter((group) => group.length > 1);
  const arrows = graph
    .all('synonymes')
    .map(({ data }) => ({ from: forms(data.mots), to: forms(data.voir) }));
  return { groups, arrows, families: buildFamilies(vocabulary), places: buildPlaces(graph) };
}
