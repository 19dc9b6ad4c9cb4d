/** The `fetch` of a copy's scripts. */
import { counts } from 'copie:paquets';
import { createCopyFetch } from './copy-files.ts';

/** The page tells where the folder of the site is. */
const root = document.querySelector<HTMLElement>('[data-base]')?.dataset['base'] ?? '';

export const fetch = createCopyFetch(root, counts);
