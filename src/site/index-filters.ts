/**
 * What a script adds to the filters of a list: the choice in the address, the count, groups that
 * two choices leave empty, and a sentence when nothing is left. The hiding is the style sheet's.
 */

/** Starts the filters of the page, from its address. */
export function startIndexFilters(form: HTMLFormElement): void {
  const status = form.querySelector<HTMLElement>('[data-tri-compte]')!;
  const selects = [...form.querySelectorAll('select')];
  const items = [...document.querySelectorAll<HTMLElement>('.triable')];
  const groups = [...document.querySelectorAll<HTMLElement>('.groupe')];

  const read = () => {
    const asked = new URLSearchParams(location.search);
    for (const select of selects) {
      const value = asked.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
  };

  const matches = (item: HTMLElement) =>
    selects.every(
      ({ name, value }) => value === '' || (item.dataset[name] ?? '').split(' ').includes(value),
    );

  const show = () => {
    const kept = new Set(items.filter(matches));
    for (const group of groups) group.hidden = ![...kept].some((item) => group.contains(item));
    const isFiltered = selects.some(({ value }) => value !== '');
    const count = fichesIn([...kept]);
    status.textContent = !isFiltered
      ? ''
      : count === 0
        ? 'Aucune fiche n’a tout cela à la fois : retirez un filtre.'
        : `${count} ${status.dataset[count > 1 ? 'plusieurs' : 'un'] ?? ''} sur ${status.dataset['total'] ?? ''}.`;
  };

  const write = () => {
    const chosen = selects
      .filter(({ value }) => value !== '')
      .map(({ name, value }) => [name, value]);
    const query = new URLSearchParams(chosen).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
  };

  form.addEventListener('change', () => {
    write();
    show();
  });
  form.addEventListener('reset', () => {
    setTimeout(() => {
      write();
      show();
      selects[0]?.focus(); // the button that had the focus goes away
    });
  });
  addEventListener('pageshow', () => {
    read();
    show();
  });
}

/** A fiche of two regions stands in two groups, and counts once. */
const fichesIn = (items: readonly HTMLElement[]) =>
  new Set(items.map((item) => item.querySelector('a')?.href)).size;
