/** What the search knows of an item: its texts as readers see them, and its filters. */
import { createGlossary } from '../markdown/abbreviations.ts';
import { createPageText } from '../markdown/page-text.ts';
import { frenchTypography } from '../markdown/typography.ts';
import { addressOf, type Graph, type Item } from '../model/graph.ts';
import { isSearchedKind, type Kind } from '../model/kinds.ts';
import { CITATION } from '../model/parse/markdown.ts';
import { STEP_COMPONENT } from '../model/parse/outline.ts';
import { dateOf, departmentsOf, regionsOf, sizesOfItem } from '../model/relations.ts';
import { titleOf } from '../model/titles.ts';
import { contextOf, detailsOf, linkedItems } from './document-context.ts';
import { evidenceOfItem, factsOfItem } from './document-facts.ts';
import { sectionsOf } from './html-sections.ts';
import type { FilterName, FragmentSection } from './index-format.ts';

export interface SearchDocument {
  readonly kind: Kind;
  /** The address of the item, without the base path. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** The places, CPTS and themes that it belongs to. */
  readonly context: string;
  /** The titles of the fiches that it names or that name it: weak evidence of what it is about. */
  readonly links: string;
  /** Their addresses. */
  readonly linked: readonly string[];
  /** What it answers, in the words of who asks. */
  readonly questions: string;
  readonly sections: readonly FragmentSection[];
  readonly facts: string;
  readonly evidence: string;
  /** `2021`, `2021-03` or `2021-03-18`. */
  readonly date?: string;
  readonly filters: Readonly<Record<FilterName, readonly string[]>>;
}

const noAbbreviations = createGlossary([]);

/** The document of an item; nothing for kinds that are not searched. */
export function searchDocument(graph: Graph, item: Item): SearchDocument | undefined {
  if (!isSearchedKind(item.kind)) return undefined;
  const date = dateOf(item);
  const linked = linkedItems(graph, item);
  const details = frenchTypography(detailsOf(graph, item).join(' · '));
  return {
    kind: item.kind,
    url: addressOf(item),
    title: frenchTypography(titleOf(item)),
    summary: frenchTypography(summaryOf(item)),
    context: frenchTypography(contextOf(graph, item).join(' · ')),
    links: linked.map(titleOf).join(' · '),
    linked: linked.map(addressOf),
    questions: 'questions' in item.data ? item.data.questions.join(' · ') : '',
    sections: [
      ...sectionsOf(bodyHtml(item)),
      ...(details ? [{ title: '', anchor: '', text: details }] : []),
    ],
    facts: factsOfItem(graph, item).join(' · '),
    evidence: evidenceOfItem(graph, item),
    ...(date !== undefined && { date }),
    filters: filtersOf(graph, item),
  };
}

function summaryOf({ data }: Item): string {
  if ('resume' in data) return data.resume;
  if ('definition' in data) return data.definition;
  if ('points' in data) return data.description;
  return '';
}

function bodyHtml(item: Item): string {
  const markdown = item.kind === 'parcours' ? withoutSteps(item.body) : item.body;
  const text = createPageText({
    base: '/',
    abbreviator: noAbbreviations(),
    citation: () => undefined,
  });
  return text.block(markdown.replace(CITATION, ''));
}

/** The steps of a parcours as plain sections. */
function withoutSteps(mdx: string): string {
  return mdx
    .replace(new RegExp(`<${STEP_COMPONENT}\\s[^>]*?titre="([^"]*)"[^>]*>`, 'g'), '\n## $1\n')
    .replaceAll(`</${STEP_COMPONENT}>`, '');
}

/** The filters of an item, by their names in the address of the search page. */
export function filtersOf(graph: Graph, item: Item): Record<FilterName, readonly string[]> {
  return {
    type: [item.kind],
    theme: 'themes' in item.data ? item.data.themes : [],
    region: regionsOf(graph, item),
    departement: departmentsOf(graph, item),
    taille: sizesOfItem(graph, item).map(String),
    etape: 'etapes' in item.data ? item.data.etapes : [],
  };
}
