/** The fields that a fiche must have and that nothing gave. */
import type { Kind } from '../../model/kinds.ts';
import { contents } from '../../model/parse/field-problem.ts';
import { SCHEMAS } from '../../model/schema/schemas.ts';
import { descriptionOf, keysOf, schemaAt } from '../../model/schema/walk.ts';
import type { Fields } from '../../model/write-fields.ts';
import { DOCUMENT } from '../place.ts';
import type { Notebook } from '../report.ts';

/** Says which required fields have no value: the validator will ask for them too. */
export function tellGaps(kind: Kind, fields: Fields, notes: Notebook): void {
  const told = new Set(
    notes.items.filter(({ severity }) => severity === 'à compléter').map(({ field }) => field),
  );
  for (const path of requiredPaths(kind)) {
    const value = path
      .split('.')
      .reduce<unknown>((data, key) => (data as Fields | undefined)?.[key], fields);
    const isEmpty =
      value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
    if (!isEmpty || told.has(path)) continue;
    const help = descriptionOf(schemaAt(SCHEMAS[kind], path.split('.')));
    notes.missing(
      DOCUMENT,
      `il manque ${GAP_NAMES[path] ?? `le champ \`${path}\``}`,
      help ? `Écrivez \`${path}\`. ${contents(help) ?? ''}` : `Écrivez \`${path}\`.`,
      path,
    );
  }
}

const GAP_NAMES: Readonly<Record<string, string>> = {
  titre: 'le titre',
  resume: 'le résumé',
  region: 'la région',
  themes: 'les thèmes',
  sources: 'les sources',
  verifie_le: 'le jour de la relecture',
  maturite: 'la maturité de la pratique',
  'evenement.nom': 'le nom de l’événement',
  'evenement.type': 'la sorte d’événement',
  'evenement.debut': 'la date',
};

/** The fields that an item of `kind` must have; those of a group by their path. */
function requiredPaths(kind: Kind): string[] {
  const paths = keysOf(SCHEMAS[kind]).flatMap((key) => {
    const inside = keysOf(schemaAt(SCHEMAS[kind], [key])!);
    return inside.length > 0 ? inside.map((name) => `${key}.${name}`) : [key];
  });
  return paths.filter((path) => {
    const { shape } = SCHEMAS[kind] as { shape: Record<string, unknown> };
    const [first = ''] = path.split('.');
    return isRequired(shape[first]) && isRequired(schemaAt(SCHEMAS[kind], path.split('.')));
  });
}

const isRequired = (schema: unknown): boolean =>
  !['optional', 'default'].includes((schema as { _zod: { def: { type: string } } })._zod.def.type);
