/** An index of a few texts, in memory, that says which of its files were read. */
import type { Kind } from '../../src/model/kinds.ts';
import type { ConceptSource } from '../../src/search/concepts.ts';
import { phraseOf } from '../../src/search/concepts.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import type { Place } from '../../src/search/find-places.ts';
import type { Hit } from '../../src/search/hits.ts';
import { fragmentsOf, indexFiles, inOrder, type Collection } from '../../src/search/index-files.ts';
import type { FilterName, Read } from '../../src/search/index-format.ts';
import type { Terms } from '../../src/search/pagefind.ts';
import { countTerms, termsOf } from '../../src/search/postings.ts';
import type { RequestSource } from '../../src/search/requests-files.ts';
import { openIndex, type SearchIndex } from '../../src/search/search-index.ts';
import { buildVocabulary } from '../../src/search/spelling.ts';
import { COUNT } from '../../src/search/weights.ts';

export interface SmallText {
  /** The last part of its address. */
  readonly id: string;
  readonly kind?: Kind;
  readonly title?: string;
  readonly summary?: string;
  readonly text?: string;
  readonly links?: string;
  readonly questions?: string;
  /** The addresses of what it is linked to. */
  readonly linked?: readonly string[];
  readonly sections?: readonly { title: string; anchor: string; text: string }[];
  readonly date?: string;
  readonly filters?: Partial<Record<FilterName, readonly string[]>>;
}

interface Settings {
  /** Groups of texts that say the same thing. */
  readonly same?: readonly (readonly string[])[];
  /** What people write → what the texts call it. */
  readonly leads?: readonly { readonly from: readonly string[]; readonly to: readonly string[] }[];
  readonly places?: readonly Place[];
  readonly requests?: readonly RequestSource[];
}

export interface SmallIndex {
  readonly index: SearchIndex;
  /** The files, terms and fiches asked so far, in order. */
  readonly asked: readonly string[];
}

export async function smallIndex(
  texts: readonly SmallText[],
  settings: Settings = {},
): Promise<SmallIndex> {
  const documents = texts.map(documentOf);
  const written = texts.flatMap(({ title = '', summary = '', text = '' }) => [
    title,
    summary,
    text,
  ]);
  const wordings = (settings.requests ?? []).flatMap((request) => request.wordings);
  const said = buildVocabulary(written);
  const vocabulary = buildVocabulary([...written, ...wordings]);
  const collection: Collection = {
    documents,
    concepts: conceptsOf(settings),
    requests: settings.requests ?? [],
    places: settings.places ?? [],
    unsaid: new Set(vocabulary.filter((word) => !said.includes(word))),
    vocabulary,
  };
  const files = indexFiles(collection);
  const asked: string[] = [];
  const read: Read = (name) => {
    asked.push(name);
    return files.has(name)
      ? Promise.resolve(structuredClone(files.get(name)))
      : Promise.reject(new Error(`no file ${name}`));
  };
  const terms = termsInMemory(collection, (name) => asked.push(name));
  return { index: await openIndex(read, Promise.resolve(terms)), asked };
}

/** What Pagefind would answer. */
function termsInMemory(collection: Collection, ask: (name: string) => void): Terms {
  const documents = inOrder(collection);
  const fragments = fragmentsOf(documents);
  const counts = documents.map((document) => countTerms(document, termsOf(collection)));
  return {
    size: documents.length,
    hits: (term) => {
      ask(term);
      const hits = new Map<number, Hit>();
      for (const [rank, blocks] of counts.entries()) {
        const having = blocks.filter(([, weights]) => weights.has(term));
        const count = having.reduce((sum, [, weights]) => sum + weights.get(term)!, 0);
        const bits = having.reduce((sum, [block]) => sum | (1 << block), 0);
        if (count > 0) hits.set(rank, { worth: count / (count + COUNT.half), blocks: bits });
      }
      return Promise.resolve(hits);
    },
    fragment: (document) => {
      ask(`fiche-${document}`);
      return Promise.resolve(fragments[document]!);
    },
  };
}

function documentOf(text: SmallText): SearchDocument {
  const { id, kind = 'cas', title = '', summary = '', links = '', questions = '' } = text;
  const { date, filters = {} } = text;
  return {
    kind,
    url: `/${kind}/${id}/`,
    title,
    summary,
    context: '',
    links,
    questions,
    linked: text.linked ?? [],
    sections: text.sections ?? [{ title: '', anchor: '', text: text.text ?? '' }],
    facts: `faits de ${id}`,
    evidence: '',
    ...(date !== undefined && { date }),
    filters: {
      type: [kind],
      theme: [],
      region: [],
      departement: [],
      taille: [],
      etape: [],
      ...filters,
    },
  };
}

const phrases = (texts: readonly string[]) => texts.flatMap((text) => phraseOf(text) ?? []);

const conceptsOf = ({ same = [], leads = [] }: Settings): ConceptSource[] => [
  ...same.map((texts) => ({
    names: phrases(texts),
    forms: phrases(texts),
    shortened: [],
    exact: true,
  })),
  ...leads.map(({ from, to }) => ({
    names: phrases(from),
    forms: phrases(to),
    shortened: [],
    exact: false,
  })),
];
