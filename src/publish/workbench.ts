/** What is loaded once a document is chosen, or a form asked for: the importer, the validator, the form, the preview. */
import './without-eval.ts';
import { importDocx } from '../import/import-docx.ts';
import type { DocumentKind } from '../import/document-kinds.ts';
import { Refusal } from '../import/refusal.ts';
import { frenchTypography } from '../markdown/typography.ts';
import { element } from '../search/dom.ts';
import type { Root } from '../site/root.ts';
import { localDay } from './controls.ts';
import { checkDraft, type CheckedDraft, type Message } from './draft-check.ts';
import { encodePicture } from './encode-picture.ts';
import { draftFacts } from './draft-facts.ts';
import { createForm } from './form.ts';
import { CITE_LABEL, TEXT_LABEL } from './labels.ts';
import type { Parcel } from './message.ts';
import { nextPoint } from './next-point.ts';
import { originOf } from './origin.ts';
import { createPreview } from './preview.ts';
import { REGISTRY_PATH, type Registry } from './registry.ts';
import { downloadOf, save, waysToSend, type Addresses } from './send.ts';
import { createSourceList } from './source-list.ts';
import {
  inOrder,
  isError,
  newsOf,
  proposalsLine,
  reportDetails,
  sameDayLine,
  stateOf,
  todoList,
  whereOf,
} from './todo.ts';
import {
  draftToWrite,
  emptyWork,
  keepWork,
  keptWork,
  withBody,
  workOf,
  type Work,
} from './work.ts';
import { plainWords, spoken } from './words.ts';

/** What the page gives to the workbench. */
export interface Place {
  readonly root: Root;
  readonly addresses: Addresses;
  /** Where the workbench stands. */
  readonly host: HTMLElement;
  /** A live region. */
  readonly say: (text: string) => void;
  /** Asks whether a document that could be read takes the place of what is being written. */
  readonly mayReplace: () => boolean;
}

/** Why a document is not imported, in French: what is wrong, and what to do. */
export interface Refused {
  readonly message: string;
  readonly advice: string;
}

const UNREADABLE: Refused = {
  message: 'Le document n’a pas pu être lu.',
  advice:
    'Ouvrez-le dans Word, enregistrez-le sous un autre nom au format « Document Word (.docx) », et recommencez.',
};

/**
 * Imports a document and opens the workbench; gives back a refusal when it cannot. Without `kind`,
 * the document says what it tells.
 */
export async function openDocument(
  file: File,
  place: Place,
  kind?: DocumentKind,
): Promise<Refused | undefined> {
  const registry = await readRegistry(place.root);
  try {
    const imported = await importDocx(await file.arrayBuffer(), {
      ...(kind && { kind }),
      today: localDay(),
      registers: registry.registers,
      encodePicture,
    });
    if (!place.mayReplace()) {
      place.say('Votre fiche en cours est gardée.');
      return undefined;
    }
    const again = { ...place, mayReplace: () => true }; // its button has asked
    startWorkbench(workOf(imported, file.name), registry, {
      ...place,
      readAgain: (other) => void openDocument(file, again, other),
    });
    return undefined;
  } catch (error) {
    return error instanceof Refusal
      ? { message: frenchTypography(error.message), advice: frenchTypography(error.advice) }
      : UNREADABLE;
  }
}

/** Opens the workbench on a fiche with nothing in it. */
export async function openEmpty(kind: DocumentKind, place: Place): Promise<void> {
  startWorkbench(emptyWork(kind, localDay()), await readRegistry(place.root), place);
}

/** Opens the workbench on the work kept in this tab; says whether there was one. */
export async function resumeWork(place: Place): Promise<boolean> {
  const work = keptWork();
  if (!work) return false;
  startWorkbench(work, await readRegistry(place.root), place);
  return true;
}

async function readRegistry({ base }: Root): Promise<Registry> {
  const response = await fetch(`${base}${REGISTRY_PATH}`);
  if (!response.ok) throw new Error(`${REGISTRY_PATH}: ${response.status}`);
  return (await response.json()) as Registry;
}

