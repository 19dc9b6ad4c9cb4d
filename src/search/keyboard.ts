/** The search page from the keyboard: « / » goes to the field, arrows to results, Escape back. */

/** Starts listening; `field` is the search field, `links` gives the results as they are now. */
export function listenToKeys(
  field: HTMLInputElement,
  links: () => readonly HTMLAnchorElement[],
): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    const writing = target.matches('input:not([type="checkbox"]), textarea, select');
    if (event.key === '/' && !writing) focusField(event, field);
    else if (event.key === 'Escape' && links().includes(target as HTMLAnchorElement)) {
      focusField(event, field);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      move(event, field, links(), event.key === 'ArrowDown' ? 1 : -1);
    }
  });
}

function focusField(event: KeyboardEvent, field: HTMLInputElement): void {
  event.preventDefault();
  field.focus();
  field.select();
}

/** From the field to the first result, from a result to its neighbour, from the first to the field. */
function move(
  event: KeyboardEvent,
  field: HTMLInputElement,
  links: readonly HTMLAnchorElement[],
  step: 1 | -1,
): void {
  const from = event.target === field ? -1 : links.indexOf(event.target as HTMLAnchorElement);
  if (from === -1 && (event.target !== field || step === -1)) return;
  const next = from + step;
  if (next === -1) focusField(event, field);
  else if (links[next]) {
    event.preventDefault();
    links[next].focus();
  }
}
