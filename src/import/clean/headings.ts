/** Titles that are only bold or in capitals become titles; all of them start at level two. */
import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { foldAccents, slugify } from '../../model/slug.ts';
import type { Source } from '../docx/source.ts';
import { firstWords } from '../place.ts';
import type { Notebook } from '../report.ts';
import { accentsIn, isShouted, lowered } from './capitals.ts';
import { headingFrom, holdsPicture, lookOf, placeOf, plainOf, sourceOf } from './nodes.ts';
import { readWorkshop } from './workshops.ts';

const LONGEST = 130;

/** Makes titles of the paragraphs that only look like one, and says so. */
export function findHeadings(tree: Root, source: Source, notes: Notebook): Root {
  const { children: blocks } = tree;
  const candidates = blocks.filter(
    (block, index): block is Paragraph =>
      block.type === 'paragraph' && looksLikeTitle(block, blocks[index + 1], source),
  );
  const levels = levelsOf(candidates, source, blocks);
  const children = blocks.map((block): RootContent => {
    const level = levels.get(block);
    return level === undefined || block.type !== 'paragraph' ? block : headingFrom(block, level);
  });
  if (candidates.length > 0)
    notes.changed(
      placeOf(candidates[0]!, source),
      `mis en gras, souligné ou en capitales, devenu un titre : ${quoted(candidates.map(plainOf))}`,
      'Rien à faire si ce sont des titres ; sinon, retirez les « # » devant eux.',
    );
  return { ...tree, children };
}

const quoted = (texts: readonly string[]) =>
  texts.map((text) => `« ${firstWords(text)} »`).join(', ');

function looksLikeTitle(block: Paragraph, next: RootContent | undefined, source: Source): boolean {
  const text = plainOf(block).trim();
  if (text.length > LONGEST || !/\p{L}{2}/u.test(text) || holdsPicture(block)) return false;
  if (!next || holdsPicture(next) || sourceOf(block, source)?.inTable) return false;
  // « Atelier « Le lien ». », with its full stop, as well as « Atelier 1 – Le lien »
  if (readWorkshop(text) && (!/[.;,]$/.test(text) || /[»"”]\s*\.$/.test(text))) return true;
  if (USUAL.test(slugify(text))) return true;
  if (/[.;,…]$/.test(text) && !readWorkshop(text)) return false;
  const look = lookOf(block, source);
  const isStrong = block.children.every(
    (child) =>
      child.type === 'strong' || (child.type === 'text' && !/[\p{L}\p{N}]/u.test(child.value)),
  );
  return isStrong || (look !== undefined && (look.bold || look.underlined || look.caps));
}

/** Titles that minutes have: alone on their line, they need not be bold. */
const USUAL =
  /^(?:\d+-)?(?:l-|le-|la-|les-)?(?:contexte|introduction|objectifs?|constats?|echanges|propositions|priorites|resultats|bilan|difficultes|enseignements|perspectives|conclusions?|a-retenir|programme|deroule|ordre-du-jour|freins|leviers|pistes|prochaines-etapes)$/;

/** The larger the letters, the higher the title; what each workshop repeats is under it. */
function levelsOf(
  candidates: readonly Paragraph[],
  source: Source,
  blocks: readonly RootContent[],
): Map<RootContent, number> {
  const sizeOf = (block: Paragraph) => lookOf(block, source)?.size ?? 0;
  const texts = candidates.map((block) => foldAccents(plainOf(block)).trim());
  const sizes = [...new Set(candidates.map(sizeOf))].sort((a, b) => b - a);
  // the title of the document, alone in its size, is not a level of its text
  const first = candidates[0];
  const alone = first && candidates.filter((block) => sizeOf(block) === sizeOf(first)).length === 1;
  const ranked = alone && blocks.indexOf(first) < 4 ? sizes.slice(1) : sizes;
  // under real titles, one that is only bold is one level down
  const base = blocks.some(({ type }) => type === 'heading') ? 1 : 0;
  return new Map(
    candidates.map((block, index) => {
      const isRepeated = texts.filter((text) => text === texts[index]).length > 1;
      const rank = Math.max(0, ranked.indexOf(sizeOf(block)), depthOfNumber(plainOf(block)));
      const isTop = readWorkshop(plainOf(block)) !== undefined;
      return [block, isTop ? 2 : 2 + Math.min(2, Math.max(rank, isRepeated ? 1 : 0, base))];
    }),
  );
}

/**
 * Puts the titles at levels that the model accepts: the highest at level two, one step down at a
 * time. A workshop is always a section; what was under it stays under it.
 */
export function levelHeadings(blocks: readonly RootContent[]): RootContent[] {
  const headings = blocks.filter((block): block is Heading => block.type === 'heading');
  const highest = Math.min(...headings.map(({ depth }) => depth));
  let shift = 2 - highest;
  let workshop: number | undefined;
  let previous = 1;
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    if (workshop !== undefined && block.depth <= workshop) {
      shift = 2 - highest;
      workshop = undefined;
    }
    if (readWorkshop(plainOf(block))) {
      workshop = block.depth;
      shift = 2 - block.depth;
    }
    const depth = Math.min(6, previous + 1, Math.max(2, block.depth + shift)) as Heading['depth'];
    previous = depth;
    return { ...block, depth };
  });
}

/** « 3.1 » is one level under « 3. ». */
const depthOfNumber = (text: string) =>
  (/^\d+((?:\.\d+)*)/.exec(text)?.[1]?.split('.').length ?? 1) - 1;

const NUMBERING =
  /^(?:(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*|[A-H])\s*[.)°/–—-]+\s*|\d{1,2}(?:\.\d{1,2})+\s+)(?=\p{L})/u;

/** What the collection knows of words. */
interface KnownWords {
  /** They keep their capitals: `CPTS`, `ARS`. */
  readonly acronyms: readonly string[];
  /** Well written. */
  readonly names: readonly string[];
}

/** Takes off the numbers and the colons that titles were typed with, and the capitals. */
export function tidyHeadings(
  blocks: readonly RootContent[],
  source: Source,
  { acronyms, names }: KnownWords,
  notes: Notebook,
): RootContent[] {
  const known = new Set(acronyms);
  const accents = accentsIn([...names, ...source.paragraphs.map(({ text }) => text)]);
  const numbered: { readonly block: RootContent; readonly number: string }[] = [];
  const tidied = blocks.map((block) => {
    if (block.type !== 'heading') return block;
    const text = plainOf(block).trim();
    const [number = ''] = NUMBERING.exec(text) ?? [];
    const plain = text.slice(number.length).replace(/\s*:$/, '');
    const calm = isShouted(plain) ? lowered(plain, known, accents) : plain;
    if (number) numbered.push({ block, number });
    if (calm !== plain)
      notes.check(
        placeOf(block, source),
        `le titre en capitales devient « ${firstWords(calm)} »`,
        'Remettez leur capitale aux noms propres et aux sigles, et leurs accents aux mots.',
        calm.toLowerCase() === plain.toLowerCase() ? {} : { leftOut: plain }, // words have accents now
      );
    return calm === text ? block : headingFrom(block, block.depth, calm);
  });
  if (numbered.length > 0)
    notes.changed(
      placeOf(numbered[0]!.block, source),
      `les numéros tapés devant les titres sont retirés (${numbered.map(({ number }) => number.trim()).join(', ')})`,
      'Rien à faire : le sommaire de la fiche se fait tout seul.',
      numbered.map(({ number }) => number).join(' '),
    );
  return tidied;
}
