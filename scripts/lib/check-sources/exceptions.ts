/**
 * Addresses that are not asked for, because what answers a program tells nothing of what a reader
 * gets. Open them by hand before you add them, and say what you saw.
 */
export interface Exception {
  /** A host, `www.example.fr`, or the name of a source's file. */
  readonly host?: string;
  readonly source?: string;
  /** What was seen, and when: « Répond 403 aux robots ; ouverte le 26 novembre 2026. » */
  readonly why: string;
}

/** None yet: hosts that refuse programs (401, 403, 429…) are listed in the report without failing it. */
export const EXCEPTIONS: readonly Exception[] = [];
