/** What a fiche leads to, in both directions, as the sections of its page. */
import type { Graph, Item } from '../model/graph.ts';
import type { FicheKind } from '../model/kinds.ts';
import { cptsOf, dateOf, evidenceOf, fichesOfRegion, regionsOf } from '../model/relations.ts';
import { nearFiches, type Traits } from '../model/nearness.ts';
import { regionOf } from '../model/territories.ts';
import { titleOf } from '../model/titles.ts';
import { MILIEUX } from '../model/vocabularies.ts';

type Fiche = Item<FicheKind>;

export interface RelationSection {
  readonly title: string;
  readonly anchor: string;
  readonly items: readonly Fiche[];
  /** A sentence under the title. */
  readonly note?: string;
  /** Why each item is here, when it is not plain. */
  readonly reasons?: ReadonlyMap<Item, string>;
  /** Shown even when it is empty, with its note. */
  readonly always?: boolean;
}

/** The sections of a fiche, empty ones left out. */
export function relationSectionsOf(graph: Graph, fiche: Fiche): RelationSection[] {
  const sections = [...own(graph, fiche), mentionedIn(graph, fiche)];
  return sections.filter(({ items, always }) => always === true || items.length > 0);
}

const section = (
  title: string,
  anchor: string,
  items: readonly unknown[],
  more: Partial<RelationSection> = {},
): RelationSection => ({ title, anchor: `page-${anchor}`, items: items as Fiche[], ...more });

const named = <K extends FicheKind>(graph: Graph, kind: K, slugs: readonly string[]) =>
  slugs.flatMap((slug) => graph.find(kind, slug) ?? []);

function own(graph: Graph, fiche: Fiche): RelationSection[] {
  switch (fiche.kind) {
    case 'leviers':
      return ofLever(graph, fiche);
    case 'freins':
      return ofObstacle(graph, fiche);
    case 'cas':
      return ofCase(graph, fiche);
    case 'syntheses':
      return ofSynthesis(graph, fiche);
    case 'cpts':
      return ofCpts(graph, fiche);
    case 'propositions':
      return ofProposition(graph, fiche);
    case 'rapports':
      return ofReport(graph, fiche);
    case 'cadre':
      return [
        section(
          'Lire aussi',
          'lire-aussi',
          [...graph.all('cadre')]
            .filter((other) => other !== fiche)
            .sort((a, b) => a.data.ordre - b.data.ordre),
        ),
      ];
    default:
      return [];
  }
}

function ofLever(graph: Graph, lever: Item<'leviers'>): RelationSection[] {
  const { rapports, syntheses, cas, propositions } = evidenceOf(graph, lever);
  return [
    section('Les cas qui l’illustrent', 'cas', newestFirst(cas)),
    section('Les rencontres régionales qui en parlent', 'syntheses', newestFirst(syntheses)),
    section('Les rapports qui le nomment', 'rapports', newestFirst(rapports)),
    section('Ce levier répond à', 'freins', graph.citing(lever, 'freins')),
    section('Les propositions qui l’activent', 'propositions', propositions),
    nearSection(graph, lever, 'Leviers proches'),
  ];
}

const newestFirst = (items: readonly unknown[]): Fiche[] =>
  [...(items as Fiche[])].sort((a, b) => (dateOf(b) ?? '').localeCompare(dateOf(a) ?? ''));

function ofObstacle(graph: Graph, obstacle: Item<'freins'>): RelationSection[] {
  return [
    section(
      'Les leviers qui y répondent',
      'leviers',
      named(graph, 'leviers', obstacle.data.leviers),
    ),
    section('Les CPTS qui l’ont rencontré', 'cas', newestFirst(graph.citing(obstacle, 'cas'))),
    section(
      'Les rencontres régionales qui en parlent',
      'syntheses',
      newestFirst(graph.citing(obstacle, 'syntheses')),
    ),
    section(
      'Les propositions qui y répondent',
      'propositions',
      graph.citing(obstacle, 'propositions'),
    ),
    section('Les rapports qui le décrivent', 'rapports', graph.citing(obstacle, 'rapports')),
    nearSection(graph, obstacle, 'Freins proches'),
  ];
}

function ofCase(graph: Graph, item: Item<'cas'>): RelationSection[] {
  const others = cptsOf(graph, item)
    .flatMap((cpts) => graph.citing(cpts, 'cas'))
    .filter((other) => other !== item);
  return [
    section('Les leviers à l’œuvre', 'leviers', named(graph, 'leviers', item.data.leviers)),
    section('Les freins rencontrés', 'freins', named(graph, 'freins', item.data.freins)),
    section('La même CPTS a aussi', 'meme-cpts', [...new Set(others)]),
    nearSection(graph, item, 'Autres CPTS qui y travaillent', 'autres-cpts'),
  ];
}

