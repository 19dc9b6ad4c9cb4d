/**
 * What a document holds: each paragraph with its place, its look and its words. It is the authority
 * on numbers and words: what becomes of them is compared with it.
 */
import type { WordPlace } from '../place.ts';
import type { StyleRole } from './styles.ts';

/** A paragraph with words, or pictures. */
export interface SourceParagraph {
  /** Its rank among all the paragraphs that are read: the key that goes through the conversion. */
  readonly id: number;
  readonly place: WordPlace;
  readonly text: string;
  readonly style: StyleRole;
  /** All its letters are bold. */
  readonly bold: boolean;
  readonly underlined: boolean;
  readonly caps: boolean;
  readonly centered: boolean;
  /** Its largest letters, in half points. */
  readonly size: number;
  /** Word draws its bullet or its number. */
  readonly listed: boolean;
  /** The list of Word that it belongs to: after another text, its numbers go on. */
  readonly numbering?: string;
  readonly inTable: boolean;
}

/** A text that is not imported. */
export interface LeftOut {
  readonly place: WordPlace;
  readonly text: string;
  readonly author?: string;
}

export interface Source {
  readonly paragraphs: readonly SourceParagraph[];
  readonly deletions: readonly LeftOut[];
  readonly comments: readonly LeftOut[];
  readonly margins: readonly LeftOut[];
  /** Texts that Word does not show: they are imported. */
  readonly hidden: readonly LeftOut[];
  /** Tables of the text, in order: whether some of their cells are merged, and nested. */
  readonly tables: readonly { readonly merged: boolean; readonly nested: boolean }[];
  readonly linked: readonly WordPlace[];
  readonly hasInsertions: boolean;
  readonly hasImports: boolean;
  /** The main part, with a bookmark at the start of each paragraph that says its id. */
  readonly marked: string;
}

/** The name of the bookmark of a paragraph. */
export const MARK = 'repere-';
