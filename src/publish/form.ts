/** The form: what was recognised, what is missing, and beside each field what the validator says. */
import { fieldAnchor } from '../guide/field-anchor.ts';
import { OWN_SOURCE } from '../import/fiche/own-source.ts';
import type { DocumentKind } from '../import/document-kinds.ts';
import { element } from '../search/dom.ts';
import { pageAt, type Root } from '../site/root.ts';
import { answerTo, localDay } from './controls.ts';
import type { Message } from './draft-check.ts';
import { formGroups, SOURCE_GROUP, type FormField, type FormGroup } from './form-fields.ts';
import { ownSourceGroup, type OwnSource } from './form-own-source.ts';
import { pictureAnswers } from './form-pictures.ts';
import { fieldId, formRow, helpLine, type FormRow } from './form-row.ts';
import { repeatedField, type RepeatedField } from './form-rows.ts';
import type { Registry } from './registry.ts';
import { sourceField } from './source-field.ts';
import { wordsOfSource, type SourceList } from './source-list.ts';
import {
  shownPictures,
  sourcesOfWork,
  valueAt,
  withOwnSource,
  withValue,
  type Work,
} from './work.ts';
import { spoken } from './words.ts';

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

/** What a form is made with. */
export interface FormSetting {
  readonly kind: DocumentKind;
  readonly registry: Registry;
  readonly root: Root;
  readonly sources: SourceList;
  /** Makes a change to the work, and gives what it became. */
  readonly edit: (change: (work: Work) => Work) => Work;
  /** Puts the call of a source in the text. */
  readonly cite: (slug: string) => void;
  readonly focusText: () => void;
  /** Tells a live region. */
  readonly say: (text: string) => void;
}

/** Makes the form of a draft. */
export function createForm(setting: FormSetting): Form {
  const { kind, registry, root, sources, edit, cite, focusText, say } = setting;
  const rows = new Map<string, FormRow>();
  const labels = new Map<string, string>();
  const repeated: RepeatedField[] = [];
  let ownSource: OwnSource | undefined;
  const groups = formGroups(kind, registry).map((group) =>
    element('fieldset', {}, element('legend', {}, group.title), ...nodesOf(group)),
  );
  const pictures = element('fieldset', { hidden: '' });

  function nodesOf({ title, fields }: FormGroup): readonly HTMLElement[] {
    const isSource = title === SOURCE_GROUP;
    for (const { path, label, control, choices } of fields) {
      labels.set(path, isSource ? `Source, ${label}` : label);
      if (control !== 'list') continue;
      for (const { value, label: words } of choices)
        if (!labels.has(value)) labels.set(value, words);
    }
    const made = fields.map((field) => rowOf(field, field.path));
    if (!isSource) return made;
    ownSource = ownSourceGroup(
      made,
      (has) => {
        show(edit((work) => withOwnSource(work, has, localDay())));
      },
      cite,
    );
    return ownSource.nodes;
  }

  function rowOf(field: FormField, path: string): HTMLElement {
    const id = fieldId(path);
    const help = helpLine(id, ...spoken(field.help, labels), ' ', exampleLink(field));
    const change = (value: unknown, unit?: string) => {
      edit((work) => withValue(work, path, value));
      if (unit !== undefined) fillUnit(path.replace(/\w+$/, 'unite'), unit);
    };
    if (field.control === 'rows') {
      const made = repeatedField(field, id, help, { edit, cell, forget, show, focus });
      repeated.push(made);
      rows.set(path, made.row);
      return made.row.element;
    }
    const answer =
      field.control === 'sources'
        ? sourceField(id, sources, change, cite)
        : answerTo(field, id, change);
    const row = formRow(field.label + (field.required ? '' : ' (facultatif)'), answer, help);
    rows.set(path, row);
    return row.element;
  }

  /** « 341 patients » says the unit too, when its field is still to fill. */
  function fillUnit(path: string, unit: string): void {
    const row = rows.get(path);
    if (!row) return;
    const work = edit((current) =>
      valueAt(current, path) ? current : withValue(current, path, unit),
    );
    row.answer.show(valueAt(work, path));
  }

  function cell(field: FormField, path: string, label: string): HTMLElement {
    labels.set(path, label);
    return rowOf(field, path);
  }

  function forget(start: string): void {
    for (const path of [...rows.keys()]) if (path.startsWith(start)) rows.delete(path);
  }

  function exampleLink({ label, guide }: FormField): HTMLElement {
    const link = element(
      'a',
      {
        href: pageAt(root, `/publier/format/${guide.kind}/#${fieldAnchor(guide.name)}`),
        target: '_blank',
        rel: 'noopener',
      },
      'exemple',
    );
    link.setAttribute('aria-label', `Exemple\u00A0: ${label} (nouvel onglet)`);
    return link;
  }

  /** The pictures that the text shows, each with its text. */
  let pictureList = '';
  function showPictures(work: Work): void {
    const list = shownPictures(work)
      .map(({ picture }) => picture.number)
      .join(' ');
    if (list === pictureList) return;
    pictureList = list;
    forget('image.');
    pictures.hidden = list === '';
    pictures.replaceChildren(
      element('legend', {}, 'Les images'),
      ...pictureAnswers(work, edit, removed).map(({ path, label, name, answer, help }) => {
        labels.set(path, name);
        const row = formRow(label, answer, helpLine(answer.input.id, help));
        rows.set(path, row);
        return row.element;
      }),
    );
  }

  /** The button that had the focus goes away with its picture. */
  function removed(work: Work, number: number): void {
    showPictures(work);
    const next = shownPictures(work).find(({ picture }) => picture.number > number);
    if (!next || !focus(`image.${next.picture.number}`)) focusText();
    say(`Image ${number} retirée.`);
  }

  function show(work: Work): void {
    for (const { draw } of repeated) draw(work);
    for (const [path, { answer }] of rows) answer.show(valueAt(work, path));
    ownSource?.show(work);
    offerSources(work);
  }

  /** A result rests on a source of the fiche. */
  function offerSources(work: Work): void {
    const choices = sourcesOfWork(work).map((slug) => ({
      value: slug,
      label: slug === OWN_SOURCE ? 'Votre document' : wordsOfSource(sources, slug),
    }));
    for (const [path, { answer }] of rows) if (path.endsWith('.source')) answer.offer?.(choices);
  }

  function focus(path: string): boolean {
    const input = rows.get(path)?.answer.input;
    input?.focus();
    return input !== undefined;
  }

  return {
    element: element('div', { class: 'formulaire' }, ...groups, pictures),
    labels,
    show,
    mark: (work, messages) => {
      showPictures(work);
      for (const { draw } of repeated) draw(work);
      offerSources(work);
      for (const [path, row] of rows)
        row.mark(
          work.notes[path],
          messages.filter(({ field }) => field === path),
          labels,
        );
    },
    focus,
  };
}
