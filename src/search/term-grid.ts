/**
 * Where the terms of each block of a document stand in what Pagefind indexes: at fixed ranks, so
 * that the locations of a result tell its blocks. Pure.
 */
import { BLOCKS, LAST_BLOCK } from './index-format.ts';

/** Title and summary share the first span; each other block begins a span. */
const SPAN = 256;
const SUMMARY_START = 64;

/** The rank where a block begins. */
export function startOf(block: number): number {
  if (block === BLOCKS.title) return 0;
  return block === BLOCKS.summary ? SUMMARY_START : (block - 1) * SPAN;
}

/** The block of a rank. */
export function blockAt(rank: number): number {
  if (rank < SUMMARY_START) return BLOCKS.title;
  return Math.min(LAST_BLOCK, Math.floor(rank / SPAN) + 1);
}
