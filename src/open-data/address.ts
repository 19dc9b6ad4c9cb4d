/** The full address of a path of the site, base path left out: `/cas/` → `https://…/reperes/cas/`. */
export type Address = (path: string) => string;
