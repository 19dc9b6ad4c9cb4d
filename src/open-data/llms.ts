/** `/llms.txt`: the site in a page of Markdown, for programs that read texts. Pure. */
import type { Graph } from '../model/graph.ts';
import { FICHE_KINDS, KINDS } from '../model/kinds.ts';
import { frenchTypography } from '../markdown/typography.ts';
import { BASELINE, LICENCE, LICENCE_NAME, SITE_NAME } from '../site/identity.ts';
import { KIND_LABELS } from '../site/kind-labels.ts';
import type { Address } from './address.ts';
import { filePath, SITE_FEED } from './api-files.ts';
import { SITEMAP } from './sitemap.ts';

type Link = readonly [label: string, path: string, note: string];

const VIEWS: readonly Link[] = [
  ['Preuves', '/preuves/', 'les leviers, et ce sur quoi chacun repose'],
  ['Régions', '/regions/', 'ce qui est documenté dans chacune, vides compris'],
  ['Thèmes', '/themes/', 'les fiches par sujet'],
  ['Étapes', '/etapes/', 'les fiches par étape de la vie d’une CPTS'],
  ['Chiffres', '/chiffres/', 'les séries nationales, désaccords compris'],
  ['Chronologie', '/chronologie/', 'textes, rapports, rencontres et cas, par année'],
  ['Glossaire', '/glossaire/', 'les sigles et les mots du champ'],
  ['Sources', '/sources/', 'les documents sur lesquels les fiches reposent, avec leurs réserves'],
  ['À propos', '/a-propos/', 'la méthode, et ce que le site ne sait pas'],
];

const DATA: readonly Link[] = [
  ['API', filePath('index'), 'un fichier JSON par sorte, avec son schéma'],
  ['Données ouvertes', '/donnees/', 'la page qui les explique'],
  ['Flux Atom', SITE_FEED, 'les dernières fiches'],
  ['Plan du site', SITEMAP, 'toutes les pages'],
];

/** The text, with how many fiches of each kind there are. */
export function llmsText(graph: Graph, address: Address): string {
  const kinds = FICHE_KINDS.map((kind): Link => [
    KINDS[kind].plural,
    `/${kind}/`,
    `${countOf(graph.all(kind).length)}. ${KIND_LABELS[kind].introduction}`,
  ]);
  const list = (links: readonly Link[]) =>
    links.map(([label, path, note]) => `- [${label}](${address(path)}): ${frenchTypography(note)}`);
  const lines = [
    `# ${SITE_NAME}`,
    '',
    `> ${frenchTypography(`${BASELINE} L’expérience des communautés professionnelles territoriales de santé (CPTS), en français, tirée de ${graph.all('sources').length} documents publics.`)}`,
    '',
    frenchTypography(
      'Chaque affirmation porte sa source ; celles qui se contredisent sont données toutes les deux. Un levier montre sur quoi il repose (rapports, synthèses régionales, cas), une pratique montre où elle en est (annoncée, expérimentée, installée, reprise ailleurs, arrêtée) : ce ne sont pas des notes. Une région vide n’est pas une région inactive.',
    ),
    '',
    frenchTypography(
      `Textes sous ${LICENCE_NAME} (${LICENCE}), à reprendre en citant « ${SITE_NAME} », l’adresse de la fiche et la date à laquelle elle a été vérifiée. Ce site n’est pas un service de l’État.`,
    ),
    '',
    '## Fiches',
    '',
    ...list(kinds),
    '',
    '## Vues',
    '',
    ...list(VIEWS),
    '',
    '## Données',
    '',
    ...list(DATA),
  ];
  return `${lines.join('\n')}\n`;
}

const countOf = (count: number) => `${count} fiche${count > 1 ? 's' : ''}`;
