/** The interface of the search page: reads the form and the address, shows what the engine finds. */
import { loadResources } from './browser-resources.ts';
import { element, find } from './dom.ts';
import { search, type Resources } from './engine.ts';
import { listenToKeys } from './keyboard.ts';
import { announce, PAGE_SIZE, show, showFailure, showNothing } from './page-results.ts';
import type { Filters } from './wordings.ts';

const TYPING_DELAY_MS = 200;

/** Starts the page: searches at once when the address has a query or filters. */
export function startSearchPage(): void {
  const form = find('[data-recherche]');
  const field = form.querySelector<HTMLInputElement>('input[name="q"]')!;
  const boxes = [
    ...document.querySelectorAll<HTMLInputElement>('[data-filtres] input[type="checkbox"]'),
  ];
  const base = form.dataset['base'] ?? '/';
  const wide = matchMedia('(width >= 60rem)');
  find('[data-filtres]').toggleAttribute('open', wide.matches);

  let resources: Promise<Resources> | undefined;
  const load = () => (resources ??= loadResources(base));
  let turn = 0;
  let timer: number | undefined;

  /** Reads the address into the form: on arrival, and when the reader goes back. */
  function readAddress(): void {
    const address = new URLSearchParams(location.search);
    field.value = address.get('q') ?? '';
    for (const box of boxes) box.checked = address.getAll(box.name).includes(box.value);
  }

  function writeAddress(keep: 'push' | 'replace'): void {
    const address = new URLSearchParams();
    if (field.value.trim() !== '') address.set('q', field.value.trim());
    for (const box of boxes) if (box.checked) address.append(box.name, box.value);
    const url = address.size > 0 ? `?${address.toString()}` : location.pathname;
    if (keep === 'push' && url !== location.search) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  }

  async function run(): Promise<void> {
    const current = (turn += 1);
    const query = field.value.trim();
    const filters = chosen(boxes);
    showChosen(boxes);
    if (query === '' && Object.keys(filters).length === 0) {
      showNothing();
      return;
    }
    announce('Recherche en cours…');
    try {
      const found = await search(await load(), query, filters);
      const first = await found.load(0, PAGE_SIZE);
      if (current === turn) show(found, first, query, base);
    } catch {
      resources = undefined;
      if (current === turn) showFailure();
    }
  }

  const update = (keep: 'push' | 'replace') => {
    writeAddress(keep);
    void run();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    update('push');
  });
  field.addEventListener('focus', () => void load().catch(() => (resources = undefined)), {
    once: true,
  });
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => update('replace'), TYPING_DELAY_MS);
  });
  for (const box of boxes) box.addEventListener('change', () => update('push'));
  find('[data-choisis]').addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button');
    const box = boxes.find(({ name, value }) => `${name}:${value}` === button?.dataset['filtre']);
    if (!box) return;
    box.checked = false;
    update('push');
    field.focus();
  });
  addEventListener('popstate', () => {
    readAddress();
    void run();
  });
  listenToKeys(field, () => [
    ...document.querySelectorAll<HTMLAnchorElement>('ol[data-resultats] h3 > a'),
  ]);
  readAddress();
  void run();
}

function chosen(boxes: readonly HTMLInputElement[]): Filters {
  const filters: Record<string, string[]> = {};
  for (const { checked, name, value } of boxes) if (checked) (filters[name] ??= []).push(value);
  return filters;
}

const labelOf = (box: HTMLInputElement) =>
  box.closest('label')?.querySelector('[data-libelle]')?.textContent ?? box.value;

function showChosen(boxes: readonly HTMLInputElement[]): void {
  const list = find('[data-choisis]');
  const items = boxes
    .filter(({ checked }) => checked)
    .map((box) => {
      const button = element(
        'button',
        { type: 'button', 'data-filtre': `${box.name}:${box.value}` },
        `${labelOf(box)} ×`,
      );
      button.setAttribute('aria-label', `Retirer le filtre ${labelOf(box)}`);
      return element('li', {}, button);
    });
  list.replaceChildren(...items);
  list.hidden = items.length === 0;
}
