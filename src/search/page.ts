/** The interface of the search page: reads the form and the address, shows what the engine finds. */
import { rootOf } from '../site/root.ts';
import { loadPagefind, openSiteIndex } from './browser-index.ts';
import { find } from './dom.ts';
import { search } from './engine.ts';
import { listenToKeys } from './keyboard.ts';
import {
  boxesOf,
  chosenFilters,
  fillDepartments,
  filterBoxes,
  showChosen,
} from './page-filters.ts';
import { announce, show, showFailure, showNothing } from './page-results.ts';
import { PAGE_SIZE } from './page-size.ts';
import { keepPlace, placeKept, returnTo } from './page-return.ts';
import type { SearchIndex } from './search-index.ts';

const TYPING_DELAY_MS = 150;

const resultLinks = () => [
  ...document.querySelectorAll<HTMLAnchorElement>('ol[data-resultats] h3 > a'),
];

/**
 * Starts the page: searches at once when the address has a query or filters. A copy of the site
 * brings Pagefind's script itself.
 */
export function startSearchPage(pagefind = loadPagefind): void {
  const form = find('[data-recherche]');
  const field = form.querySelector<HTMLInputElement>('input[name="q"]')!;
  const root = rootOf(form);
  find('[data-filtres]').toggleAttribute('open', matchMedia('(width >= 60rem)').matches);

  let index: Promise<SearchIndex> | undefined;
  /** The departments of the address, until the index brings their boxes. */
  let departments: readonly string[] = [];
  let isFilled = false;
  const open = () =>
    (index ??= openSiteIndex(root.base, pagefind).then((opened) => {
      if (!isFilled) fillDepartments(opened.lexicon.places, departments);
      isFilled = true;
      return opened;
    }));
  const forget = () => (index = undefined);
  let turn = 0;
  let timer: number | undefined;

  /** Reads the address into the form: on arrival, and when the reader goes back. */
  function readAddress(): void {
    const address = new URLSearchParams(location.search);
    field.value = address.get('q') ?? '';
    departments = address.getAll('departement');
    for (const box of filterBoxes()) box.checked = address.getAll(box.name).includes(box.value);
  }

  function writeAddress(keep: 'push' | 'replace'): void {
    const address = new URLSearchParams();
    if (field.value.trim() !== '') address.set('q', field.value.trim());
    for (const box of filterBoxes()) if (box.checked) address.append(box.name, box.value);
    if (!isFilled) for (const value of departments) address.append('departement', value);
    const url = address.size > 0 ? `?${address.toString()}` : location.pathname;
    if (keep === 'push' && url !== location.search) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  }

  async function run(shown = PAGE_SIZE): Promise<void> {
    const current = (turn += 1);
    const query = field.value.trim();
    const isFiltered =
      filterBoxes().some(({ checked }) => checked) || (!isFilled && departments.length > 0);
    showChosen(filterBoxes());
    if (query === '' && !isFiltered) {
      showNothing();
      return;
    }
    announce('Recherche en cours…');
    try {
      const opened = await open();
      showChosen(filterBoxes());
      const found = await search(opened, query, chosenFilters(filterBoxes()));
      const first = await found.load(0, shown);
      if (current === turn) show(found, first, query, root);
    } catch {
      forget();
      if (current === turn) showFailure();
    }
  }

  const update = (keep: 'push' | 'replace') => {
    clearTimeout(timer);
    writeAddress(keep);
    void run();
  };
  const untick = (unticked: readonly HTMLInputElement[]) => {
    if (unticked.length === 0) return;
    for (const box of unticked) box.checked = false;
    update('push');
    field.focus();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    update('push');
  });
  // Coming into the field is the intent to search: what every query needs is read then.
  field.addEventListener('focus', () => void open().catch(forget), { once: true });
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => update('replace'), TYPING_DELAY_MS);
  });
  const filters = find('[data-filtres]');
  filters.addEventListener('change', () => update('push'));
  filters.addEventListener('click', () => void open().catch(forget), { once: true });
  find('[data-choisis]').addEventListener('click', (event) =>
    untick(boxesOf((event.target as Element).closest('button'), filterBoxes())),
  );
  find('[data-sans-filtres]').addEventListener('click', (event) => {
    if ((event.target as Element).closest('button'))
      untick(filterBoxes().filter(({ checked }) => checked));
  });
  addEventListener('popstate', () => {
    readAddress();
    void run();
  });
  addEventListener('pagehide', () => keepPlace(resultLinks().length));
  listenToKeys(field, resultLinks);
  readAddress();
  const kept = placeKept();
  void run(Math.max(PAGE_SIZE, kept.shown)).then(() => returnTo(kept));
}
