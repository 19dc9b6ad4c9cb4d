/** What is not the text: a table of contents, the instructions of our template. */
import type { Root, RootContent } from 'mdast';
import type { Source } from '../docx/source.ts';
import type { Notebook } from '../report.ts';
import { plainOf, placeOf, sourceOf } from './nodes.ts';

const CONTENTS = /^(?:sommaire|table des mati[eè]res)\s*:?$/i;

/** A line of our template that was not filled in. */
const EMPTY_LABEL =
  /^(?:[ée]v[ée]nement|r[ée]gion|dates?|lieu|organisateurs?|(?:nombre de )?participants|d[ée]partement|CPTS|maturit[ée]|d[ée]but|partenaires|co[ûu]t|financement|temps|outils)\s*:$/i;

/** Drops them, and says so. */
export function dropDebris(tree: Root, source: Source, notes: Notebook): Root {
  const dropped = {
    contents: [] as RootContent[],
    instruction: [] as RootContent[],
    label: [] as RootContent[],
  };
  const children = tree.children.filter((block, index) => {
    const role = sourceOf(block, source)?.style.role;
    if (role === 'instruction') dropped.instruction.push(block);
    else if (role === 'contents' || isContentsTitle(block, tree.children[index + 1], source))
      dropped.contents.push(block);
    else if (EMPTY_LABEL.test(plainOf(block).trim())) dropped.label.push(block);
    else return true;
    return false;
  });
  tell(
    dropped.contents,
    'la table des matières est retirée',
    'Rien à faire : la fiche a la sienne.',
  );
  tell(
    dropped.instruction,
    'les consignes du modèle sont retirées',
    'Rien à faire : elles n’étaient là que pour vous.',
  );
  tell(
    dropped.label,
    'une ligne du modèle n’est pas remplie',
    'Complétez-la dans le document, ou plus tard dans la fiche.',
  );
  return { ...tree, children };

  function tell(blocks: readonly RootContent[], message: string, repair: string): void {
    if (blocks.length === 0) return;
    const text = blocks.map(plainOf).join(' ');
    notes.changed(placeOf(blocks[0]!, source), message, repair, text);
  }
}

/** The words « Sommaire » just above it. */
const isContentsTitle = (block: RootContent, next: RootContent | undefined, source: Source) =>
  CONTENTS.test(plainOf(block).trim()) &&
  next !== undefined &&
  sourceOf(next, source)?.style.role === 'contents';
