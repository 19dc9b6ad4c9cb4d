/** The table of contents of a fiche. */
import type { Item } from '../model/graph.ts';
import type { FicheKind } from '../model/kinds.ts';
import type { RelationSection } from './relation-sections.ts';

export interface ContentsPart {
  readonly text: string;
  readonly anchor: string;
  /** Relations, which a narrow screen leaves out. */
  readonly isAfter?: boolean;
}

/** With fewer sections than this, a page is short enough to be read without one. */
const MIN_SECTIONS = 4;

/** The sections of a fiche in the order of its page, relations included, or none when it is short. */
export function contentsOf(
  item: Item<FicheKind>,
  relations: readonly RelationSection[],
): readonly ContentsPart[] {
  const body =
    item.outline.steps.length > 0
      ? item.outline.steps.map(({ title, anchor }) => ({ text: title, anchor }))
      : item.outline.headings.filter(({ depth }) => depth === 2);
  const after = relations.map(({ title, anchor }) => ({
    text: title,
    anchor,
    // What a reader of a case comes for is never left out.
    isAfter: anchor !== 'page-autres-cpts',
  }));
  const { data } = item;
  const hasFigures = 'resultats' in data && data.resultats.length > 0;
  const hasDocuments = 'documents' in data && data.documents.length > 0;
  const parts: ContentsPart[] = [
    ...(hasFigures ? [{ text: 'En chiffres', anchor: 'page-resultats' }] : []),
    ...body,
    ...(hasDocuments ? [{ text: 'Documents à reprendre', anchor: 'page-documents' }] : []),
    ...after,
    { text: 'Sources', anchor: 'page-sources' },
  ];
  return parts.length > MIN_SECTIONS ? parts : [];
}
