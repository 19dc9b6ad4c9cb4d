/** What the text of a case says, and that a field would say better. */
import type { RootContent, Table } from 'mdast';
import { slugify } from '../../model/slug.ts';
import type { Fields } from '../../model/write-fields.ts';
import { placeOf, plainOf } from '../clean/nodes.ts';
import type { Source } from '../docx/source.ts';
import type { Notebook } from '../report.ts';

const MEANS =
  /^(?:ce-que-(?:ca|cela)-(?:a-|nous-a-)?coute|(?:les-|nos-|le-|notre-)?(?:couts?|budget|financements?|moyens?(?:-.*)?))$/;

/** Tells of the tables of figures, and of the title of what it costs, while their fields are empty. */
export function adviseFields(
  blocks: readonly RootContent[],
  { resultats, moyens }: Fields,
  source: Source,
  notes: Notebook,
): void {
  for (const block of blocks) {
    if (block.type === 'table' && isEmpty(resultats) && holdsFigures(block))
      notes.check(
        placeOf(block, source),
        'des chiffres sont dans un tableau du texte',
        'Conseil : écrivez les deux ou trois qui comptent dans `resultats`, la page les montre à part ; le tableau peut rester.',
        { field: 'resultats' },
      );
    if (block.type === 'heading' && isEmpty(moyens) && MEANS.test(slugify(plainOf(block))))
      notes.check(
        placeOf(block, source),
        `« ${plainOf(block)} » : la fiche a des champs pour cela`,
        'Conseil : écrivez-le dans `moyens.cout`, `moyens.financement`, `moyens.temps` ou `moyens.outils`.',
        { field: 'moyens.cout' },
      );
  }
}

/** Nothing is written in a field, nor in any of its group. */
const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && value !== null && Object.values(value).every(isEmpty));

const FIGURE = /^[^\p{L}\d]*\d[\d\s.,/]*(?:%|€|\p{L}+)?\s*$/u;
const YEAR = /^(?:19|20)\d{2}$/;

/** Two figures at least under the first row: years are no results. */
function holdsFigures({ children: [, ...rows] }: Table): boolean {
  const cells = rows.flatMap((row) => row.children.map((cell) => plainOf(cell).trim()));
  return cells.filter((cell) => FIGURE.test(cell) && !YEAR.test(cell)).length >= 2;
}
