/** The table of compared cases. Everything is set as text: nothing that was contributed is markup. */
import { pageAt, type Root } from '../site/root.ts';
import type { ComparedCase } from './compared-case.ts';

type Attributes = Readonly<Record<string, string>>;

function element(
  name: string,
  attributes: Attributes,
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/**
 * Draws cases side by side. Roles are written out: on a narrow screen the style stacks the cells,
 * and a browser then forgets that they are a table.
 */
export function compareTable(cases: readonly ComparedCase[], root: Root): HTMLElement {
  const head = element('tr', { role: 'row' }, element('td', { role: 'cell' }));
  for (const { title, path } of cases) {
    const link = element('a', { href: pageAt(root, path) }, title);
    head.append(element('th', { scope: 'col', role: 'columnheader' }, link));
  }
  const body = element('tbody', { role: 'rowgroup' });
  for (const [index, { label }] of cases[0]!.rows.entries()) {
    const row = element(
      'tr',
      { role: 'row' },
      element('th', { scope: 'row', role: 'rowheader' }, label),
    );
    for (const { name, title, rows } of cases) {
      const { lines } = rows[index]!;
      const cell = element('td', {
        role: 'cell',
        'data-cas': cases.filter((other) => other.name === name).length > 1 ? title : name,
      });
      if (lines.length === 0) cell.append(element('p', { class: 'compte' }, 'Non précisé'));
      for (const line of lines) cell.append(element('p', {}, line));
      row.append(cell);
    }
    body.append(row);
  }
  return element(
    'table',
    { class: 'comparaison', role: 'table', 'aria-label': 'Cas comparés' },
    element('thead', { role: 'rowgroup' }, head),
    body,
  );
}
