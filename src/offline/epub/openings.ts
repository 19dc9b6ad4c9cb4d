/** Pages that the book has and the site has not: they list what is kept. Links are as on the site. Pure. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { frenchTypography } from '../../markdown/typography.ts';
import type { Graph, Item } from '../../model/graph.ts';
import { KINDS } from '../../model/kinds.ts';
import { factsOf } from '../../site/facts.ts';
import { KIND_LABELS } from '../../site/kind-labels.ts';
import type { Edition } from '../edition.ts';
import { fichesByTheme, type BookGroup, type BookPage, type KindPart, type Plan } from './plan.ts';

/** The opening page of a kind: what it is, and its fiches in their groups. */
export function openingOf({ kind, groups }: KindPart, edition: Edition): ElementContent[] {
  return [
    h('h1', frenchTypography(KINDS[kind].plural)),
    h('p', { className: ['chapeau'] }, frenchTypography(KIND_LABELS[kind].introduction)),
    ...groups.map(({ title, anchor, fiches }) =>
      title
        ? h('section', [h('h2', { id: anchor }, title), list(fiches, edition, title)])
        : list(fiches, edition),
    ),
  ];
}

/** The second contents of the book: every fiche under each of its themes. */
export function themesOf(edition: Edition, plan: Plan): ElementContent[] {
  return [
    h('h1', 'Sommaire par thème'),
    ...fichesByTheme(edition.graph, plan).map(({ theme, fiches }) =>
      h('section', [
        h('h2', [linkTo(theme, edition)]),
        h(
          'ul',
          { className: ['fiches'] },
          fiches.map(({ page, item }) =>
            h('li', [`${KIND_LABELS[item.kind].badge} · `, linkTo(page, edition)]),
          ),
        ),
      ]),
    ),
  ];
}

/** Fiches with their facts, but for what the heading above says. */
function list(fiches: BookGroup['fiches'], edition: Edition, heading?: string): Element {
  return h(
    'ul',
    { className: ['fiches'] },
    fiches.map(({ page, item }) =>
      h('li', [linkTo(page, edition), ...factsLine(edition.graph, item as Item, heading)]),
    ),
  );
}

function factsLine(graph: Graph, item: Item, heading?: string): ElementContent[] {
  const facts = factsOf(graph, item).filter((fact) => fact !== heading);
  return facts.length > 0 ? [h('p', { className: ['fiche-faits'] }, facts.join(' · '))] : [];
}

const linkTo = ({ address, title }: BookPage, { base }: Edition): Element =>
  h('a', { href: base + address.slice(1) }, title);
