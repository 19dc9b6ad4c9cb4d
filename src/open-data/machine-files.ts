/** What the site was built of and what it weighs; written last, of all the other files. */
export const BUILD_RECORD = 'build.json';

/** Files of the built site that no page shows: only programs read them, and only online. */
const MACHINE_FILES =
  /^(?:api\/|(?:.*\/)?flux\.xml$|sitemap-[^/]+\.xml$|llms\.txt$|robots\.txt$|build\.json$)/;

/** Whether a file, by its path under the site, is for programs alone: a copy of the site leaves it out. */
export const isForMachines = (path: string): boolean => MACHINE_FILES.test(path);
