/** What every export is made from: the built site, what of it is kept, and what the copy says of itself. */
import type { Graph } from '../model/graph.ts';
import type { Scope } from './scope.ts';

export interface Edition {
  /** The folder of the built site. */
  readonly dist: string;
  /** The base path that its links begin with: `/` or `/reperes/`. */
  readonly base: string;
  /** Its address online, base path included, with a slash at the end; nothing when it is not known. */
  readonly online: string | undefined;
  readonly graph: Graph;
  readonly scope: Scope;
  /** How its files begin: `reperes-cpts`, `reperes-cpts-bretagne`. */
  readonly name: string;
  /** « Repères CPTS », « Repères CPTS · Bretagne ». */
  readonly title: string;
  /** The day of the commit, `2026-11-26`: the age of the copy. */
  readonly date: string;
  /** The commit, 40 hexadecimal digits; empty when there is none. */
  readonly commit: string;
}
