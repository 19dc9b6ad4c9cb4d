/** What a document may weigh: far above minutes of a meeting, far below what hurts a machine. */

const MEGABYTE = 1_000_000;

/** The file as it is dropped. */
export const MAX_FILE_BYTES = 25 * MEGABYTE;
/** One part of the document, text or picture, once inflated. */
export const MAX_PART_BYTES = 20 * MEGABYTE;
/** All the parts that are read, once inflated. */
export const MAX_INFLATED_BYTES = 80 * MEGABYTE;
/** Files in the archive. */
export const MAX_PARTS = 2_000;
/** Elements within elements: Word stays below fifty. */
export const MAX_DEPTH = 200;
/** About forty pages: past this, it is a report, not minutes. */
export const MAX_WORDS = 20_000;
/** About twelve pages: it is imported, and said to be long. */
export const LONG_WORDS = 6_000;
/** Words on a page of Word, to speak of pages. */
export const WORDS_PER_PAGE = 450;
/** A picture as it is published. */
export const MAX_PICTURE_BYTES = 600_000;
