/** Which regions are exported, as the command is told. */
import { suggest } from '../../../src/model/suggest.ts';
import { REGIONS } from '../../../src/model/territories.ts';

/** Every region that has something, and the whole site with them. */
const ALL = 'toutes';

export interface AskedRegions {
  /** Whether the whole site is exported. */
  readonly whole: boolean;
  /** Slugs; `all` stands for every region that has a fiche. */
  readonly regions: readonly string[] | 'all';
}

/** Reads `--region` options: none is the whole site alone. An unknown region is an error, with its repair. */
export function readRegions(values: readonly string[]): AskedRegions | { readonly error: string } {
  if (values.includes(ALL)) return { whole: true, regions: 'all' };
  const known = REGIONS.map(({ slug }) => slug);
  const errors = values
    .filter((value) => !known.includes(value))
    .map((value) => {
      const meant = suggest(value, [ALL, ...known]);
      const repair = meant
        ? `vouliez-vous dire « ${meant} » ?`
        : `choisissez parmi : ${ALL}, ${known.join(', ')}.`;
      return `La région « ${value} » n’existe pas : ${repair}`;
    });
  if (errors.length > 0) return { error: errors.join('\n') };
  return { whole: values.length === 0, regions: [...new Set(values)] };
}
