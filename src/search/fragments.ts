/**
 * What Pagefind keeps of a document to be shown. It indexes terms; its fragments, which only serve
 * to be read, hold the real text instead: one line for each section.
 */
import type { Fragment } from './index-format.ts';

/** What Pagefind gives of a fragment. */
export interface PagefindData {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** The content and meta of a Pagefind fragment. */
export type Shown = Pick<PagefindData, 'content' | 'meta'>;

/** A document as Pagefind keeps it. */
export function writeFragment({ title, facts, evidence, links, sections }: Fragment): Shown {
  return {
    content: sections.map(({ text }) => text.replaceAll('\n', ' ')).join('\n'),
    meta: {
      title,
      facts,
      evidence,
      links: links.join(' '),
      titles: sections.map((section) => section.title.replaceAll('\n', ' ')).join('\n'),
      anchors: sections.map(({ anchor }) => anchor).join('\n'),
    },
  };
}

/** A document as it is shown; rejects what we have not written. */
export function readFragment({ url, content, meta }: PagefindData): Fragment {
  const { title, facts, evidence, links, titles, anchors } = meta;
  if (title === undefined || titles === undefined || anchors === undefined)
    throw new Error(`${url}: not a fragment of ours`);
  const [names, ids] = [titles.split('\n'), anchors.split('\n')];
  return {
    url,
    title,
    facts: facts ?? '',
    evidence: evidence ?? '',
    links: links ? links.split(' ').map(Number) : [],
    sections: content
      .split('\n')
      .map((text, rank) => ({ title: names[rank] ?? '', anchor: ids[rank] ?? '', text })),
  };
}
