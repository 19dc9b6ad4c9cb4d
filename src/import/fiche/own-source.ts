import type { Kind } from '../../model/kinds.ts';
import type { Fields } from '../../model/write-fields.ts';
import { DOCUMENT } from '../place.ts';
import { periodsIn } from '../recognise/dates.ts';
import type { Registers } from '../recognise/registers.ts';
import type { Notebook } from '../report.ts';

/** How a draft names the document as its source, before its files have names. */
export const OWN_SOURCE = 'ce-document';

/**
 * The document as the source of its own fiche, unless others are given: a CPTS publishes its case.
 * Its `signatures` say its date, else it is that of the event.
 */
export function sourceFields(
  fields: Fields,
  kind: Kind,
  today: string,
  registers: Registers,
  signatures: readonly string[],
  notes: Notebook,
): Fields | undefined {
  const { sources, titre, evenement } = fields;
  if (kind !== 'syntheses' && kind !== 'cas') return undefined;
  if (Array.isArray(sources) && sources.length > 0) return undefined;
  const editor = editorOf(fields, kind, registers);
  notes.check(
    DOCUMENT,
    'le document devient la source de la fiche, dans un fichier à part',
    editor
      ? 'Vérifiez son titre, son éditeur et sa date ; ajoutez son adresse s’il est en ligne.'
      : 'Écrivez qui le publie (`editeur`) ; ajoutez son adresse s’il est en ligne.',
  );
  return {
    titre: titre === undefined ? undefined : titre,
    editeur: editor,
    date: dateOf(signatures, today) ?? (evenement as Fields | undefined)?.['debut'],
    type: kind === 'cas' ? 'cpts' : 'federation',
    consulte_le: today,
  };
}

function editorOf(
  { organisateurs, cpts }: Fields,
  kind: Kind,
  registers: Registers,
): string | undefined {
  const [slugs, known] =
    kind === 'cas' ? [cpts, registers.cpts] : [organisateurs, registers.organismes];
  const [first] = (slugs ?? []) as readonly string[];
  return known.find(({ slug }) => slug === first)?.nom;
}

/** The first date that is said, unless it is still to come. */
const dateOf = (signatures: readonly string[], today: string): string | undefined =>
  signatures.flatMap(periodsIn).find(({ start }) => start <= today.slice(0, start.length))?.start;
