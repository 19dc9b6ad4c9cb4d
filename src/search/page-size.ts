/** How many results are shown at a time: each costs about 1.5 KB to read. */
export const PAGE_SIZE = 6;
