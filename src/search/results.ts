/** What is shown of a found fiche. */
import { passageOf, type Piece } from './passages.ts';
import type { SearchIndex } from './search-index.ts';

export interface Result {
  /** The address, without the base path. */
  readonly url: string;
  readonly type: string;
  readonly title: string;
  /** Where, how large, when. */
  readonly facts: string;
  /** What it rests on; may be empty. */
  readonly evidence: string;
  readonly passage: readonly Piece[];
  /** The section where the passage stands, when it is not the summary. */
  readonly section?: { readonly title: string; readonly url: string };
}

/** Reads a document and its best passage for the marks of each segment. */
export async function resultOf(
  index: SearchIndex,
  document: number,
  marks: readonly (readonly string[])[],
): Promise<Result> {
  const fragment = await index.fragment(document);
  const { pieces, section } = passageOf(fragment, marks);
  const { url, title, facts, evidence } = fragment;
  return {
    url,
    type: index.kindOf(document),
    title,
    facts,
    evidence,
    passage: pieces,
    ...(section && {
      section: { title: section.title, url: `${url.replace(/#.*$/, '')}#${section.anchor}` },
    }),
  };
}
