/** The text of the fiche, where its author writes it, and what is wrong in it. */
import { element } from '../search/dom.ts';
import type { Message } from './draft-check.ts';
import { CITE_LABEL, TEXT_LABEL } from './labels.ts';
import { isError } from './todo.ts';
import { spoken } from './words.ts';

export interface TextField {
  /** Its title, its help, where one writes, its faults. */
  readonly elements: readonly HTMLElement[];
  readonly show: (body: string) => void;
  /** Says beside the text what is wrong in it. */
  readonly mark: (messages: readonly Message[], labels: ReadonlyMap<string, string>) => void;
  readonly focus: () => void;
  /** Takes the author to a line, from one. */
  readonly focusLine: (line: number) => void;
  /** Writes the call of a source where the cursor is. */
  readonly cite: (slug: string) => void;
  /** Where the cursor is; nothing when the author is elsewhere. */
  readonly cursor: () => number | undefined;
}

const HELP = `Une ligne qui commence par «\u202F## \u202F» est un titre, par «\u202F- \u202F» un élément de liste\u202F; **deux étoiles** mettent en gras. [^…] appelle une source\u00A0: placez le curseur à la fin d’une phrase, puis «\u202F${CITE_LABEL}\u202F» à côté de la source. L’aperçu suit.`;

/** Makes it; `edit` is given each new text, `moved` is told when the cursor may have moved. */
export function createTextField(edit: (body: string) => void, moved: () => void): TextField {
  const area = element('textarea', { id: 'texte-fiche', rows: '24', spellcheck: 'true' });
  const faults = element('div', { id: 'texte-faute', class: 'faute', hidden: '' });
  const help = element('p', { id: 'texte-aide', class: 'compte' }, HELP);
  area.setAttribute('aria-describedby', `${help.id} ${faults.id}`);
  area.addEventListener('input', () => {
    edit(area.value);
  });
  for (const name of ['keyup', 'click'] as const) area.addEventListener(name, moved);

  return {
    elements: [
      element('h3', {}, element('label', { for: area.id }, TEXT_LABEL)),
      help,
      area,
      faults,
    ],
    show: (body) => {
      if (area.value !== body) area.value = body;
    },
    mark: (messages, labels) => {
      const errors = messages.filter((message) => message.line !== undefined && isError(message));
      faults.hidden = errors.length === 0;
      faults.replaceChildren(
        ...errors.map(({ line, message, advice = '' }) =>
          element(
            'p',
            {},
            `Ligne ${line}\u00A0: `,
            ...spoken(message, labels),
            ' ',
            ...spoken(advice, labels),
          ),
        ),
      );
      if (errors.length > 0) area.setAttribute('aria-invalid', 'true');
      else area.removeAttribute('aria-invalid');
    },
    focus: () => {
      area.focus();
    },
    focusLine: (line) => {
      const lines = area.value.split('\n');
      const from = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
      area.focus();
      area.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
      area.scrollTop = (area.scrollHeight * (line - 3)) / lines.length;
    },
    cite: (slug) => {
      const at = area.selectionEnd;
      const call = `[^${slug}]`;
      area.value = `${area.value.slice(0, at)}${call}${area.value.slice(at)}`;
      edit(area.value);
      area.focus();
      area.setSelectionRange(at + call.length, at + call.length);
    },
    cursor: () => (document.activeElement === area ? area.selectionEnd : undefined),
  };
}
