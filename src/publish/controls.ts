/** What a field of the form is answered with. */
import { periodsIn } from '../import/recognise/dates.ts';
import { element } from '../search/dom.ts';
import type { Choice, FormField } from './form-fields.ts';

export interface Answer {
  /** What the label is for, and what takes the focus. */
  readonly input: HTMLElement;
  /** Everything to put in the page: the input, and what goes with it. */
  readonly nodes: readonly HTMLElement[];
  /** Shows a value that came from elsewhere. */
  readonly show: (value: unknown) => void;
  /** Changes what may be chosen, where that follows the rest of the form. */
  readonly offer?: (choices: readonly Choice[]) => void;
}

/** Makes the control of a field; `change` is told each value as it is given. */
export function answerTo(field: FormField, id: string, change: (value: unknown) => void): Answer {
  switch (field.control) {
    case 'choice':
    case 'ownSource':
      return choice(field, id, change);
    case 'list':
      return list(field, id, change);
    case 'check':
      return check(id, change);
    case 'text':
    case 'lines':
      return area(field, id, change);
    default:
      return line(field, id, change);
  }
}

const text = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

function line(
  { control, required }: FormField,
  id: string,
  change: (value: unknown) => void,
): Answer {
  const input = element('input', { id, type: control === 'date' ? 'date' : 'text' });
  if (control === 'number') input.inputMode = 'numeric';
  if (required) input.setAttribute('aria-required', 'true');
  input.addEventListener('input', () => {
    const given = input.value.trim();
    change(control === 'number' ? numberIn(given) : given);
  });
  if (control === 'someDate')
    input.addEventListener('change', () => {
      const text = input.value.trim();
      const [found] = periodsIn(text);
      if (found?.quote.length !== text.length || found.end) return; // in doubt, the validator speaks
      input.value = found.start;
      change(found.start);
    });
  const nodes: HTMLElement[] = [input];
  if (control === 'date') {
    const today = element('button', { type: 'button', class: 'bouton' }, 'Aujourd’hui');
    today.addEventListener('click', () => {
      input.value = localDay();
      change(input.value);
    });
    nodes.push(today);
  }
  return {
    input,
    nodes,
    show: (value) => {
      input.value = text(value);
    },
  };
}

/** « 1 200 » and « 4,5 » as numbers; what is no number stays as it is typed, for the validator. */
function numberIn(typed: string): number | string {
  const plain = typed.replace(/\s/g, '').replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : typed;
}

/** The day where the reader is, `2026-11-22`. */
export function localDay(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function area(
  { control, required }: FormField,
  id: string,
  change: (value: unknown) => void,
): Answer {
  const input = element('textarea', { id, rows: '4' });
  if (required) input.setAttribute('aria-required', 'true');
  const isList = control === 'lines';
  input.addEventListener('input', () => {
    const lines = input.value.split('\n').map((one) => one.trim());
    change(isList ? lines.filter(Boolean) : lines.join(' ').trim());
  });
  return {
    input,
    nodes: [input],
    show: (value) => {
      input.value = isList ? ((value ?? []) as string[]).join('\n') : text(value);
    },
  };
}

function check(id: string, change: (value: unknown) => void): Answer {
  const input = element('input', { id, type: 'checkbox' });
  input.addEventListener('change', () => {
    change(input.checked);
  });
  return {
    input,
    nodes: [input],
    show: (value) => {
      input.checked = value === true;
    },
  };
}

function choice(
  { choices, required }: FormField,
  id: string,
  change: (value: unknown) => void,
): Answer {
  const input = element('select', { id });
  let chosen = '';
  let shown: string | undefined;
  const offer = (offered: readonly Choice[]) => {
    const key = JSON.stringify(offered);
    if (key === shown) return; // a list that is open stays so
    shown = key;
    const options = offered.map(({ value, label }) => element('option', { value }, label));
    input.replaceChildren(element('option', { value: '' }, 'Choisir…'), ...options);
    input.value = chosen;
  };
  offer(choices);
  if (required) input.setAttribute('aria-required', 'true');
  input.addEventListener('change', () => {
    chosen = input.value;
    change(chosen);
  });
  return {
    input,
    nodes: [input],
    show: (value) => {
      chosen = text(value);
      input.value = chosen;
    },
    offer,
  };
}

/** A select that adds, and the list of what was chosen, each with a button that removes it. */
function list(
  { choices, label, required }: FormField,
  id: string,
  change: (value: unknown) => void,
): Answer {
  let chosen: readonly string[] = [];
  const input = element('select', { id });
  if (required) input.setAttribute('aria-required', 'true');
  const shown = element('ul', { class: 'choisis', 'aria-label': `${label}\u00A0: choisis` });
  const wordsOf = (value: string) =>
    choices.find((one: Choice) => one.value === value)?.label ?? value;

  const draw = () => {
    const left = choices.filter(({ value }) => !chosen.includes(value));
    input.replaceChildren(
      element('option', { value: '' }, 'Ajouter…'),
      ...left.map(({ value, label: words }) => element('option', { value }, words)),
    );
    shown.hidden = chosen.length === 0;
    shown.replaceChildren(
      ...chosen.map((value) => {
        const name = wordsOf(value);
        const remove = element(
          'button',
          { type: 'button', 'aria-label': `Retirer ${name}` },
          `${name} ×`,
        );
        remove.addEventListener('click', () => {
          give(chosen.filter((one) => one !== value));
          input.focus(); // the button that had the focus goes away
        });
        return element('li', {}, remove);
      }),
    );
  };
  const give = (values: readonly string[]) => {
    chosen = values;
    draw();
    change([...values]);
  };
  input.addEventListener('change', () => {
    if (input.value) give([...chosen, input.value]);
  });
  return {
    input,
    nodes: [shown, input],
    show: (value) => {
      chosen = Array.isArray(value) ? (value as string[]) : [];
      draw();
    },
  };
}
