/** The files of `/api/v1/`: everything that is published, as data. Pure. */
import type { z } from 'zod';
import { addressOf, type Graph, type Item, type Reference } from '../model/graph.ts';
import { compareText } from '../model/issue.ts';
import { isFicheKind, KINDS, type Kind } from '../model/kinds.ts';
import { dateOf, departmentsOf, evidenceOf, regionsOf, sizesOfItem } from '../model/relations.ts';
import { REGIONS } from '../model/territories.ts';
import { titleOf } from '../model/titles.ts';
import { BASELINE, LICENCE, SITE_NAME } from '../site/identity.ts';
import type { Address } from './address.ts';
import { PUBLISHED_KINDS, type elementSchema, type indexSchema } from './api-schemas.ts';

type Element = z.output<ReturnType<typeof elementSchema>>;

const FOLDER = '/api/v1/';
export const filePath = (kind: Kind | 'index') => `${FOLDER}${kind}.json`;
export const schemaPath = (kind: Kind | 'index') => `${FOLDER}schema/${kind}.json`;
export const SITE_FEED = '/flux.xml';
export const regionFeed = (region: string) => `/regions/${region}/flux.xml`;

/** The file of a kind, as text: one element a line, so that two editions compare line by line. */
export function apiFile(graph: Graph, kind: Kind, address: Address): string {
  const items = graph.all(kind) as readonly Item[];
  const head = JSON.stringify({
    sorte: kind,
    titre: KINDS[kind].plural,
    schema: address(schemaPath(kind)),
    licence: LICENCE,
    attribution: SITE_NAME,
    nombre: items.length,
  });
  const elements = items.map((item) => JSON.stringify(elementOf(graph, item, address)));
  return `${head.slice(0, -1)},"elements":[\n${elements.join(',\n')}\n]}\n`;
}

/** What the API says of an item. */
function elementOf(graph: Graph, item: Item, address: Address): Element {
  const element: Element = {
    slug: item.slug,
    titre: titleOf(item),
    adresse: address(addressOf(item)),
    donnees: item.data,
    nomme: byKind(graph.references(item).filter(({ kind, slug }) => graph.find(kind, slug))),
    nomme_par: byKind(
      PUBLISHED_KINDS.flatMap((kind) => graph.citing(item, kind) as readonly Item[]),
    ),
  };
  if (!isFicheKind(item.kind)) return element;
  const date = dateOf(item);
  return {
    ...element,
    texte: item.body.trim(),
    ...(date !== undefined && { date }),
    regions: regionsOf(graph, item),
    departements: departmentsOf(graph, item),
    tailles: sizesOfItem(graph, item),
    ...(item.kind === 'leviers' && { preuves: evidenceFor(graph, item) }),
  };
}

function byKind(
  named: readonly Pick<Reference, 'kind' | 'slug'>[],
): Partial<Record<Kind, string[]>> {
  const groups = Map.groupBy(named, ({ kind }) => kind);
  return Object.fromEntries(
    PUBLISHED_KINDS.flatMap((kind) => {
      const slugs = new Set(groups.get(kind)?.map(({ slug }) => slug));
      return slugs.size > 0 ? [[kind, [...slugs].sort(compareText)]] : [];
    }),
  );
}

function evidenceFor(graph: Graph, lever: Item<'leviers'>) {
  const { kinds, rapports, propositions, syntheses, cas } = evidenceOf(graph, lever);
  const slugs = (items: readonly Item[]) => items.map(({ slug }) => slug).sort(compareText);
  return {
    sortes: kinds,
    rapports: slugs(rapports),
    propositions: slugs(propositions),
    syntheses: slugs(syntheses),
    cas: slugs(cas),
  };
}

/** The file that leads to the others, as text. */
export function apiIndex(graph: Graph, address: Address): string {
  const index: z.output<typeof indexSchema> = {
    titre: SITE_NAME,
    description: BASELINE,
    adresse: address('/'),
    documentation: address('/donnees/'),
    schema: address(schemaPath('index')),
    licence: LICENCE,
    attribution: SITE_NAME,
    flux: address(SITE_FEED),
    sortes: PUBLISHED_KINDS.map((kind) => ({
      sorte: kind,
      titre: KINDS[kind].plural,
      nombre: graph.all(kind).length,
      fichier: address(filePath(kind)),
      schema: address(schemaPath(kind)),
    })),
    regions: REGIONS.map(({ slug, name }) => ({
      region: slug,
      nom: name,
      adresse: address(`/regions/${slug}/`),
      flux: address(regionFeed(slug)),
    })),
  };
  return `${JSON.stringify(index, null, 2)}\n`;
}
