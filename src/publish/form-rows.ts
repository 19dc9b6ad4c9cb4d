/** A field that is answered several times: results, documents. */
import { element } from '../search/dom.ts';
import type { FormField } from './form-fields.ts';
import { formRow, type FormRow } from './form-row.ts';
import { valueAt, withValue, type Work } from './work.ts';

export interface RepeatedField {
  readonly row: FormRow;
  /** Shows as many as the work has; what is being typed stays when their number does. */
  readonly draw: (work: Work) => void;
}

/** What the field needs of the form that it is in. */
export interface RowsPlace {
  readonly edit: (change: (work: Work) => Work) => Work;
  /** Makes a row of the form for a field of the n-th, called `label`. */
  readonly cell: (field: FormField, path: string, label: string) => HTMLElement;
  /** Forgets the rows whose paths begin so. */
  readonly forget: (start: string) => void;
  readonly show: (work: Work) => void;
  readonly focus: (path: string) => void;
}

/** Makes the field, its button and its rows. */
export function repeatedField(
  { path, label, required, columns = [], one = '' }: FormField,
  id: string,
  help: HTMLElement,
  { edit, cell, forget, show, focus }: RowsPlace,
): RepeatedField {
  const list = element('div', {});
  const add = element('button', { id, type: 'button', class: 'bouton' }, `Ajouter ${one}`);
  const name = one.replace(/^une? /, '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const itemsOf = (work: Work) => (valueAt(work, path) ?? []) as readonly unknown[];
  let count = 0;

  const draw = (work: Work) => {
    const items = itemsOf(work);
    if (items.length === count) return;
    redraw(work);
  };
  const redraw = (work: Work) => {
    count = itemsOf(work).length;
    forget(`${path}[`);
    list.replaceChildren(
      ...Array.from({ length: count }, (_, index) => {
        const title = `${name} ${index + 1}`;
        const remove = element(
          'button',
          { type: 'button', class: 'bouton' },
          `Retirer\u00A0: ${title}`,
        );
        remove.addEventListener('click', () => {
          redraw(give((items) => items.filter((_item, at) => at !== index)));
          add.focus(); // the button that had the focus goes away
        });
        const cells = columns.map((column) =>
          cell(column, `${path}[${index + 1}].${column.path}`, `${title}, ${column.label}`),
        );
        return element('fieldset', {}, element('legend', {}, title), ...cells, remove);
      }),
    );
    show(work);
  };
  const give = (change: (items: readonly unknown[]) => readonly unknown[]) =>
    edit((work) => withValue(work, path, change(itemsOf(work))));
  add.addEventListener('click', () => {
    const work = give((items) => [...items, {}]);
    redraw(work);
    focus(`${path}[${count}].${columns[0]?.path}`);
  });
  const answer = { input: add, nodes: [list, add], show: () => undefined };
  return { row: formRow(label + (required ? '' : ' (facultatif)'), answer, help, true), draw };
}
