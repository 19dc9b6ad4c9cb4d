/** Which pages the book has, in which order, under which file names. Pure. */
import { frenchTypography } from '../../markdown/typography.ts';
import { addressOf, type Graph, type Item } from '../../model/graph.ts';
import { KINDS, type FicheKind } from '../../model/kinds.ts';
import { REGIONS } from '../../model/territories.ts';
import { titleOf } from '../../model/titles.ts';
import { groupsOf } from '../../site/index-groups.ts';
import type { Scope } from '../scope.ts';

/** A page of the site that is a chapter of the book. */
export interface BookPage {
  /** Its address on the site, without the base path: `/cas/x/`. */
  readonly address: string;
  /** The name of its file, without folder or extension: `cas-x`. */
  readonly name: string;
  readonly title: string;
  readonly role: 'chapter' | 'glossary' | 'bibliography';
}

export interface BookGroup {
  /** Empty when the part has one list only. */
  readonly title: string;
  readonly anchor: string;
  readonly fiches: readonly { readonly page: BookPage; readonly item: Item<FicheKind> }[];
}

/** The fiches of a kind, behind an opening page that lists them. */
export interface KindPart {
  readonly kind: FicheKind;
  readonly opening: BookPage;
  readonly groups: readonly BookGroup[];
}

/** Other pages of the site: the first opens the part where it has a name. */
export interface ViewPart {
  readonly title: string;
  readonly pages: readonly BookPage[];
}

export interface Plan {
  readonly kinds: readonly KindPart[];
  readonly views: readonly ViewPart[];
  /** Every chapter by its address, in the order of the book. */
  readonly pages: ReadonlyMap<string, BookPage>;
}

/** A reader who starts wants the way first, then what helps, then who did it. */
const ORDER: readonly FicheKind[] = [
  'parcours',
  'cadre',
  'leviers',
  'freins',
  'cas',
  'syntheses',
  'propositions',
  'rapports',
  'cpts',
];

/**
 * The plan of a book. Fiches are in the groups of the site's own indexes; one that is in two groups
 * is one chapter, where it comes first. The search, the comparison, the dossier and the views that
 * need a tap are left out.
 */
export function planOf(graph: Graph, scope: Scope): Plan {
  const kinds = ORDER.map((kind) => kindPart(graph, scope, kind)).filter(
    ({ groups }) => groups.length > 0,
  );
  const views = viewParts(graph, scope);
  const chapters = [
    ...kinds.flatMap(({ opening, groups }) => [
      opening,
      ...groups.flatMap(({ fiches }) => fiches.map(({ page }) => page)),
    ]),
    ...views.flatMap(({ pages }) => pages),
  ];
  return { kinds, views, pages: new Map(chapters.map((page) => [page.address, page])) };
}

function kindPart(graph: Graph, scope: Scope, kind: FicheKind): KindPart {
  const kept = graph.all<FicheKind>(kind).filter((item) => scope.has(addressOf(item)));
  const pages = new Map(kept.map((item) => [item, page(addressOf(item), titleOf(item))]));
  return {
    kind,
    opening: page(`/${kind}/`, KINDS[kind].plural),
    groups: groupsOf(graph, kind, kept)
      .filter(({ items }) => items.length > 0)
      .map(({ title, anchor, items }) => ({
        title: frenchTypography(title),
        anchor,
        fiches: items.map((item) => ({ page: pages.get(item)!, item })),
      })),
  };
}

function viewParts(graph: Graph, scope: Scope): ViewPart[] {
  const themes = themesOf(graph).map((theme) => page(addressOf(theme), titleOf(theme)));
  const regions = REGIONS.map(({ slug, name }) => page(`/regions/${slug}/`, name));
  const parts: ViewPart[] = [
    { title: 'Thèmes', pages: [page('/themes/', 'Thèmes'), ...themes] },
    { title: 'Régions', pages: [page('/regions/', 'Régions'), ...regions] },
    {
      title: '',
      pages: [
        page('/etapes/', 'Étapes'),
        page('/chiffres/', 'Chiffres'),
        page('/chronologie/', 'Chronologie'),
        page('/glossaire/', 'Glossaire', 'glossary'),
        page('/organismes/', 'Organismes'),
        page('/sources/', 'Sources', 'bibliography'),
        page('/a-propos/', 'À propos'),
        page('/mentions-legales/', 'Mentions légales'),
      ],
    },
  ];
  return parts.map(({ title, pages }) => ({
    title,
    pages: pages.filter(({ address }) => scope.has(address)),
  }));
}

function page(address: string, title: string, role: BookPage['role'] = 'chapter'): BookPage {
  const name = address.replace(/^\/|\/$/g, '').replaceAll('/', '-');
  return { address, name, title: frenchTypography(title), role };
}

const themesOf = (graph: Graph) =>
  [...graph.all('themes')].sort((a, b) => a.data.ordre - b.data.ordre);

type Fiche = BookGroup['fiches'][number];

/** The fiches of each theme that has some, with the chapter of the theme, in the order of the book. */
export function fichesByTheme(
  graph: Graph,
  plan: Plan,
): readonly { readonly theme: BookPage; readonly fiches: readonly Fiche[] }[] {
  const byTheme = new Map<string, Set<Fiche['item']>>();
  const fiches = new Map<Fiche['item'], Fiche>();
  for (const fiche of plan.kinds.flatMap(({ groups }) => groups.flatMap((group) => group.fiches))) {
    fiches.set(fiche.item, fiche);
    const { data } = fiche.item;
    for (const slug of 'themes' in data ? data.themes : [])
      byTheme.set(slug, (byTheme.get(slug) ?? new Set()).add(fiche.item));
  }
  return themesOf(graph).flatMap((item) => {
    const theme = plan.pages.get(addressOf(item));
    const members = byTheme.get(item.slug);
    return theme && members ? [{ theme, fiches: [...members].map((one) => fiches.get(one)!) }] : [];
  });
}