/** The nearest fiches of the same kind, each with the reason. */
function nearSection(
  graph: Graph,
  item: Fiche,
  title: string,
  anchor = 'proches',
  isShown: (other: Fiche) => boolean = () => true,
): RelationSection {
  const neighbours = nearFiches(graph, item).filter(({ item: other }) => isShown(other));
  const reasons = new Map(
    neighbours.map(({ item: other, shared }) => [other as Item, reasonOf(graph, shared)]),
  );
  return section(
    title,
    anchor,
    neighbours.map(({ item: other }) => other),
    { reasons },
  );
}

function reasonOf(graph: Graph, shared: Traits): string {
  const titles = (kind: 'leviers' | 'themes' | 'etapes') =>
    shared[kind].flatMap((slug) => {
      const item = graph.find(kind, slug) as Item | undefined;
      return item ? [titleOf(item)] : [];
    });
  const milieux = shared.milieux.map((name) => MILIEUX[name as keyof typeof MILIEUX]);
  const parts = [
    same(
      'levier',
      titles('leviers').map((title) => `« ${title} »`),
    ),
    same('thème', titles('themes')),
    same('étape', titles('etapes')),
    same('milieu', milieux),
    same('taille', shared.tailles),
  ];
  return parts.filter(Boolean).join(' ');
}

const LIST = new Intl.ListFormat('fr');

/** « Mêmes thèmes : prévention et ville-hôpital. » */
const same = (name: string, values: readonly string[]) =>
  values.length === 0
    ? ''
    : `${values.length > 1 ? `Mêmes ${name === 'milieu' ? 'milieux' : `${name}s`}` : `Même ${name}`} : ${LIST.format(values)}.`;

function ofSynthesis(graph: Graph, item: Item<'syntheses'>): RelationSection[] {
  const region = item.data.region;
  const name = regionOf(region)?.name ?? region;
  return [
    section('Les leviers dont on y a parlé', 'leviers', named(graph, 'leviers', item.data.leviers)),
    section('Les freins dont on y a parlé', 'freins', named(graph, 'freins', item.data.freins)),
    section(
      `Autres synthèses : ${name}`,
      'syntheses',
      newestFirst(fichesOfRegion(graph, region, 'syntheses').filter((other) => other !== item)),
    ),
    nearSection(
      graph,
      item,
      'Ailleurs, sur les mêmes sujets',
      'proches',
      (other) => (other as Item<'syntheses'>).data.region !== region,
    ),
  ];
}

function ofCpts(graph: Graph, item: Item<'cpts'>): RelationSection[] {
  const neighbours = regionsOf(graph, item)
    .flatMap((region) => fichesOfRegion(graph, region, 'cpts'))
    .filter((other) => other !== item);
  return [
    section('Ce qu’elle a fait', 'cas', newestFirst(graph.citing(item, 'cas'))),
    section('Les rencontres qui en parlent', 'syntheses', graph.citing(item, 'syntheses')),
    section('CPTS de la même région', 'voisines', [...new Set(neighbours)].slice(0, 6)),
    nearSection(graph, item, 'Territoires comparables'),
  ];
}

function ofProposition(graph: Graph, item: Item<'propositions'>): RelationSection[] {
  const report = graph.find('rapports', item.data.rapport);
  const siblings = report
    ? graph.citing(report, 'propositions').filter((other) => other !== item)
    : [];
  return [
    section('Les leviers qu’elle active', 'leviers', named(graph, 'leviers', item.data.leviers)),
    section('Les freins auxquels elle répond', 'freins', named(graph, 'freins', item.data.freins)),
    section('Autres propositions du rapport', 'propositions', siblings),
    nearSection(
      graph,
      item,
      'D’autres rapports, sur le même sujet',
      'proches',
      (other) => (other as Item<'propositions'>).data.rapport !== item.data.rapport,
    ),
  ];
}

function ofReport(graph: Graph, item: Item<'rapports'>): RelationSection[] {
  const propositions = graph.citing(item, 'propositions');
  const total = item.data.nombre_propositions;
  const count = propositions.length;
  const attested = count > 1 ? `${count} sont attestées` : `${count} est attestée`;
  const known =
    total === undefined
      ? `${attested} ici ; le nombre total n’est pas établi.`
      : `Le rapport en compte ${total} ; ${attested} ici par d’autres sources.`;
  return [
    section('Ses propositions', 'propositions', propositions, { note: known, always: true }),
    section('Les leviers qu’il nomme', 'leviers', named(graph, 'leviers', item.data.leviers)),
    section('Les freins qu’il décrit', 'freins', named(graph, 'freins', item.data.freins)),
  ];
}

/** Guided readings, and framework pages, that send the reader here. */
function mentionedIn(graph: Graph, fiche: Fiche): RelationSection {
  const items = fiche.kind === 'parcours' ? [] : graph.citing(fiche, 'parcours');
  return section('Dans un parcours', 'parcours', items);
}
