/** A term to explain: what is written, and what it stands for. */
export interface Abbreviation {
  readonly sigle: string;
  readonly meaning: string;
}

/** A piece of text: plain, or an abbreviation to explain. */
export type Segment =
  | { readonly text: string; readonly meaning?: undefined }
  | { readonly text: string; readonly meaning: string };

/** Marks each abbreviation of the glossary at its first use in one page, unless the text explains it. */
export interface Abbreviator {
  /** `before` is what stands just before the text, on the same line. */
  mark(text: string, before?: string): Segment[];
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Prepares the glossary once; the function it returns makes one abbreviator for each page. */
export function createGlossary(terms: readonly Abbreviation[]): () => Abbreviator {
  const meanings = new Map(terms.map(({ sigle, meaning }) => [sigle, meaning]));
  const longestFirst = [...meanings.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern =
    longestFirst.length > 0
      ? new RegExp(
          `(?<![\\p{L}\\p{N}-])(?:${longestFirst.map(escape).join('|')})(?![\\p{L}\\p{N}])`,
          'gu',
        )
      : undefined;
  return () => {
    const seen = new Set<string>();
    return {
      mark(text, before = '') {
        const segments: Segment[] = [];
        let end = 0;
        for (const match of pattern ? text.matchAll(pattern) : []) {
          const [sigle] = match;
          if (seen.has(sigle)) continue;
          seen.add(sigle);
          if (isExplained(before + text, before.length + match.index, sigle)) continue;
          if (match.index > end) segments.push({ text: text.slice(end, match.index) });
          segments.push({ text: sigle, meaning: meanings.get(sigle)! });
          end = match.index + sigle.length;
        }
        if (end < text.length) segments.push({ text: text.slice(end) });
        return segments;
      },
    };
  };
}

/** « l’affection de longue durée (ALD) »: words, then the acronym alone between brackets. */
const isExplained = (text: string, start: number, sigle: string) =>
  text[start + sigle.length] === ')' && /\p{L}[ \u00A0]\($/u.test(text.slice(0, start));
