/** Builds the search index of a graph, as files. */
import { createHash } from 'node:crypto';
import { addressOf, type Graph } from '../model/graph.ts';
import { KIND_NAMES } from '../model/kinds.ts';
import { conceptsOf } from './concepts.ts';
import { searchDocument, type SearchDocument } from './document.ts';
import { indexFiles, type Collection } from './index-files.ts';
import { INDEX_FOLDER, LEXICON_FILE } from './index-format.ts';
import { pagefindFiles } from './pagefind-files.ts';
import { buildPlaces } from './places.ts';
import { requestsOf } from './requests-files.ts';
import { countWords, mostFrequentFirst } from './spelling.ts';

export interface IndexFile {
  /** Path under the site, `pagefind/lexique.json`. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Indexes every searchable item. */
export const buildIndex = (graph: Graph): Promise<IndexFile[]> => writeIndex(collectionOf(graph));

/** Indexes the items whose page a copy of the site has. */
export const indexOfScope = (
  graph: Graph,
  has: (address: string) => boolean,
): Promise<IndexFile[]> => writeIndex(collectionOf(graph, has));

/** What the index holds of a graph: all of it, or the items at some addresses. */
export function collectionOf(
  graph: Graph,
  has: (address: string) => boolean = () => true,
): Collection {
  const documents = KIND_NAMES.flatMap((kind) =>
    graph
      .all(kind)
      .flatMap((item) => (has(addressOf(item)) ? (searchDocument(graph, item) ?? []) : [])),
  );
  const places = buildPlaces(graph);
  const requests = requestsOf(graph);
  const asked = [
    ...graph.all('synonymes').flatMap(({ data }) => data.mots),
    ...documents.map(({ questions }) => questions),
    ...requests.flatMap(({ wordings }) => wordings),
    ...places.map(({ label }) => label),
  ];
  const counts = countWords(documents.flatMap(textsOf));
  const known = new Set(counts.keys());
  const vocabulary = mostFrequentFirst(countWords(asked, counts));
  const unsaid = new Set(vocabulary.filter((word) => !known.has(word)));
  return {
    documents,
    concepts: conceptsOf(graph),
    requests,
    places,
    vocabulary,
    unsaid,
  };
}

const textsOf = ({ title, summary, context, sections }: SearchDocument) => [
  title,
  summary,
  context,
  ...sections.flatMap((section) => [section.title, section.text]),
];

/** Pagefind's files and ours. */
export async function writeIndex(collection: Collection): Promise<IndexFile[]> {
  const own = [...indexFiles(collection)].map(
    ([name, value]) => [name, JSON.stringify(value)] as const,
  );
  const digest = createHash('sha256');
  for (const [name, text] of own) digest.update(`${name}\n${text}\n`);
  const version = digest.digest('hex').slice(0, 8);
  const encode = (text: string) => new TextEncoder().encode(text);
  return [
    ...[...(await pagefindFiles(collection))].map(([path, content]) => ({
      path: INDEX_FOLDER + path,
      content,
    })),
    ...own.map(([name, text]) => ({
      path: `${INDEX_FOLDER}${name}.json`,
      content: encode(name === LEXICON_FILE ? `{"version":"${version}",${text.slice(1)}` : text),
    })),
  ];
}
