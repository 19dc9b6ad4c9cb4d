/** Builds the search index of a graph, as files. */
import * as pagefind from 'pagefind';
import type { Graph } from '../model/graph.ts';
import { KIND_NAMES } from '../model/kinds.ts';
import { searchDocument, type SearchDocument } from './document.ts';
import { restoreFragment } from './fragments.ts';
import { buildLexicon } from './lexicon.ts';
import { buildVocabulary } from './spelling.ts';

export interface IndexFile {
  /** Path under the site, `pagefind/pagefind.js`. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** The files that our own interface needs; Pagefind writes several others. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.fr\.pagefind|[^/]+\.pf_meta|(?:fragment|index|filter)\/.+)$/;

/**
 * How many words a chunk of the index holds. A query loads the chunks of its words and of their
 * other wordings: with Pagefind's own 20,000 words that is 25 KB each, four or five times.
 */
const CHUNK_WORDS = '350';

/** Indexes every searchable item. Throws when Pagefind reports anything. */
export async function buildIndex(graph: Graph): Promise<IndexFile[]> {
  const documents = new Map<string, SearchDocument>();
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= CHUNK_WORDS; // read by Pagefind's binary
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'fr' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(', ')}`);
  try {
    for (const kind of KIND_NAMES) {
      for (const item of graph.all(kind)) {
        const document = searchDocument(graph, item);
        if (!document) continue;
        documents.set(document.url, document);
        const added = await index.addHTMLFile({ url: document.url, content: document.html });
        if (added.errors.length > 0) throw new Error(`${document.url}: ${added.errors.join(', ')}`);
      }
    }
    const built = await index.getFiles();
    if (built.errors.length > 0) throw new Error(built.errors.join(', '));
    const files = built.files
      .filter(({ path }) => NEEDED.test(path))
      .map(({ path, content }) => ({
        path: `pagefind/${path}`,
        content: path.endsWith('.pf_fragment')
          ? restoreFragment(content, (url) => documents.get(url))
          : content,
      }));
    return [...files, ...languageFiles(graph, documents.values())];
  } finally {
    await index.deleteIndex();
    await pagefind.close();
  }
}

function languageFiles(graph: Graph, documents: Iterable<SearchDocument>): IndexFile[] {
  const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  const vocabulary = buildVocabulary([
    ...[...documents].map(({ text }) => text),
    ...graph.all('synonymes').map(({ data }) => data.mots.join(' ')),
  ]);
  return [
    { path: 'pagefind/lexique.json', content: encode(buildLexicon(graph, vocabulary)) },
    { path: 'pagefind/vocabulaire.json', content: encode(vocabulary.join(' ')) },
  ];
}
