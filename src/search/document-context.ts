/** What an item says besides its title, summary and body: where it belongs, its figures, its links. */
import type { Graph, Item } from '../model/graph.ts';
import { isFicheKind, KINDS } from '../model/kinds.ts';
import { cptsOf, departmentsOf, regionsOf } from '../model/relations.ts';
import { departmentOf, regionOf } from '../model/territories.ts';
import { MILIEUX } from '../model/vocabularies.ts';

/** The CPTS, places, themes and other names that an item belongs to. */
export function contextOf(graph: Graph, item: Item): string[] {
  return [
    ...cptsOf(graph, item).flatMap(({ data }) => [
      data.nom,
      ...(data.milieu ? [MILIEUX[data.milieu]] : []),
    ]),
    ...departmentsOf(graph, item).map((code) => departmentOf(code)?.name ?? code),
    ...regionsOf(graph, item).map((slug) => regionOf(slug)?.name ?? slug),
    ...('themes' in item.data ? item.data.themes : []).flatMap(
      (slug) => graph.find('themes', slug)?.data.nom ?? [],
    ),
    ...ownNames(graph, item),
    KINDS[item.kind].singular,
  ];
}

function ownNames(graph: Graph, item: Item): string[] {
  switch (item.kind) {
    case 'glossaire':
      return [item.data.sigle ?? '', ...item.data.synonymes].filter(Boolean);
    case 'syntheses':
      return [item.data.evenement.nom, item.data.evenement.commune ?? ''].filter(Boolean);
    case 'propositions':
      return graph.find('rapports', item.data.rapport)?.data.titre.split('\n') ?? [];
    case 'rapports':
      return [...item.data.auteurs, item.data.commanditaire];
    default:
      return [];
  }
}

/** What the fact sheet and the tables of an item say, in its own words. */
export function detailsOf(graph: Graph, item: Item): string[] {
  switch (item.kind) {
    case 'cas': {
      const { partenaires, moyens = {}, resultats, documents } = item.data;
      return [
        ...partenaires,
        ...[moyens.cout, moyens.financement, moyens.temps].flatMap((text) => text ?? []),
        ...(moyens.outils ?? []),
        ...resultats.map(({ indicateur }) => indicateur),
        ...documents.map(({ titre }) => titre),
      ];
    }
    case 'chiffres':
      return item.data.points.map(({ perimetre }) => perimetre);
    case 'propositions':
      return [...item.data.destinataires, ...item.data.suites.map(({ texte }) => texte)];
    case 'rapports':
      return item.data.objectifs;
    case 'syntheses':
      return item.data.organisateurs.flatMap(
        (slug) => graph.find('organismes', slug)?.data.nom ?? [],
      );
    default:
      return [];
  }
}

/** The fiches that an item names, then those that name it; each once. */
export function linkedItems(graph: Graph, item: Item): Item[] {
  const named = graph.references(item).flatMap(({ kind, slug }) => graph.find(kind, slug) ?? []);
  const naming = (['cas', 'leviers', 'freins', 'syntheses', 'parcours'] as const).flatMap(
    (kind) => graph.citing(item, kind) as readonly Item[],
  );
  const linked = [...named, ...naming].filter(({ kind }) => isFicheKind(kind));
  return [...new Set(linked)];
}
