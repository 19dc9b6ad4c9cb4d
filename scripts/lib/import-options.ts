/** What the options of `npm run import` mean for the model. */
import { FICHE_KINDS, isKind, KINDS, type Kind } from '../../src/model/kinds.ts';
import { keysOf } from '../../src/model/schema/walk.ts';
import { SCHEMAS } from '../../src/model/schema/schemas.ts';
import { foldAccents } from '../../src/model/slug.ts';
import { suggest } from '../../src/model/suggest.ts';
import type { Fields } from '../../src/model/write-fields.ts';
import { fail } from './terminal.ts';

/** The kind that a person named, in the plural or in the singular: `syntheses`, `synthèse`. */
export function namedKind(name: string, among: readonly Kind[]): Kind {
  const plain = foldAccents(name);
  const found = isKind(plain)
    ? plain
    : among.find((kind) => foldAccents(KINDS[kind].singular) === plain);
  if (found && among.includes(found)) return found;
  const near = suggest(plain, among);
  return fail(
    `La sorte \`${name}\` n’existe pas ici. ${near ? `Vouliez-vous dire \`${near}\` ?` : `Choisissez : ${among.join(', ')}.`}`,
  );
}

/** Kinds that a document can become: those with a text in plain Markdown. */
export const importedKind = (name: string): Kind =>
  namedKind(
    name,
    FICHE_KINDS.filter((kind) => KINDS[kind].format === 'md'),
  );

interface Given {
  readonly titre?: string | undefined;
  readonly region?: string | undefined;
  readonly date?: string | undefined;
  readonly cpts?: string | undefined;
  readonly source?: string | undefined;
}

/** The fields that options give, when the kind has them. */
export function givenFields(kind: Kind, { titre, region, date, cpts, source }: Given): Fields {
  const keys = keysOf(SCHEMAS[kind]);
  const name = keys.includes('titre') ? 'titre' : 'nom';
  return {
    ...(titre !== undefined && { [name]: titre }),
    ...(region !== undefined && keys.includes('region') && { region }),
    ...(date !== undefined && keys.includes('evenement') && { evenement: { debut: date } }),
    ...(cpts !== undefined && keys.includes('cpts') && { cpts: [cpts] }),
    ...(source !== undefined && keys.includes('sources') && { sources: [source] }),
  };
}
