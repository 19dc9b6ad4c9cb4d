/** What the publishing page knows of the collection: one small file, `/publier/registre.json`. */
import { registersOf } from '../import/registers.ts';
import type { Registers } from '../import/recognise/registers.ts';
import type { Graph, Item } from '../model/graph.ts';
import { isFicheKind, KIND_NAMES, type Kind } from '../model/kinds.ts';
import type { KnownItem } from '../model/rules/check.ts';
import { titleOf } from '../model/titles.ts';

/** Where the file is, under the base path. */
export const REGISTRY_PATH = 'publier/registre.json';

/** Kinds that the form offers by their titles, beside fiches, whose titles must differ. */
const NAMED: readonly Kind[] = ['organismes', 'themes', 'etapes'];

type Row = readonly [slug: string, title?: string];

export interface Registry {
  readonly registers: Registers;
  /** Every item, by kind, with its title where one is of use. */
  readonly items: Readonly<Partial<Record<Kind, readonly Row[]>>>;
  /** Acronyms that the site explains: `[sigle, forme longue]`. */
  readonly acronyms: readonly (readonly [sigle: string, meaning: string])[];
}

/** Reads the graph once, at build. */
export function registryOf(graph: Graph): Registry {
  const items: Partial<Record<Kind, Row[]>> = {};
  for (const kind of KIND_NAMES) {
    const isNamed = isFicheKind(kind) || NAMED.includes(kind);
    const rows = (graph.all(kind) as readonly Item[]).map((item): Row =>
      isNamed ? [item.slug, titleOf(item)] : [item.slug],
    );
    if (rows.length > 0) items[kind] = rows;
  }
  return {
    registers: registersOf(graph),
    items,
    acronyms: graph
      .all('glossaire')
      .flatMap(({ data }) => (data.sigle ? [[data.sigle, data.forme_longue] as const] : [])),
  };
}

/** The same, as the validator takes it. */
export const knownItems = ({ items }: Registry): KnownItem[] =>
  (Object.entries(items) as [Kind, readonly Row[]][]).flatMap(([kind, rows]) =>
    rows.map(([slug, title]) => ({
      kind,
      slug,
      ...(title !== undefined && isFicheKind(kind) && { title }),
    })),
  );

/** What a field that names items of `kind` may choose, in the order of their words. */
export const choicesOfKind = (
  { items }: Registry,
  kind: Kind,
): { value: string; label: string }[] =>
  (items[kind] ?? [])
    .map(([value, label = value]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'fr'));
