/** Where the site begins, as the script of a page sees it: online, or in a copy opened from a folder. */

export interface Root {
  /** What stands before every path: `/reperes/` online, `../` in a copy. */
  readonly base: string;
  /** The file of a page, which a copy must name: `index.html`; nothing online. */
  readonly index: string;
}

/** The root that an element of the page tells: `data-base`, and in a copy `data-index`. */
export const rootOf = ({ dataset }: HTMLElement): Root => ({
  base: dataset['base'] ?? '/',
  index: dataset['index'] ?? '',
});

/** The address of a page, from its path without the base path: `/cas/x/#resultats`. */
export const pageAt = ({ base, index }: Root, path: string): string =>
  base + path.replace(/^\//, '').replace(/\/(?=$|[?#])/, `/${index}`);
