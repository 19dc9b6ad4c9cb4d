/** The filters: which documents they keep, and how many each value would leave. Pure. */
import type { FilterName, FiltersFile } from './index-format.ts';

export type Filters = Readonly<Partial<Record<FilterName, readonly string[]>>>;
export type Counts = Record<string, Record<string, number>>;

const ranksOf = (filters: FiltersFile, name: FilterName, document: number): readonly number[] => {
  const ranks = filters[name].documents[document] ?? [];
  return typeof ranks === 'number' ? [ranks] : ranks;
};

/** Whether a document has one of the values of a filter. */
export function hasValue(
  filters: FiltersFile,
  document: number,
  name: FilterName,
  values: readonly string[],
): boolean {
  const column = filters[name];
  return ranksOf(filters, name, document).some((rank) => values.includes(column.values[rank]!));
}

/**
 * The documents that the chosen filters keep: any value of a filter, every filter. With the counts:
 * those of a filter are over what the others keep, since its own values add up.
 */
export function applyFilters<T extends { readonly document: number }>(
  filters: FiltersFile,
  found: readonly T[],
  chosen: Filters,
): { kept: T[]; counts: Counts } {
  const active = (Object.entries(chosen) as [FilterName, readonly string[]][]).filter(
    ([, values]) => values.length > 0,
  );
  const counts: Counts = {};
  const kept: T[] = [];
  for (const one of found) {
    const { document } = one;
    const failed = active.filter(([name, values]) => !hasValue(filters, document, name, values));
    if (failed.length === 0) kept.push(one);
    if (failed.length > 1) continue;
    const names = failed.length === 1 ? [failed[0]![0]] : (Object.keys(filters) as FilterName[]);
    for (const name of names) {
      for (const rank of ranksOf(filters, name, document)) {
        const value = filters[name].values[rank]!;
        const group = (counts[name] ??= {});
        group[value] = (group[value] ?? 0) + 1;
      }
    }
  }
  return { kept, counts };
}
