/** The text of a page for tests: a small glossary, two sources, a base path of its own. */
import { createGlossary, type Abbreviation } from '../../src/markdown/abbreviations.ts';
import { createPageText, type PageText } from '../../src/markdown/page-text.ts';

const TERMS: readonly Abbreviation[] = [
  { sigle: 'CPTS', meaning: 'communauté professionnelle territoriale de santé' },
  { sigle: 'ACI', meaning: 'accord conventionnel interprofessionnel' },
];

const SOURCES = new Map([
  ['rapport', { number: 1 }],
  ['bilan', { number: 2 }],
]);

export function pageText({ base = '/', terms = TERMS } = {}): PageText {
  return createPageText({
    base,
    abbreviator: createGlossary(terms)(),
    citation: (slug) => SOURCES.get(slug),
  });
}

/** A body as HTML, on a page of its own, without a glossary. */
export const block = (markdown: string, base = '/'): string =>
  pageText({ base, terms: [] }).block(markdown).trim();

/** Spaces that cannot be told apart by eye: ⍽ is the narrow one, ~ the other no-break one. */
export const shown = (text: string): string =>
  text.replaceAll('\u202F', '⍽').replaceAll('\u00A0', '~');

/** The tags of an HTML text, with their attributes; escaped ones are text. */
export const tagsOf = (html: string): string[] => html.match(/<[a-z][^>]*>/gi) ?? [];
