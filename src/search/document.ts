/** What Pagefind indexes for an item: its words made plain, their weights, its filters. */
import { createGlossary } from '../markdown/abbreviations.ts';
import { escapeHtml } from '../markdown/escape.ts';
import { createPageText } from '../markdown/page-text.ts';
import { frenchTypography } from '../markdown/typography.ts';
import { addressOf, type Graph, type Item } from '../model/graph.ts';
import { isFicheKind, KINDS } from '../model/kinds.ts';
import { CITATION } from '../model/parse/markdown.ts';
import { STEP_COMPONENT } from '../model/parse/outline.ts';
import { cptsOf, dateOf, departmentsOf, regionsOf, sizesOfItem } from '../model/relations.ts';
import { departmentOf, regionOf } from '../model/territories.ts';
import { titleOf } from '../model/titles.ts';
import { factsOf } from '../site/facts.ts';
import { plainText } from './normalise.ts';

/** Filters of the search, as in the address of the search page. */
export const FILTERS = ['type', 'theme', 'region', 'departement', 'taille', 'etape'] as const;
export type FilterName = (typeof FILTERS)[number];

export interface SearchDocument {
  /** The address of the item, without the base path. */
  readonly url: string;
  /** The page that Pagefind reads. */
  readonly html: string;
  /** The text as readers see it, in the same words. */
  readonly text: string;
  /** Shown with a result. */
  readonly meta: Readonly<Record<string, string>>;
}

const noAbbreviations = createGlossary([]);

/** The document of an item; nothing for kinds that are not searched. */
export function searchDocument(graph: Graph, item: Item): SearchDocument | undefined {
  const title = frenchTypography(titleOf(item));
  const summary = frenchTypography(summaryOf(item) ?? '');
  if (!isFicheKind(item.kind) && item.kind !== 'glossaire' && item.kind !== 'chiffres')
    return undefined;
  const parts = [
    `<h1 data-pagefind-weight="7">${escapeHtml(title)}</h1>`,
    `<p data-pagefind-weight="4">${escapeHtml(summary)}</p>`,
    `<p data-pagefind-weight="2">${escapeHtml(frenchTypography(placesOf(graph, item).join(', ')))}</p>`,
    `<div data-pagefind-weight="1">${bodyOf(item)}</div>`,
  ].join('\n');
  const meta = {
    title,
    facts: factsOf(graph, item).join(' · '),
    type: item.kind,
    date: dateOf(item) ?? '',
  };
  const filters = Object.entries(filtersOf(graph, item)).flatMap(([name, values]) =>
    values.map((value) => `<i data-pagefind-filter="${name}:${escapeHtml(value)}"></i>`),
  );
  return {
    url: addressOf(item),
    html: `<html lang="fr"><body data-pagefind-body>${filters.join('')}<i data-pagefind-meta="title:${escapeHtml(plainText(title))}"></i>${plainText(parts)}</body></html>`,
    text: decode(parts),
    meta,
  };
}

function summaryOf({ data }: Item): string | undefined {
  if ('resume' in data) return data.resume;
  if ('definition' in data) return data.definition;
  if ('points' in data) return data.description;
  return undefined;
}

function bodyOf(item: Item): string {
  if (item.kind === 'glossaire') {
    const { sigle = '', synonymes } = item.data;
    return `<p>${escapeHtml(frenchTypography([sigle, ...synonymes].filter(Boolean).join(', ')))}</p>`;
  }
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

function placesOf(graph: Graph, item: Item): string[] {
  return [
    ...cptsOf(graph, item).map(({ data }) => data.nom),
    ...departmentsOf(graph, item).map((code) => departmentOf(code)?.name ?? code),
    ...regionsOf(graph, item).map((slug) => regionOf(slug)?.name ?? slug),
    ...('themes' in item.data ? item.data.themes : []).flatMap(
      (slug) => graph.find('themes', slug)?.data.nom ?? [],
    ),
    KINDS[item.kind].singular,
  ];
}

/** The filters of an item, by their names in the address of the search page. */
export function filtersOf(graph: Graph, item: Item): Record<FilterName, string[]> {
  return {
    type: [item.kind],
    theme: 'themes' in item.data ? item.data.themes : [],
    region: regionsOf(graph, item),
    departement: departmentsOf(graph, item),
    taille: sizesOfItem(graph, item).map(String),
    etape: 'etapes' in item.data ? item.data.etapes : [],
  };
}

/** Elements inside a line: no space stands between their words and those beside them. */
const IN_LINE = /<\/?(?:a|abbr|code|del|em|strong|sup)(?:\s[^>]*)?>/g;

const decode = (html: string) =>
  html
    .replace(IN_LINE, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
