/**
 * How Pagefind weighs a page: less for being short than by default (0.75), since a definition of
 * the glossary would come before the fiche that tells what to do.
 */
export const RANKING = { pageLength: 0.3 };

/** The part of Pagefind's browser interface that we use. */
export interface Pagefind {
  search(query: string | null, options?: { filters?: unknown }): Promise<PagefindSearch>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

export interface PagefindSearch {
  readonly results: readonly PagefindResult[];
  readonly filters: Record<string, Record<string, number>>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Record<string, string>;
  /** The whole text, and the ranks in it of the words that were found. */
  readonly raw_content: string;
  readonly locations: readonly number[];
  readonly sub_results: readonly { title: string; url: string; excerpt: string }[];
}