/** The place, and how to read the document again as another kind while it is at hand. */
interface OpenPlace extends Place {
  readonly readAgain?: (kind: DocumentKind) => void;
}

const PAUSE = 350;
const NOT_READY =
  'L’envoi se prépare ici quand il n’y a plus rien à corriger. Le brouillon se garde sur votre ordinateur.';

function startWorkbench(
  start: Work,
  registry: Registry,
  { root, addresses, host, say, readAgain }: OpenPlace,
): void {
  let work = start;
  const kind = start.draft.kind as DocumentKind;
  const sources = createSourceList(root);
  const today = localDay();
  let checked: CheckedDraft = checkDraft(draftToWrite(work), registry, today);

  const state = element('p', { class: 'etat' });
  const todo = element('div', {});
  const text = element('textarea', { id: 'texte-fiche', rows: '24', spellcheck: 'true' });
  const textFault = element('div', { id: 'texte-faute', class: 'faute', hidden: '' });
  // It scrolls on a wide screen: a keyboard must reach it.
  const previewHost = element('div', {
    class: 'apercu',
    tabindex: '0',
    role: 'group',
    'aria-label': 'Aperçu',
  });
  const download = element('button', { type: 'button' });
  const fileName = element('span', {});
  const sending = element('div', {});
  let file = downloadOf(checked.slug, checked.files, today);
  const form = createForm({
    kind,
    registry,
    root,
    sources,
    edit: (change) => edit(change(work)),
    cite: (slug) => {
      cite(slug);
    },
    focusText: () => {
      text.focus();
    },
    say: (words) => {
      tell(words);
    },
  });
  const preview = createPreview(previewHost, root, registry, sources);
  const remaining = element('h3', { id: 'reste', tabindex: '-1' }, 'Ce qui reste à faire');
  const title = element('h2', { id: 'atelier-titre', tabindex: '-1' }, 'Votre fiche');

  let pause: ReturnType<typeof setTimeout> | undefined;
  /** What is typed is kept at once; the rest waits for a pause. */
  const edit = (next: Work) => {
    if (next.draft.body !== text.value) text.value = next.draft.body;
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
  const draw = () => {
    form.mark(work, checked.messages);
    state.textContent = stateOf(checked.messages);
    todo.replaceChildren(
      ...(checked.sameDay ? [sameDayLine(checked.sameDay, root)] : []),
      ...(checked.messages.length > 0 ? [todoList(checked.messages, form.labels, root, go)] : []),
    );
    next.show(inOrder(checked.messages, form.labels).filter(isError));
    drawTextFaults();
    preview(work);
    drawSending();
  };
  /** What is wrong in the text is said beside it too. */
  const drawTextFaults = () => {
    const errors = checked.messages.filter(
      (message) => message.line !== undefined && isError(message),
    );
    textFault.hidden = errors.length === 0;
    textFault.replaceChildren(
      ...errors.map(({ line, message, advice = '' }) =>
        element(
          'p',
          {},
          `Ligne ${line}\u00A0: `,
          ...spoken(message, form.labels),
          ' ',
          ...spoken(advice, form.labels),
        ),
      ),
    );
    if (errors.length > 0) text.setAttribute('aria-invalid', 'true');
    else text.removeAttribute('aria-invalid');
  };
  const drawSending = () => {
    const isReady = !checked.messages.some(isError);
    file = downloadOf(checked.slug, checked.files, today);
    download.className = isReady ? 'bouton principal' : 'bouton';
    download.textContent = isReady ? 'Télécharger la fiche' : 'Télécharger le brouillon';
    fileName.textContent = file.name;
    const ways = waysToSend(addresses, parcel());
    sending.replaceChildren(
      ...(isReady
        ? ways
        : [
            element(
              'p',
              {},
              `${stateOf(checked.messages)} `,
              element('a', { href: `#${remaining.id}` }, 'Voir ce qui reste'),
            ),
            element('p', { class: 'compte' }, NOT_READY),
            element(
              'details',
              {},
              element('summary', {}, 'Vous êtes bloqué\u202F? Envoyez le brouillon tel quel'),
              ...ways,
            ),
          ]),
    );
  };
  const parcel = (): Parcel => {
    const { fields } = work.draft;
    return {
      kind,
      title: typeof fields['titre'] === 'string' ? fields['titre'] : '',
      facts: draftFacts(kind, fields, registry),
      left: checked.messages
        .filter(isError)
        .map((message) =>
          plainWords(
            `${whereOf(message, form.labels)} : ${message.message}`,
            form.labels,
            message.field,
          ),
        ),
      alike: checked.sameDay?.title,
      files: checked.files,
      download: file.name,
    };
  };
  const cite = (slug: string) => {
    const at = text.selectionEnd;
    edit(withBody(work, `${text.value.slice(0, at)}[^${slug}]${text.value.slice(at)}`));
    text.focus();
    text.setSelectionRange(at + slug.length + 3, at + slug.length + 3);
    tell('L’appel de la source est dans le texte, là où était le curseur.');
  };
  const go = ({ field, line }: Message) => {
    if (field !== undefined && form.focus(field)) return;
    const lines = text.value.split('\n');
    const from = lines.slice(0, (line ?? 1) - 1).reduce((sum, one) => sum + one.length + 1, 0);
    text.focus();
    text.setSelectionRange(from, from + (lines[(line ?? 1) - 1]?.length ?? 0));
    text.scrollTop = (text.scrollHeight * ((line ?? 1) - 3)) / lines.length;
  };

  const next = nextPoint(go, 'apercu');

  download.addEventListener('click', () => {
    save(file);
    say(`${file.name} est dans vos téléchargements.`);
  });
  text.addEventListener('input', () => {
    edit(withBody(work, text.value));
  });
  const help = element('p', { id: 'texte-aide', class: 'compte' });
  help.textContent = `Une ligne qui commence par «\u202F## \u202F» est un titre, par «\u202F- \u202F» un élément de liste\u202F; **deux étoiles** mettent en gras. [^…] appelle une source\u00A0: placez le curseur à la fin d’une phrase, puis «\u202F${CITE_LABEL}\u202F» à côté de la source. L’aperçu suit.`;
  text.setAttribute('aria-describedby', `${help.id} ${textFault.id}`);
  text.value = work.draft.body;
  form.show(work);

  const report =
    start.report.length > 0
      ? element(
          'section',
          { class: 'rapport' },
          element('h3', {}, 'Ce qui a été lu dans Word'),
          ...reportDetails(start.report, form.labels),
        )
      : undefined;
  const proposals = () => proposalsLine(start.report, report);

  host.replaceChildren(
    element(
      'section',
      { 'aria-labelledby': title.id },
      title,
      ...originOf(start.document, kind, readAgain),
      element('section', { class: 'bilan' }, remaining, state, todo, ...proposals()),
      next.element,
      ...(report ? [report] : []),
      element(
        'div',
        { class: 'atelier' },
        element(
          'div',
          {},
          element('h3', {}, 'Les champs'),
          form.element,
          element('h3', {}, element('label', { for: text.id }, TEXT_LABEL)),
          help,
          text,
          textFault,
        ),
        element(
          'section',
          { class: 'apercu-cadre', id: 'apercu', 'aria-label': 'Aperçu de la fiche' },
          element('h3', {}, 'Comme elle s’affichera'),
          previewHost,
        ),
      ),
      element(
        'section',
        { class: 'envoi' },
        element('h3', {}, 'Télécharger, envoyer'),
        ...proposals(),
        element('p', {}, download, ' ', fileName),
        sending,
      ),
    ),
  );
  keepWork(work);
  draw();
  title.focus();
  title.scrollIntoView();
  const isRead = start.document !== '';
  say(`${isRead ? 'Le document est lu. ' : ''}${stateOf(checked.messages)}`);
}
