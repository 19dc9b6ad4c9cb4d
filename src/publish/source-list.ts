/** The sources of the site, for who cites one: read when first asked, `/publier/sources.json`. */
import { frenchTypography } from '../markdown/typography.ts';
import type { Graph } from '../model/graph.ts';
import { foldAccents } from '../model/slug.ts';
import type { Root } from '../site/root.ts';

/** Where the file is, under the base path. */
const SOURCES_PATH = 'publier/sources.json';

/** A source as the form shows it. */
export interface ListedSource {
  readonly slug: string;
  readonly titre: string;
  readonly editeur: string;
  readonly date?: string;
}

/** Reads the graph once, at build. */
export const listedSources = (graph: Graph): ListedSource[] =>
  graph.all('sources').map(({ slug, data: { titre, editeur, date } }) => ({
    slug,
    titre,
    editeur,
    ...(date !== undefined && { date }),
  }));

const MOST = 8;

/** The sources whose title, editor or date has every word typed, the first few; and how many there are. */
export function searchSources(
  sources: readonly ListedSource[],
  typed: string,
): { readonly found: readonly ListedSource[]; readonly count: number } {
  const words = foldAccents(typed)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  if (words.length === 0) return { found: [], count: 0 };
  const all = sources.filter(({ slug, titre, editeur, date = '' }) => {
    const text = foldAccents(`${titre} ${editeur} ${date} ${slug}`);
    return words.every((word) => text.includes(word));
  });
  return { found: all.slice(0, MOST), count: all.length };
}

/** « Le rapport, fédération, 2018 » */
export const sourceWords = ({ titre, editeur, date }: ListedSource): string =>
  [titre, editeur, date?.slice(0, 4)].filter(Boolean).join(', ');

/** The list as the page asks for it: once, and again when that failed. */
export interface SourceList {
  /** What was read so far. */
  readonly known: () => readonly ListedSource[];
  readonly load: () => Promise<readonly ListedSource[]>;
}

/** A source in words; its name while the list is not read. */
export function wordsOfSource(sources: SourceList, slug: string): string {
  const source = sources.known().find((one) => one.slug === slug);
  return source ? frenchTypography(sourceWords(source)) : slug;
}

/** Prepares the list; nothing is asked yet. */
export function createSourceList({ base }: Root): SourceList {
  let known: readonly ListedSource[] = [];
  let asked: Promise<readonly ListedSource[]> | undefined;
  const read = async () => {
    const response = await fetch(`${base}${SOURCES_PATH}`);
    if (!response.ok) throw new Error(`${SOURCES_PATH}: ${response.status}`);
    known = (await response.json()) as ListedSource[];
    return known;
  };
  return {
    known: () => known,
    load: () => {
      asked ??= read().catch((error: unknown) => {
        asked = undefined;
        throw error;
      });
      return asked;
    },
  };
}
