import type { Kind } from '../../model/kinds.ts';
import type { Fields } from '../../model/write-fields.ts';
import { DOCUMENT } from '../place.ts';
import type { Registers } from '../recognise/facts.ts';
import type { Notebook } from '../report.ts';

/** How a draft names the document as its source, before its files have names. */
export const OWN_SOURCE = 'ce-document';

/** The document as the source of its own fiche, unless others are given. */
export function sourceFields(
  fields: Fields,
  kind: Kind,
  today: string,
  { organismes }: Registers,
  notes: Notebook,
): Fields | undefined {
  const { sources, titre, evenement, organisateurs } = fields;
  if (kind !== 'syntheses' && kind !== 'cas') return undefined;
  if (Array.isArray(sources) && sources.length > 0) return undefined;
  const [first] = (organisateurs ?? []) as readonly string[];
  const editor = organismes.find(({ slug }) => slug === first)?.nom;
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
    date: (evenement as Fields | undefined)?.['debut'],
    type: kind === 'cas' ? 'cpts' : 'federation',
    consulte_le: today,
  };
}
