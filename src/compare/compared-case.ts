/** What the comparison shows of a case: plain texts, already typeset, each row of the table a field. */
import type { MdastNode } from 'satteri';
import type { Graph, Item } from '../model/graph.ts';
import { addressOf } from '../model/graph.ts';
import { frenchTypography } from '../markdown/typography.ts';
import { parseTree, textOf } from '../model/parse/markdown.ts';
import { cptsOf, regionsOf, sizesOfItem } from '../model/relations.ts';
import { SIZE_LABELS } from '../model/sizes.ts';
import { regionOf } from '../model/territories.ts';
import { titleOf } from '../model/titles.ts';
import { MATURITES, MILIEUX } from '../model/vocabularies.ts';
import { frenchNumber } from '../site/dates.ts';

/** One case, as `/comparer/<slug>.json` has it. `rows` are in the order of the table. */
export interface ComparedCase {
  readonly slug: string;
  readonly title: string;
  /** Who did it, in short: the CPTS. */
  readonly name: string;
  /** Without the base path. */
  readonly path: string;
  readonly rows: readonly { readonly label: string; readonly lines: readonly string[] }[];
}

const DIFFICULTIES = 'Les difficultés';
/** A comparison reads at a glance: of a list, this many items. */
const ITEMS = 3;

/** The case as rows; a row that has nothing to say is there, empty, so that rows compare. */
export function comparedCase(graph: Graph, item: Item<'cas'>): ComparedCase {
  const { data } = item;
  const { cout, financement, temps, outils = [] } = data.moyens ?? {};
  const named = (label: string, value: string | undefined) =>
    value ? [`${label} : ${value}`] : [];
  const milieux = cptsOf(graph, item).flatMap(({ data: { milieu } }) =>
    milieu ? [MILIEUX[milieu]] : [],
  );
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [
      'Territoire',
      [...regionsOf(graph, item).map((slug) => regionOf(slug)?.name ?? slug), ...new Set(milieux)],
    ],
    ['Taille', sizesOfItem(graph, item).map((size) => `${size} (${SIZE_LABELS[size]})`)],
    ['Ce qui a été fait', [data.resume]],
    [
      'Où ça en est',
      [
        MATURITES[data.maturite],
        // What is only announced has not begun.
        ...(data.annee_debut && data.maturite !== 'annonce' ? [`Depuis ${data.annee_debut}`] : []),
      ],
    ],
    ['Avec qui', data.partenaires],
    [
      'Moyens',
      [
        ...named('Coût', cout),
        ...named('Financement', financement),
        ...named('Temps', temps),
        ...outils,
      ],
    ],
    [
      'Résultats',
      data.resultats.map(
        ({ valeur, unite, indicateur, periode, prudence }) =>
          `${frenchNumber(valeur)} ${unite} : ${indicateur} (${periode}).${prudence ? ` Prudence : ${prudence}` : ''}`,
      ),
    ],
    ['Difficultés', difficultiesOf(item)],
    ['Leviers', data.leviers.flatMap((slug) => graph.find('leviers', slug) ?? []).map(titleOf)],
  ];
  return {
    slug: item.slug,
    title: frenchTypography(data.titre),
    name: frenchTypography(cptsOf(graph, item).map(titleOf).join(', ') || data.titre),
    path: addressOf(item),
    rows: rows.map(([label, lines]) => ({ label, lines: lines.map(frenchTypography) })),
  };
}

/** The first paragraph, or the first items, of the section that tells what went wrong. */
function difficultiesOf({ body }: Item<'cas'>): string[] {
  const tree = parseTree(body, 'md');
  const blocks = 'children' in tree ? (tree.children as MdastNode[]) : [];
  const start = blocks.findIndex((block) => block.type === 'heading' && isDifficulties(block));
  const first = start < 0 ? undefined : blocks[start + 1];
  if (!first || first.type === 'heading') return [];
  const parts = first.type === 'list' ? (first.children as MdastNode[]).slice(0, ITEMS) : [first];
  return parts.map((part) => textOf(part).trim());
}

const isDifficulties = (heading: MdastNode) => textOf(heading).trim() === DIFFICULTIES;
