/** The filters of the search page: what is chosen, how to remove it, what each would leave. */
import { frenchTypography } from '../markdown/typography.ts';
import { element, find } from './dom.ts';
import type { Counts, Filters } from './facets.ts';
import type { Place } from './find-places.ts';

/** Puts the departments in, from what the index knows of them: a hundred lines that few readers need. */
export function fillDepartments(places: readonly Place[], chosen: readonly string[]): void {
  const list = find('[data-valeurs="departement"]');
  list.replaceChildren(
    ...places
      .filter(({ filter }) => filter === 'departement')
      .map(({ value, label }) => {
        const box = element('input', { type: 'checkbox', name: 'departement', value });
        box.checked = chosen.includes(value);
        const words = element(
          'span',
          { 'data-libelle': '' },
          frenchTypography(`${label} (${value})`),
        );
        const count = element('span', { class: 'filtres-nombre', 'data-compte': '' });
        const line = element('div', { 'data-valeur': '' });
        line.append(element('label', {}, box, ' ', element('span', {}, words, ' ', count)));
        return line;
      }),
  );
  list.closest('details')!.hidden = false;
}

/** Every box of the form. */
export const filterBoxes = (): HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>('[data-filtres] input[type="checkbox"]'),
];

export function chosenFilters(boxes: readonly HTMLInputElement[]): Filters {
  const filters: Record<string, string[]> = {};
  for (const { checked, name, value } of boxes) if (checked) (filters[name] ??= []).push(value);
  return filters;
}

const labelOf = (box: HTMLInputElement) =>
  box.closest('label')?.querySelector('[data-libelle]')?.textContent ?? box.value;

/** A button for each chosen filter, and one for all of them. */
export function showChosen(boxes: readonly HTMLInputElement[]): void {
  const list = find('[data-choisis]');
  const chosen = boxes.filter(({ checked }) => checked);
  const items = chosen.map((box) => {
    const button = element(
      'button',
      { type: 'button', 'data-filtre': `${box.name}:${box.value}` },
      `${labelOf(box)} ×`,
    );
    button.setAttribute('aria-label', `Retirer le filtre ${labelOf(box)}`);
    return element('li', {}, button);
  });
  if (chosen.length > 1)
    items.push(
      element('li', {}, element('button', { type: 'button', 'data-filtre': '*' }, 'Tout retirer')),
    );
  list.replaceChildren(...items);
  list.hidden = items.length === 0;
}

/** The boxes that a button of the chosen filters unticks. */
export function boxesOf(button: Element | null, boxes: readonly HTMLInputElement[]) {
  const wanted = (button as HTMLElement | null)?.dataset['filtre'];
  if (wanted === undefined) return [];
  return boxes.filter(
    ({ checked, name, value }) => checked && (wanted === '*' || wanted === `${name}:${value}`),
  );
}

/** How many results each value would leave; those that would leave none are out of the way. */
export function showCounts(counts: Counts | undefined): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-compte]')) {
    const line = place.closest<HTMLElement>('[data-valeur]')!;
    const box = line.querySelector('input')!;
    const count = counts?.[box.name]?.[box.value];
    place.textContent = count === undefined ? '' : `(${count})`;
    line.hidden = counts !== undefined && count === undefined && !box.checked;
  }
  for (const group of document.querySelectorAll<HTMLElement>('[data-filtres] details'))
    group.hidden = [...group.querySelectorAll<HTMLElement>('[data-valeur]')].every(
      ({ hidden }) => hidden,
    );
}
