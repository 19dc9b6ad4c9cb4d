/** The script of the search page in a copy: Pagefind's own script is part of it. */
import { createInstance } from 'copie:pagefind';
import { startSearchPage } from '../../../search/page.ts';

startSearchPage(() => Promise.resolve({ createInstance }));
