/**
 * The ideas of the field, however they are said: from the glossary (an acronym, its long form) and
 * from the editors' synonyms. The index knows each as one term, so that another wording costs a
 * query nothing, and a phrase is found as a phrase.
 */
import type { Graph } from '../model/graph.ts';
import { phraseKey, wordsOf } from './words.ts';

export interface ConceptSource {
  /** The phrases that name it in a query, as keys joined by spaces. */
  readonly names: readonly string[];
  /** The phrases that say it in a text. */
  readonly forms: readonly string[];
  /** Its long forms cut short, which say it less surely. */
  readonly shortened: readonly string[];
  /** Whether its names say it exactly, or only lead there. */
  readonly exact: boolean;
}

/** How many ways of saying a concept are marked in a passage: each is read by those who search it. */
const MARKED = 5;

/** The ways of saying a concept that its readers know, as keys. */
export const markedForms = ({ forms, shortened }: ConceptSource): string[] =>
  [...forms, ...shortened].slice(0, MARKED);

/** A phrase as keys; nothing when it has no word that counts. */
export function phraseOf(text: string): string | undefined {
  const words = wordsOf(text);
  const telling = words.filter(({ stop }) => !stop);
  // A long number is one to call; a short one is a date or a count.
  const isNumber = telling.length === 1 && /^\d{1,4}$/.test(telling[0]!.folded);
  const says = words.length > 1 || telling.length > 0; // « aller vers »
  return says && !isNumber ? words.map(({ key }) => key).join(' ') : undefined;
}

const phrasesOf = (texts: readonly (string | undefined)[]) => [
  ...new Set(texts.flatMap((text) => (text && phraseOf(text)) ?? [])),
];

/**
 * The concepts of a graph, in a fixed order. A phrase names its own exact concept, then the wider
 * ones that it leads to: what is said in the reader's own words comes first.
 */
export function conceptsOf(graph: Graph): ConceptSource[] {
  const terms = graph.all('glossaire').map(({ data }) => {
    const same = phrasesOf([data.sigle, data.forme_longue]);
    return { same, all: [...new Set([...same, ...phrasesOf(data.synonymes)])] };
  });
  const groups = graph.all('synonymes').map(({ data }) => {
    const targets = phrasesOf(data.voir);
    const words = phrasesOf(data.mots);
    const said = terms.filter(({ all }) => all.some((phrase) => targets.includes(phrase)));
    return {
      names: words,
      // A single word of the editors' list may mean other things in a text.
      forms: [
        ...new Set([...targets, ...said.flatMap(({ same }) => same), ...words.filter(isLong)]),
      ],
    };
  });
  const themes = graph
    .all('themes')
    .flatMap(({ data }) => phrasesOf([data.nom, ...data.nom.split(/ et |, /)]));
  const named = new Set(terms.flatMap(({ same }) => same));
  const others = [...terms.flatMap(({ all }) => all), ...groups.flatMap(({ names }) => names)];
  const alone = [...new Set([...themes, ...others.filter(isLong)])].filter(
    (phrase) => !named.has(phrase),
  );
  const short = shortForms(
    terms.flatMap(({ same }) => same),
    [...named, ...alone],
  );
  const concept = (names: readonly string[], forms: readonly string[], exact: boolean) => ({
    names,
    forms,
    exact,
    shortened: forms.flatMap((form) => short.get(form) ?? []),
  });
  return [
    ...terms.map(({ same }) => concept(same, same, true)),
    ...alone.map((phrase) => concept([phrase], [phrase], true)),
    ...terms
      .filter(({ same, all }) => all.length > same.length)
      .map(({ all }) => concept(all, all, false)),
    ...groups.map(({ names, forms }) => concept(names, forms, false)),
  ];
}

const isLong = (phrase: string) => phrase.includes(' ');

/** The beginnings of long forms that no other phrase shares: « quartier prioritaire ». */
function shortForms(longForms: readonly string[], all: readonly string[]): Map<string, string> {
  const beginnings = longForms.flatMap((form) => {
    const keys = form.split(' ');
    return keys.length > 2 ? [[form, keys.slice(0, 2).join(' ')] as const] : [];
  });
  return new Map(
    beginnings.filter(
      ([form, beginning]) =>
        !all.some(
          (other) =>
            other !== form && other !== beginning && `${other} `.startsWith(`${beginning} `),
        ),
    ),
  );
}

/** From each name, by its bare keys, to the concepts that it names. */
export function phraseBook(concepts: readonly ConceptSource[]): Map<string, number[]> {
  const book = new Map<string, number[]>();
  for (const [rank, { names }] of concepts.entries()) {
    for (const name of names) {
      // A lone acronym keeps its mark: « PASS » is not « passe ».
      const key = isLong(name) ? name.split(' ').map(phraseKey).join(' ') : name;
      const known = book.get(key);
      if (known) known.push(rank);
      else book.set(key, [rank]);
    }
  }
  return book;
}
