import type { KnownOrganisme } from './organisers.ts';
import type { Named } from './themes.ts';

/** What the collection already knows, as plain data. */
export interface Registers {
  readonly organismes: readonly KnownOrganisme[];
  readonly themes: readonly Named[];
  readonly cpts: readonly Named[];
  /** Words that keep their capitals: `CPTS`, `ARS`. */
  readonly acronyms: readonly string[];
}

export const NO_REGISTERS: Registers = { organismes: [], themes: [], cpts: [], acronyms: [] };
