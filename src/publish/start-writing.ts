/** The workbench: what its author changes is kept, checked and shown again. */
import type { DocumentKind } from '../import/document-kinds.ts';
import type { Root } from '../site/root.ts';
import { localDay } from './controls.ts';
import { checkDraft, type CheckedDraft, type Message } from './draft-check.ts';
import { createForm } from './form.ts';
import { layOut, PREVIEW } from './layout.ts';
import { nextPoint } from './next-point.ts';
import { createPreview } from './preview.ts';
import type { Registry } from './registry.ts';
import { createRemaining } from './remaining.ts';
import type { Addresses } from './send.ts';
import { createSending } from './sending.ts';
import { createSourceList } from './source-list.ts';
import { createTextField } from './text-field.ts';
import { inOrder, isError, newsOf, stateOf } from './todo.ts';
import { draftToWrite, keepWork, withBody, type Work } from './work.ts';

/** Where one writes. */
export interface Desk {
  readonly root: Root;
  readonly addresses: Addresses;
  /** Where the workbench stands. */
  readonly host: HTMLElement;
  /** A live region. */
  readonly say: (text: string) => void;
  /** Reads the document again as another kind, while it is at hand. */
  readonly readAgain?: (kind: DocumentKind) => void;
}

const PAUSE = 350;

/** Opens the workbench on a work, in the place of any other. */
export function startWriting(start: Work, registry: Registry, desk: Desk): void {
  const { root, addresses, host, say, readAgain } = desk;
  const kind = start.draft.kind as DocumentKind;
  const sources = createSourceList(root);
  const today = localDay();
  let work = start;
  let checked: CheckedDraft = checkDraft(draftToWrite(work), registry, today);

  let pause: ReturnType<typeof setTimeout> | undefined;
  /** What is typed is kept at once; the rest waits for a pause. */
  const edit = (next: Work) => {
    text.show(next.draft.body);
    work = next;
    clearTimeout(pause);
    pause = setTimeout(refresh, PAUSE);
    return next;
  };
  /** Said now, and again with the state that follows from it, which would cut it short. */
  let told = '';
  const tell = (words: string) => {
    told = words;
    say(words);
  };
  const refresh = () => {
    const before = checked.messages;
    checked = checkDraft(draftToWrite(work), registry, today);
    if (!keepWork(work))
      say('Ce navigateur n’a pas la place de garder votre travail\u00A0: ne fermez pas la page.');
    draw();
    const news = newsOf(before, checked.messages, form.labels);
    if (news !== undefined) say([told, news].filter(Boolean).join(' '));
    told = '';
  };

  const text = createTextField(
    (body) => {
      edit(withBody(work, body));
    },
    () => {
      follow();
    },
  );
  const form = createForm({
    kind,
    registry,
    root,
    sources,
    edit: (change) => edit(change(work)),
    cite: (slug) => {
      text.cite(slug);
      tell('L’appel de la source est dans le texte, là où était le curseur.');
    },
    focusText: text.focus,
    say: tell,
  });
  const go = ({ field, line }: Message) => {
    if (field !== undefined && form.focus(field)) return;
    text.focusLine(line ?? 1);
  };
  const { labels } = form;
  const remaining = createRemaining(root, labels, go);
  const next = nextPoint(go, PREVIEW);
  const preview = createPreview(root, registry, sources);
  const sending = createSending({
    addresses,
    registry,
    labels,
    remaining: remaining.id,
    today,
    say,
  });
  const follow = () => {
    const cursor = text.cursor();
    if (cursor !== undefined) preview.follow(work.draft.body, cursor);
  };
  const draw = () => {
    form.mark(work, checked.messages);
    remaining.show(checked);
    next.show(inOrder(checked.messages, labels).filter(isError));
    text.mark(checked.messages, labels);
    preview.show(work);
    follow();
    sending.show(work, checked);
  };

  text.show(work.draft.body);
  form.show(work);
  const title = layOut(host, {
    document: start.document,
    kind,
    readAgain,
    report: start.report,
    labels,
    remaining: remaining.elements,
    next: next.element,
    form: form.element,
    text: text.elements,
    preview: preview.element,
    sending: sending.elements,
  });
  keepWork(work);
  draw();
  title.focus();
  title.scrollIntoView();
  const isRead = start.document !== '';
  say(`${isRead ? 'Le document est lu. ' : ''}${stateOf(checked.messages)}`);
}
