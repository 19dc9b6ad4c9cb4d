/** Makes the headers of a table sort it: a second press reverses the order. */

/** Starts the headers that say how they sort: `data-tri-par="texte"` or `"nombre"`. */
export function startSortableTable(table: HTMLTableElement): void {
  const body = table.tBodies[0]!;
  const headers = [...table.querySelectorAll<HTMLTableCellElement>('th[data-tri-par]')];
  for (const header of headers) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'trier';
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => {
      const isNumber = header.dataset['triPar'] === 'nombre';
      const before = header.getAttribute('aria-sort');
      const direction = before
        ? before === 'ascending'
          ? 'descending'
          : 'ascending'
        : isNumber
          ? 'descending'
          : 'ascending';
      for (const other of headers) other.removeAttribute('aria-sort');
      header.setAttribute('aria-sort', direction);
      const sign = direction === 'ascending' ? 1 : -1;
      const rows = [...body.rows].sort((a, b) => sign * compare(a, b, header.cellIndex));
      body.append(...rows);
    });
  }
}

function compare(a: HTMLTableRowElement, b: HTMLTableRowElement, column: number): number {
  const [one, other] = [a.cells[column]!, b.cells[column]!];
  if (one.dataset['valeur'] !== undefined)
    return Number(one.dataset['valeur']) - Number(other.dataset['valeur']);
  return one.innerText.localeCompare(other.innerText, 'fr');
}
