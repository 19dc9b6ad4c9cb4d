import type { Abbreviator } from './abbreviations.ts';

/** What the texts of one page need to know of it. */
export interface PageTextOptions {
  /** Put before internal links: `/` or `/reperes/`. */
  readonly base: string;
  readonly abbreviator: Abbreviator;
  /** The number of a cited source on this page; nothing when it is not there. */
  readonly citation: (slug: string) => { readonly number: number } | undefined;
}
