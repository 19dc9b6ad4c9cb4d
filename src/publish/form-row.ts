/** A row of the form: its label, its help, its answer, what is proposed and what is wrong. */
import { element } from '../search/dom.ts';
import type { Answer } from './controls.ts';
import type { Message } from './draft-check.ts';
import { spoken } from './words.ts';

export interface FormRow {
  readonly element: HTMLElement;
  readonly answer: Answer;
  /** Shows what the importer said of it, and what the validator says. */
  readonly mark: (
    said: string | undefined,
    messages: readonly Message[],
    labels: ReadonlyMap<string, string>,
  ) => void;
}

/** How a field is called in the page. */
export const fieldId = (path: string): string => `champ-${path.replace(/\W+/g, '-')}`;

/** The help of a field, and what goes with it. */
export const helpLine = (id: string, ...words: readonly (Node | string)[]): HTMLElement =>
  element('p', { id: `${id}-aide`, class: 'compte' }, ...words);

/** A row for one answer; several answers that go together make a group. */
export function formRow(
  label: string,
  answer: Answer,
  help: HTMLElement,
  isGroup = false,
): FormRow {
  const { input, nodes } = answer;
  const { id } = input;
  const note = element('p', { id: `${id}-propose`, class: 'propose', hidden: '' });
  const fault = element('div', { id: `${id}-faute`, class: 'faute', hidden: '' });
  input.setAttribute('aria-describedby', `${id}-aide ${id}-propose ${id}-faute`);
  const name = isGroup ? element('legend', {}, label) : element('label', { for: id }, label);
  const isCheck = input.matches('[type=checkbox]');
  return {
    element: element(
      isGroup ? 'fieldset' : 'div',
      { class: isCheck ? 'question cocher' : 'question' },
      ...(isCheck ? [...nodes, name] : [name]),
      help,
      ...(isCheck ? [] : nodes),
      note,
      fault,
    ),
    answer,
    mark: (said, messages, labels) => {
      note.hidden = said === undefined;
      note.replaceChildren(...(said === undefined ? [] : spoken(said, labels)));
      fault.hidden = messages.length === 0;
      fault.replaceChildren(
        ...messages.map(({ message, advice = '', field }) =>
          element(
            'p',
            {},
            ...spoken(message, labels, field),
            ' ',
            ...spoken(advice, labels, field),
          ),
        ),
      );
      const isWrong = !isGroup && messages.some(({ level }) => level === 'error');
      if (isWrong) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
    },
  };
}
