/** The four sizes of a CPTS, by population of its territory (ACI of 20 June 2019). */
export const SIZES = [1, 2, 3, 4] as const;
export type Size = (typeof SIZES)[number];

/** Populations at which the next size begins. */
export const SIZE_THRESHOLDS = [40_000, 80_000, 175_000] as const;

/** The sizes that a population allows: two on a threshold (sources disagree there), else one. */
export function sizesOf(population: number): Size[] {
  const below = SIZE_THRESHOLDS.filter((threshold) => population >= threshold).length;
  const size = SIZES[below] ?? 4;
  const onThreshold = SIZE_THRESHOLDS.includes(population as (typeof SIZE_THRESHOLDS)[number]);
  return onThreshold ? [(size - 1) as Size, size] : [size];
}

/** « de 40 000 à 80 000 habitants », for the reader. */
export const SIZE_LABELS: Record<Size, string> = {
  1: 'moins de 40 000 habitants',
  2: 'de 40 000 à 80 000 habitants',
  3: 'de 80 000 à 175 000 habitants',
  4: 'plus de 175 000 habitants',
};
