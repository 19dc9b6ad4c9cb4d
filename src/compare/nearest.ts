/** « Une CPTS comme la mienne »: how near a case is to what a reader says of their CPTS. Pure. */

/** What the reader says, or a case has: several values of each, none when it is not known. */
export interface Situation {
  readonly theme: readonly string[];
  readonly milieu: readonly string[];
  readonly taille: readonly string[];
  readonly etape: readonly string[];
}

export interface Nearness {
  readonly score: number;
  /** « même sujet, taille voisine »: why, in the order of weight. */
  readonly reasons: readonly string[];
  /** « taille non précisée »: what was asked and the case does not say. */
  readonly unknown: readonly string[];
}

const UNKNOWN = [
  ['milieu', 'milieu non précisé'],
  ['taille', 'taille non précisée'],
] as const;

const common = (one: readonly string[], other: readonly string[]) =>
  one.some((value) => other.includes(value));

const isNextSize = (one: readonly string[], other: readonly string[]) =>
  one.some((size) => other.some((its) => Math.abs(Number(size) - Number(its)) === 1));

/**
 * Compares a case with a situation. The worry comes first: a case on another subject is not near,
 * whatever its place. What a case does not say counts neither for it nor against it.
 */
export function nearnessOf(mine: Situation, its: Situation): Nearness {
  if (mine.theme.length > 0 && !common(mine.theme, its.theme))
    return { score: 0, reasons: [], unknown: [] };
  const reasons: [weight: number, reason: string][] = [];
  if (common(mine.theme, its.theme)) reasons.push([4, 'même sujet']);
  if (common(mine.milieu, its.milieu)) reasons.push([3, 'même milieu']);
  if (common(mine.taille, its.taille)) reasons.push([3, 'même taille']);
  else if (isNextSize(mine.taille, its.taille)) reasons.push([1, 'taille voisine']);
  if (common(mine.etape, its.etape)) reasons.push([1, 'même étape']);
  return {
    score: reasons.reduce((sum, [weight]) => sum + weight, 0),
    reasons: reasons.map(([, reason]) => reason),
    unknown: UNKNOWN.filter(([key]) => mine[key].length > 0 && its[key].length === 0).map(
      ([, words]) => words,
    ),
  };
}
