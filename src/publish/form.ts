/** The form: what was recognised, what is missing, and beside each field what the validator says. */
import { element } from '../search/dom.ts';
import { fieldAnchor } from '../guide/field-anchor.ts';
import { pageAt, type Root } from '../site/root.ts';
import { answerTo, type Answer } from './controls.ts';
import type { Message } from './draft-check.ts';
import { formGroups, SOURCE_GROUP, type FormField } from './form-fields.ts';
import type { Registry } from './registry.ts';
import { spoken } from './words.ts';
import { shownPictures, valueAt, withAlt, withValue, type Work } from './work.ts';

export interface Form {
  readonly element: HTMLElement;
  /** Field names as validator and form call them. */
  readonly labels: ReadonlyMap<string, string>;
  /** Shows the values of a work. */
  readonly show: (work: Work) => void;
  /** Shows what is proposed, and what is wrong, without touching what is being typed. */
  readonly mark: (work: Work, messages: readonly Message[]) => void;
  /** Takes the reader to a field; false when the form has none of that name. */
  readonly focus: (path: string) => boolean;
}

interface Row {
  readonly answer: Answer;
  readonly note: HTMLElement;
  readonly fault: HTMLElement;
}

/** How a field is called in the page. */
const fieldId = (path: string): string => `champ-${path.replaceAll('.', '-')}`;

/** Makes the form of a draft; `edit` is given each change to make to the work. */
export function createForm(
  kind: Work['draft']['kind'],
  registry: Registry,
  root: Root,
  edit: (change: (work: Work) => Work) => void,
): Form {
  const rows = new Map<string, Row>();
  const labels = new Map<string, string>();
  const groups = formGroups(kind, registry).map(({ title, fields }) =>
    element(
      'fieldset',
      {},
      element('legend', {}, title),
      ...fields.map((field) => {
        labels.set(field.path, title === SOURCE_GROUP ? `Source, ${field.label}` : field.label);
        if (field.control === 'list')
          for (const { value, label } of field.choices)
            if (!labels.has(value)) labels.set(value, label);
        return fieldRow(field);
      }),
    ),
  );
  const pictures = element('fieldset', { hidden: '' });

  function fieldRow(field: FormField): HTMLElement {
    const { path, label, help, required } = field;
    const id = fieldId(path);
    const answer = answerTo(field, id, (value) => {
      edit((work) => withValue(work, path, value));
    });
    const guide = element(
      'a',
      {
        href: pageAt(root, `/publier/format/${field.guide.kind}/#${fieldAnchor(field.guide.name)}`),
        target: '_blank',
        rel: 'noopener',
      },
      'exemple',
    );
    guide.setAttribute('aria-label', `Exemple\u00A0: ${label} (nouvel onglet)`);
    const helpLine = element(
      'p',
      { id: `${id}-aide`, class: 'compte' },
      ...spoken(help, labels),
      ' ',
      guide,
    );
    return row(path, label + (required ? '' : ' (facultatif)'), answer, helpLine);
  }

  function row(path: string, label: string, answer: Answer, help: HTMLElement): HTMLElement {
    const id = answer.input.id;
    const note = element('p', { id: `${id}-propose`, class: 'propose', hidden: '' });
    const fault = element('div', { id: `${id}-faute`, class: 'faute', hidden: '' });
    answer.input.setAttribute('aria-describedby', `${id}-aide ${id}-propose ${id}-faute`);
    rows.set(path, { answer, note, fault });
    const name = element('label', { for: id }, label);
    const isCheck = answer.input.matches('[type=checkbox]');
    return element(
      'div',
      { class: isCheck ? 'question cocher' : 'question' },
      ...(isCheck ? [...answer.nodes, name] : [name]),
      help,
      ...(isCheck ? [] : answer.nodes),
      note,
      fault,
    );
  }

  /** The pictures that the text shows, each with its text. */
  const showPictures = (work: Work) => {
    const shown = shownPictures(work);
    for (const path of [...rows.keys()]) if (path.startsWith('image.')) rows.delete(path);
    pictures.hidden = shown.length === 0;
    pictures.replaceChildren(
      element('legend', {}, 'Les images'),
      ...shown.map(({ picture: { number }, alt }) => {
        const path = `image.${number}`;
        const id = fieldId(path);
        const input = element('input', { id, type: 'text', 'aria-required': 'true' });
        input.value = alt;
        input.addEventListener('input', () => {
          edit((current) => withAlt(current, number, input.value));
        });
        const remove = element(
          'button',
          { type: 'button', class: 'bouton' },
          `Retirer l’image ${number}`,
        );
        remove.addEventListener('click', () => {
          edit((current) => withAlt(current, number, undefined));
        });
        const help = element(
          'p',
          { id: `${id}-aide`, class: 'compte' },
          'Ce qu’elle apprend, pour qui ne la voit pas. Retirez les logos.',
        );
        labels.set(path, `Image ${number}`);
        const answer = { input, nodes: [input, remove], show: () => undefined };
        return row(path, `Texte qui remplace l’image ${number}`, answer, help);
      }),
    );
  };

  let pictureList = '';
  return {
    element: element('div', { class: 'formulaire' }, ...groups, pictures),
    labels,
    show: (work) => {
      for (const [path, { answer }] of rows) answer.show(valueAt(work, path));
    },
    mark: (work, messages) => {
      const list = shownPictures(work)
        .map(({ picture }) => picture.number)
        .join(' ');
      if (list !== pictureList) {
        const hadFocus = pictures.contains(document.activeElement);
        showPictures(work);
        // The button that had it went away with its picture.
        if (hadFocus) (pictures.querySelector('input') ?? rows.get('titre')?.answer.input)?.focus();
      }
      pictureList = list;
      for (const [path, { answer, note, fault }] of rows) {
        const said = work.notes[path];
        note.hidden = said === undefined;
        note.replaceChildren(...(said === undefined ? [] : spoken(said, labels)));
        const own = messages.filter(({ field }) => field === path);
        fault.hidden = own.length === 0;
        fault.replaceChildren(
          ...own.map(({ message, advice = '' }) =>
            element('p', {}, ...spoken(`${message} ${advice}`, labels)),
          ),
        );
        if (own.some(({ level }) => level === 'error'))
          answer.input.setAttribute('aria-invalid', 'true');
        else answer.input.removeAttribute('aria-invalid');
      }
    },
    focus: (path) => {
      const input = rows.get(path)?.answer.input;
      input?.focus();
      return input !== undefined;
    },
  };
}
