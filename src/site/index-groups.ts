/** How the index of a kind is arranged. */
import type { Graph, Item } from '../model/graph.ts';
import type { FicheKind } from '../model/kinds.ts';
import { dateOf, regionsOf } from '../model/relations.ts';
import { REGIONS } from '../model/territories.ts';
import { titleOf } from '../model/titles.ts';
import { bestSupportedFirst } from './evidence-order.ts';

export interface Group {
  /** Empty when the index has one list only. */
  readonly title: string;
  readonly anchor: string;
  readonly items: readonly Item<FicheKind>[];
}

type Fiche = Item<FicheKind>;

const byTitle = (a: Fiche, b: Fiche) => titleOf(a).localeCompare(titleOf(b), 'fr');
const byDate = (a: Fiche, b: Fiche) =>
  (dateOf(b) ?? '').localeCompare(dateOf(a) ?? '') || byTitle(a, b);

/** Cases and CPTS by region, propositions by report, levers by what they rest on, the rest in order. */
export function groupsOf(graph: Graph, kind: FicheKind, items: readonly Fiche[]): Group[] {
  if (kind === 'cas' || kind === 'cpts' || kind === 'syntheses') return byRegion(graph, items);
  if (kind === 'propositions') return byReport(graph, items);
  return [{ title: '', anchor: '', items: sorted(graph, kind, items) }];
}

function sorted(graph: Graph, kind: FicheKind, items: readonly Fiche[]): Fiche[] {
  if (kind === 'leviers') {
    return bestSupportedFirst(graph, items as unknown as Item<'leviers'>[]);
  }
  if (kind === 'cadre') {
    return [...items].sort(
      (a, b) => (a as Item<'cadre'>).data.ordre - (b as Item<'cadre'>).data.ordre || byTitle(a, b),
    );
  }
  return [...items].sort(kind === 'rapports' ? byDate : byTitle);
}

function byRegion(graph: Graph, items: readonly Fiche[]): Group[] {
  const groups: Group[] = REGIONS.map(({ slug, name }) => ({
    title: name,
    anchor: slug,
    items: items.filter((item) => regionsOf(graph, item as Item).includes(slug)).sort(byDate),
  }));
  const elsewhere = items.filter((item) => regionsOf(graph, item as Item).length === 0);
  groups.push({ title: 'Plusieurs régions ou national', anchor: 'national', items: elsewhere });
  return groups.filter((group) => group.items.length > 0);
}

function byReport(graph: Graph, items: readonly Fiche[]): Group[] {
  const groups = [...graph.all('rapports')]
    .sort((a, b) => b.data.remis_le.localeCompare(a.data.remis_le))
    .map((report) => ({
      title: report.data.titre,
      anchor: report.slug,
      items: items
        .filter((item) => (item as Item<'propositions'>).data.rapport === report.slug)
        .sort((a, b) => number(a) - number(b) || byTitle(a, b)),
    }));
  return groups.filter((group) => group.items.length > 0);
}

const number = (item: Fiche) => (item as Item<'propositions'>).data.numero ?? Infinity;
