/** Lists typed by hand: « - », « • », « 1. » at the start of paragraphs that follow each other. */
import type { List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import type { Source } from '../docx/source.ts';
import type { Notebook } from '../report.ts';
import { cutStart, placeOf, plainOf, sourceOf } from './nodes.ts';

/** Signs that people and fonts of symbols draw bullets with. */
const BULLET = /^(?:[-–—•·∙▪▫◦‣⁃●○■□◆◇➢➤►▶→⇒✓✔❖*§\uE000-\uF8FF]|o(?=\s))\s*(?=\S)/u;
const SPACED_BULLET = /^[-–—*o](?=\S)/;
const NUMBER = /^\(?(\d{1,2}|[a-z])\s?[.)°]\s*(?=[^\s\d])/;

interface Marker {
  readonly kind: string;
  readonly ordered: boolean;
  /** Rank of a numbered item, from one. */
  readonly rank: number;
  /** The marker as typed, spaces included. */
  readonly typed: string;
}

function markerOf(block: RootContent): Marker | undefined {
  if (block.type !== 'paragraph') return undefined;
  const text = plainOf(block);
  const [bullet] = BULLET.exec(text) ?? [];
  if (bullet && !SPACED_BULLET.test(text))
    return { kind: bullet.trim().replace(/[–—]/, '-'), ordered: false, rank: 0, typed: bullet };
  const [typed, number = ''] = NUMBER.exec(text) ?? [];
  if (!typed) return undefined;
  const isDigit = /\d/.test(number);
  const rank = isDigit ? Number(number) : number.charCodeAt(0) - 96;
  return { kind: isDigit ? '1' : 'a', ordered: true, rank, typed };
}

/** Makes lists of them, and says so. */
export function makeLists(tree: Root, source: Source, notes: Notebook): Root {
  const children: RootContent[] = [];
  const { children: blocks } = tree;
  for (let index = 0; index < blocks.length;) {
    const run = runFrom(blocks, index, source);
    if (run.length === 0) {
      children.push(blocks[index]!);
      index += 1;
      continue;
    }
    children.push(listOf(run));
    const typed = run.map(({ marker }) => marker.typed).join(' ');
    notes.changed(
      placeOf(run[0]!.block, source),
      run.length === 1
        ? 'puce tapée à la main, transformée en liste'
        : `${run.length} puces ou numéros tapés à la main, transformés en liste`,
      'Rien à faire, si les lignes de la liste sont les bonnes.',
      typed,
    );
    index += run.length;
  }
  return { ...tree, children };
}

interface Marked {
  readonly block: Paragraph;
  readonly marker: Marker;
}

/** The marked paragraphs that follow each other from `start`; none where it is not a list. */
function runFrom(blocks: readonly RootContent[], start: number, source: Source): Marked[] {
  const run: Marked[] = [];
  for (const block of blocks.slice(start)) {
    const marker = markerOf(block);
    if (!marker || block.type !== 'paragraph') break;
    // a lone « 1. », bold, is the number of a title
    if (marker.ordered && looksLikeTitle(block, source)) break;
    const last = run.findLast((item) => item.marker.kind === marker.kind);
    if (marker.ordered && marker.rank !== (last?.marker.rank ?? 0) + 1) break;
    run.push({ block, marker });
  }
  return run.length === 1 && (run[0]!.marker.ordered || run[0]!.marker.kind === 'o') ? [] : run;
}

function looksLikeTitle(block: Paragraph, source: Source): boolean {
  const paragraph = sourceOf(block, source);
  return (paragraph?.bold ?? false) || block.children.every(({ type }) => type === 'strong');
}

/** A marker that was not seen yet is one level down; one that was, back to its level. */
function listOf(run: readonly Marked[]): List {
  const kinds: string[] = [];
  const lists: List[] = [];
  for (const { block, marker } of run) {
    const level = kinds.indexOf(marker.kind);
    if (level === -1) {
      kinds.push(marker.kind);
      const list = newList(marker.ordered);
      lists.at(-1)?.children.at(-1)?.children.push(list);
      lists.push(list);
    } else {
      kinds.length = level + 1;
      lists.length = level + 1;
    }
    lists.at(-1)!.children.push(itemOf(block, marker));
  }
  return lists[0]!;
}

const newList = (ordered: boolean): List => ({
  type: 'list',
  ordered,
  spread: false,
  children: [],
  ...(ordered && { start: 1 }),
});

const itemOf = (block: Paragraph, { typed }: Marker): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [{ ...block, children: cutStart(block.children, typed.length) }],
});
