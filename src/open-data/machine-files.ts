/** Files of the built site that no page shows: only programs read them, and only online. */
const MACHINE_FILES = /^(?:api\/|(?:.*\/)?flux\.xml$|sitemap-[^/]+\.xml$|llms\.txt$|robots\.txt$)/;

/** Whether a file, by its path under the site, is for programs alone: a copy of the site leaves it out. */
export const isForMachines = (path: string): boolean => MACHINE_FILES.test(path);
