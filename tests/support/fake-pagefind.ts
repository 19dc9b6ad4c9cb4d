/** A Pagefind of a few texts, in memory, that says what it was asked. */
import { foldAccents } from '../../src/model/slug.ts';
import type { Resources } from '../../src/search/engine.ts';
import type { Lexicon } from '../../src/search/lexicon.ts';
import { queryWords } from '../../src/search/normalise.ts';
import type { Pagefind } from '../../src/search/pagefind.ts';
import type { Vocabulary } from '../../src/search/spelling.ts';

export interface FakeText {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly filters?: Readonly<Record<string, readonly string[]>>;
  readonly score?: number;
  readonly sections?: readonly { title: string; url: string; excerpt: string }[];
}

interface Asked {
  readonly query: string | null;
  readonly filters: unknown;
}

interface FakeResources extends Resources {
  /** The searches of the reader's words, in order; those that read the filters left out. */
  readonly asked: Asked[];
  /** How many times the vocabulary was loaded. */
  readonly loads: () => number;
}

interface Settings {
  readonly lexicon?: Lexicon;
  readonly vocabulary?: Vocabulary;
  /** What it answers when nothing has the words, as Pagefind does: the text of this `id`. */
  readonly fallback?: string;
}

const folded = (text: string) => queryWords(text).map(foldAccents);

/** The ranks in `content` of the words that begin as one of `words`. */
const ranks = (content: string, words: readonly string[]) =>
  content
    .split(/\s+/)
    .flatMap((word, rank) =>
      folded(word).some((one) => words.some((other) => one.startsWith(other))) ? [rank] : [],
    );

export function fakeResources(texts: readonly FakeText[], settings: Settings = {}): FakeResources {
  const {
    lexicon = { groups: [], arrows: [], families: [], places: [] },
    vocabulary = [],
    fallback,
  } = settings;
  const asked: Asked[] = [];
  let loads = 0;

  const result = (
    { id, text, title = id, filters = {}, score = 1, sections = [] }: FakeText,
    words: string[],
  ) => ({
    id,
    score,
    data: () =>
      Promise.resolve({
        url: `/${filters['type']?.[0] ?? 'cadre'}/${id}/`,
        excerpt: text,
        meta: { title, type: filters['type']?.[0] ?? '', facts: `faits de ${id}` },
        raw_content: text,
        locations: ranks(text, words),
        sub_results: sections,
      }),
  });

  const pagefind: Pagefind = {
    search: (query, options) => {
      const filters = (options?.filters ?? {}) as Record<string, string | { any: string[] }>;
      if (!Object.values(filters).some((wanted) => typeof wanted === 'string'))
        asked.push({ query, filters });
      const words = query === null ? [] : query.split(' ').map(foldAccents);
      const kept = texts.filter(({ filters: own = {} }) =>
        Object.entries(filters).every(([name, wanted]) =>
          (typeof wanted === 'string' ? [wanted] : wanted.any).some((value) =>
            own[name]?.includes(value),
          ),
        ),
      );
      const having = kept.filter(({ text }) =>
        words.every((word) => ranks(text, [word]).length > 0),
      );
      const found = having.length > 0 ? having : kept.filter(({ id }) => id === fallback);
      const results = found.map((text) => result(text, words)).sort((a, b) => b.score - a.score);
      return Promise.resolve({ results, filters: {} });
    },
    filters: () => {
      const counts: Record<string, Record<string, number>> = {};
      for (const { filters = {} } of texts)
        for (const [name, values] of Object.entries(filters))
          for (const value of values) {
            const group = (counts[name] ??= {});
            group[value] = (group[value] ?? 0) + 1;
          }
      return Promise.resolve(counts);
    },
  };
  return {
    pagefind,
    lexicon,
    vocabulary: () => {
      loads += 1;
      return Promise.resolve(vocabulary);
    },
    asked,
    loads: () => loads,
  };
}
