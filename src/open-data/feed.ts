/** Feeds of the newest fiches, in Atom (RFC 4287). Pure. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { addressOf, type Graph, type Item } from '../model/graph.ts';
import { compareText } from '../model/issue.ts';
import { FICHE_KINDS, type FicheKind } from '../model/kinds.ts';
import { dateOf, regionsOf } from '../model/relations.ts';
import type { Region } from '../model/territories.ts';
import { titleOf } from '../model/titles.ts';
import { frenchTypography } from '../markdown/typography.ts';
import { xmlFile } from '../markdown/xml.ts';
import { BASELINE, LICENCE_NAME, SITE_NAME } from '../site/identity.ts';
import { KIND_LABELS } from '../site/kind-labels.ts';
import type { Address } from './address.ts';
import { regionFeed, SITE_FEED } from './api-files.ts';

type Fiche = Item<FicheKind>;

const MAX_ENTRIES = 30;
/** A CPTS is no news by itself: what it does is. */
const KINDS_IN_FEED = FICHE_KINDS.filter((kind) => kind !== 'cpts');
/** Of a feed without any entry, on a site without any fiche. */
const NEVER = '1970-01-01';

/**
 * What is new for a reader: the fiches last written or read again against their sources, and among
 * those of one day, what happened last. Of a region, or of all.
 */
function newestFiches(graph: Graph, region?: string): Fiche[] {
  return KINDS_IN_FEED.flatMap((kind) => graph.all(kind) as readonly Fiche[])
    .filter((item) => region === undefined || regionsOf(graph, item as Item).includes(region))
    .sort(newestFirst)
    .slice(0, MAX_ENTRIES);
}

const newestFirst = (a: Fiche, b: Fiche) =>
  compareText(b.data.verifie_le, a.data.verifie_le) ||
  compareText(dateOf(b) ?? '', dateOf(a) ?? '') ||
  compareText(addressOf(a), addressOf(b));

/** The feed of the site, or of a region. */
export function feedOf(graph: Graph, address: Address, region?: Region): string {
  const fiches = newestFiches(graph, region?.slug);
  // A region without any fiche has been as it is for as long as the site has.
  const newest = fiches[0] ?? newestFiches(graph)[0];
  const page = region ? `/regions/${region.slug}/` : '/';
  const title = region ? `${SITE_NAME} · ${region.name}` : SITE_NAME;
  const self = address(region ? regionFeed(region.slug) : SITE_FEED);
  const parts = [
    x('id', address(page)),
    x('title', frenchTypography(title)),
    x('subtitle', BASELINE),
    x('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    x('link', { rel: 'alternate', type: 'text/html', href: address(page) }),
    x('author', [x('name', SITE_NAME), x('uri', address('/'))]),
    x('rights', LICENCE_NAME),
    x('updated', instant(newest?.data.verifie_le ?? NEVER)),
    ...fiches.map((fiche) => entryOf(fiche, address)),
  ];
  return xmlFile(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'fr' }, [
      '\n',
      ...parts.flatMap((part) => [part, '\n']),
    ]),
  );
}

function entryOf(fiche: Fiche, address: Address): Element {
  const { kind, data } = fiche;
  // Its first name: a reader must not take a renamed fiche for a new one.
  const id = address(addressOf({ kind, slug: data.anciens_slugs[0] ?? fiche.slug }));
  return x('entry', [
    x('id', id),
    x('title', frenchTypography(titleOf(fiche))),
    x('link', { rel: 'alternate', type: 'text/html', href: address(addressOf(fiche)) }),
    x('updated', instant(data.verifie_le)),
    x('category', { term: kind, label: KIND_LABELS[kind].badge }),
    x('summary', frenchTypography(data.resume)),
  ]);
}

/** A day as the instant that Atom wants. */
const instant = (day: string) => `${day}T00:00:00Z`;
