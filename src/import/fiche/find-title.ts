/** The title of a document: styled as one, else what stands first and largest. */
import type { Root, RootContent } from 'mdast';
import { foldAccents } from '../../model/slug.ts';
import { holdsPicture, lookOf, placeOf, plainOf, sourceOf } from '../clean/nodes.ts';
import { readWorkshop } from '../clean/workshops.ts';
import type { Source } from '../docx/source.ts';
import type { Proposal } from '../recognise/passage.ts';
import { isSectionName, isTakeaway } from './section-names.ts';
import { isSignature } from './signature.ts';

interface Titled {
  readonly title?: Proposal<string>;
  /** The tree without its title. */
  readonly tree: Root;
}

const NEAR = 6;
const LONGEST = 160;
/** What says what the document is, not what it is about. */
const GENERIC =
  /^(?:comptes?[- ]rendus?|synthese|proces[- ]verbal|releve d\w+)(?: (?:de |d.)?(?:la |une )?reunion)?\s*:?$/;

/** « Date : … » is no title. */
const LABEL =
  /^(?:dates?|lieu|r[ée]gion|d[ée]partement|commune|organisateurs?|participants|pr[ée]sents|objet|r[ée]f[ée]rence)[^:]{0,20}:/i;

/** Takes the title out of the tree. */
export function takeTitle(tree: Root, source: Source): Titled {
  const { children: blocks } = tree;
  const first = indexOfTitle(blocks, source);
  if (first === undefined) return { tree };
  const taken = [first];
  const isGeneric = () =>
    taken.every((index) => GENERIC.test(foldAccents(plainOf(blocks[index]!).trim())));
  const isStyled = roleOf(blocks[first]!, source) === 'title';
  while (continues(blocks[taken.at(-1)! + 1], isStyled, isGeneric(), source))
    taken.push(taken.at(-1)! + 1);
  const value = taken.map((index) => plainOf(blocks[index]!).trim()).join(' : ');
  const block = blocks[first]!;
  return {
    title: {
      value,
      place: placeOf(block, source),
      quote: value,
      id: sourceOf(block, source)?.id ?? 0,
      sure: isStyled && !GENERIC.test(foldAccents(value)),
    },
    tree: { ...tree, children: blocks.filter((_, index) => !taken.includes(index)) },
  };
}

const roleOf = (block: RootContent, source: Source) => sourceOf(block, source)?.style.role;

function indexOfTitle(blocks: readonly RootContent[], source: Source): number | undefined {
  const styled = blocks.findIndex(
    (block) => block.type === 'heading' && roleOf(block, source) === 'title',
  );
  if (styled !== -1) return styled;
  const near = blocks.slice(0, NEAR).flatMap((block, index) => {
    if (block.type !== 'heading' && block.type !== 'paragraph') return [];
    const text = plainOf(block).trim();
    if (text.length < 5 || text.endsWith(':') || text.length > LONGEST || holdsPicture(block))
      return [];
    if (
      isSignature(text) ||
      readWorkshop(text) ||
      isTakeaway(text) ||
      isSectionName(text) ||
      LABEL.test(text)
    )
      return [];
    return [{ index, weight: weightOf(block, blocks, source), text }];
  });
  const best = near.reduce<(typeof near)[number] | undefined>(
    (top, one) => (!top || one.weight > top.weight ? one : top),
    undefined,
  );
  if (best && best.weight > 0) return best.index;
  const [first] = near;
  return first?.index === 0 && first.text.length < 120 && !/[.;,]$/.test(first.text)
    ? 0
    : undefined;
}

/** Large, centred, alone at its level: what a title looks like. */
function weightOf(block: RootContent, blocks: readonly RootContent[], source: Source): number {
  const look = lookOf(block, source);
  const size = look?.size ?? 0;
  const sizes = blocks.map((other) => lookOf(other, source)?.size ?? 0);
  const isLargest =
    size > 0 && size === Math.max(...sizes) && sizes.some((other) => other > 0 && other < size);
  const isAlone =
    block.type === 'heading' &&
    !blocks.some(
      (other) => other !== block && other.type === 'heading' && other.depth <= block.depth,
    );
  return (
    (isLargest ? 4 : 0) + (isAlone ? 3 : 0) + (look?.centered && (look.bold || look.caps) ? 2 : 0)
  );
}

/** A second line of the title: of the same style, or what « Compte rendu » is the account of. */
function continues(
  block: RootContent | undefined,
  isStyled: boolean,
  isGeneric: boolean,
  source: Source,
): boolean {
  if (!block || (block.type !== 'heading' && block.type !== 'paragraph')) return false;
  if (isStyled && block.type === 'heading' && roleOf(block, source) === 'title') return true;
  const text = plainOf(block).trim();
  return isGeneric && block.type === 'heading' && text.length < LONGEST && !readWorkshop(text);
}
