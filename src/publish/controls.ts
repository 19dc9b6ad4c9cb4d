/** What a field of the form is answered with. */
import { amountIn, numberIn } from '../import/recognise/amounts.ts';
import { element } from '../search/dom.ts';
import type { Choice, FormField } from './form-fields.ts';
import { dateIn, yearIn } from './typed.ts';

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

/** Is told each value as it is given, and the unit that was typed after a number. */
type Change = (value: unknown, unit?: string) => void;

/** Makes the control of a field. */
export function answerTo(field: FormField, id: string, change: Change): Answer {
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

function line({ path, control, required }: FormField, id: string, change: Change): Answer {
  const input = element('input', { id, type: control === 'date' ? 'date' : 'text' });
  if (control === 'number') input.inputMode = 'numeric';
  if (required) input.setAttribute('aria-required', 'true');
  input.addEventListener('input', () => {
    const given = input.value.trim();
    change(control === 'number' ? numberIn(given) : given);
  });
  const settle = (value: string | number | undefined, unit?: string) => {
    if (value === undefined) return;
    input.value = String(value).replace('.', ',');
    change(value, unit);
  };
  // In doubt, what is typed stays and the validator speaks.
  input.addEventListener('change', () => {
    if (control === 'someDate') settle(dateIn(input.value));
    if (control === 'number') {
      const { number, unit } = amountIn(input.value) ?? {};
      settle(path.startsWith('annee') ? yearIn(input.value) : number, unit);
    }
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

/**
 * A select, the button that adds what it shows, and the list of what was chosen, each with a button
 * that removes it. Nothing is added while the keyboard goes through the choices.
 */
function list(
  { choices, label, required }: FormField,
  id: string,
  change: (value: unknown) => void,
): Answer {
  let chosen: readonly string[] = [];
  const input = element('select', { id });
  if (required) input.setAttribute('aria-required', 'true');
  const add = element(
    'button',
    { type: 'button', class: 'bouton', 'aria-label': `Ajouter\u00A0: ${label}` },
    'Ajouter',
  );
  const status = element('p', { class: 'compte', role: 'status' });
  const shown = element('ul', { class: 'choisis', 'aria-label': `${label}\u00A0: choisis` });
  const wordsOf = (value: string) =>
    choices.find((one: Choice) => one.value === value)?.label ?? value;
  /** The button stands out while a choice waits for it. */
  const waits = (isWaiting: boolean) => add.classList.toggle('principal', isWaiting);

  const draw = () => {
    const left = choices.filter(({ value }) => !chosen.includes(value));
    input.replaceChildren(
      element('option', { value: '' }, 'Choisir…'),
      ...left.map(({ value, label: words }) => element('option', { value }, words)),
    );
    waits(false);
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
          status.textContent = `«\u202F${name}\u202F» retiré.`;
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
    waits(input.value !== '');
  });
  add.addEventListener('click', () => {
    const { value } = input;
    if (value) give([...chosen, value]);
    status.textContent = value
      ? `«\u202F${wordsOf(value)}\u202F» ajouté.`
      : 'Choisissez d’abord dans la liste.';
    input.focus();
  });
  return {
    input,
    nodes: [shown, element('div', { class: 'ajout' }, input, add), status],
    show: (value) => {
      chosen = Array.isArray(value) ? (value as string[]) : [];
      draw();
    },
  };
}
