/** The fact sheet of a fiche: terms and values, links where a value leads somewhere. */
import { addressOf, type Graph, type Item } from '../model/graph.ts';
import type { FicheKind, Kind } from '../model/kinds.ts';
import { cptsOf, departmentsOf, regionsOf, sizesOfItem } from '../model/relations.ts';
import { SIZE_LABELS } from '../model/sizes.ts';
import { departmentOf, regionOf } from '../model/territories.ts';
import { titleOf } from '../model/titles.ts';
import { MATURITES, MILIEUX, TYPES_EVENEMENT } from '../model/vocabularies.ts';
import { frenchDate, frenchNumber } from './dates.ts';
import { supportersOf } from './supporters.ts';

export interface FactValue {
  readonly text: string;
  /** A page of the site, without the base path, or a web address. */
  readonly link?: string;
}

export interface Fact {
  readonly term: string;
  readonly values: readonly FactValue[];
}

const fact = (term: string, ...values: (FactValue | string | 0 | undefined)[]): Fact => ({
  term,
  values: values.flatMap((value) => {
    if (!value) return [];
    return typeof value === 'string' ? { text: value } : value;
  }),
});

/** The facts of a fiche, empty ones left out. */
export function factSheetOf(graph: Graph, item: Item<FicheKind>): Fact[] {
  const facts = [...ownFacts(graph, item), ...sharedFacts(graph, item)];
  return facts.filter(({ values }) => values.length > 0);
}

const linkTo = (graph: Graph, kind: Kind, slug: string): FactValue => {
  const item = graph.find(kind, slug);
  return item ? { text: titleOf(item), link: addressOf(item) } : { text: slug };
};

function places(graph: Graph, item: Item): Fact[] {
  const regions = regionsOf(graph, item);
  const departments = departmentsOf(graph, item).map((code) => departmentOf(code)?.name ?? code);
  return [
    fact(
      regions.length > 1 ? 'Régions' : 'Région',
      ...regions.map((slug) => ({ text: regionOf(slug)?.name ?? slug, link: `/regions/${slug}/` })),
    ),
    fact(departments.length > 1 ? 'Départements' : 'Département', ...departments),
  ];
}

/** The sites of its CPTS; without any, the regions where who supports CPTS can be reached, or who that is. */
function contactsOf(graph: Graph, item: Item<'cas'>): FactValue[] {
  const sites = cptsOf(graph, item).flatMap(({ data: { site } }) =>
    site ? [{ text: new URL(site).hostname, link: site }] : [],
  );
  if (sites.length > 0) return sites;
  const supports = regionsOf(graph, item)
    .filter((region) => supportersOf(graph, region).length > 0)
    .map((region) => ({
      text: `Appuis : ${regionOf(region)?.name ?? region}`,
      link: `/regions/${region}/#organismes`,
    }));
  return supports.length > 0 ? supports : [{ text: 'ARS ou URPS de la région' }];
}

function sizeFact(graph: Graph, item: Item): Fact {
  const sizes = sizesOfItem(graph, item);
  return fact('Taille', ...sizes.map((size) => `${size} (${SIZE_LABELS[size]})`));
}

function ownFacts(graph: Graph, fiche: Item<FicheKind>): Fact[] {
  switch (fiche.kind) {
    case 'cas': {
      const { data } = fiche;
      const moyens = data.moyens ?? {};
      return [
        fact('CPTS', ...data.cpts.map((slug) => linkTo(graph, 'cpts', slug))),
        fact('Porteur', data.porteur && linkTo(graph, 'organismes', data.porteur)),
        ...places(graph, fiche),
        sizeFact(graph, fiche),
        fact('Début', data.annee_debut?.toString()),
        fact('Maturité', MATURITES[data.maturite]),
        fact('Avec', ...data.partenaires),
        fact('Coût', moyens.cout),
        fact('Financement', moyens.financement),
        fact('Temps', moyens.temps),
        fact('Outils', ...(moyens.outils ?? [])),
        fact('À qui demander', ...contactsOf(graph, fiche)),
      ];
    }
    case 'syntheses': {
      const { evenement, organisateurs } = fiche.data;
      const { debut, fin, commune, participants, participants_environ } = evenement;
      return [
        fact('Événement', evenement.nom),
        fact('Type', TYPES_EVENEMENT[evenement.type]),
        fact('Date', fin ? `du ${frenchDate(debut)} au ${frenchDate(fin)}` : frenchDate(debut)),
        fact('Lieu', commune),
        ...places(graph, fiche),
        fact(
          'Participants',
          participants && `${participants_environ ? 'Environ ' : ''}${frenchNumber(participants)}`,
        ),
        fact('Organisé par', ...organisateurs.map((slug) => linkTo(graph, 'organismes', slug))),
      ];
    }
    case 'cpts': {
      const { data } = fiche;
      return [
        ...places(graph, fiche),
        fact('Milieu', data.milieu && MILIEUX[data.milieu]),
        fact('Population', data.population && `${frenchNumber(data.population)} habitants`),
        fact('Communes', data.communes?.toString()),
        sizeFact(graph, fiche),
        fact('Créée en', data.creee_en?.toString()),
        fact('ACI signé', data.aci_le && frenchDate(data.aci_le)),
        fact('Site', data.site && { text: new URL(data.site).hostname, link: data.site }),
      ];
    }
    case 'propositions': {
      const { data } = fiche;
      const report = graph.find('rapports', data.rapport);
      return [
        fact('Rapport', linkTo(graph, 'rapports', data.rapport)),
        fact('Numéro', data.numero?.toString() ?? 'Non attesté'),
        fact('Objectif', data.objectif && report?.data.objectifs[data.objectif - 1]),
        fact('Destinataires', ...data.destinataires),
      ];
    }
    case 'rapports': {
      const { data } = fiche;
      const attested = graph.citing(fiche, 'propositions').length;
      const total = data.nombre_propositions;
      return [
        fact('Auteurs', ...data.auteurs),
        fact('Commandé par', data.commanditaire),
        fact('Remis', frenchDate(data.remis_le)),
        fact('Objectifs', ...data.objectifs),
        fact(
          'Propositions',
          total === undefined
            ? `${attestedText(attested)} ; le nombre total n’est pas établi`
            : `${total} selon le rapport, ${attestedText(attested)}`,
        ),
      ];
    }
    default:
      return [];
  }
}

const attestedText = (count: number) => `${count} ${count > 1 ? 'attestées' : 'attestée'} ici`;

function sharedFacts(graph: Graph, { data }: Item<FicheKind>): Fact[] {
  const themes = 'themes' in data ? data.themes : [];
  const etapes = 'etapes' in data ? data.etapes : [];
  return [
    fact('Thèmes', ...themes.map((slug) => linkTo(graph, 'themes', slug))),
    fact('Étapes', ...etapes.map((slug) => linkTo(graph, 'etapes', slug))),
  ];
}
