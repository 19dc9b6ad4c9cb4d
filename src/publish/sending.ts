/** The end of the workbench: the download, and how to send it. */
import type { DocumentKind } from '../import/document-kinds.ts';
import { element } from '../search/dom.ts';
import type { CheckedDraft } from './draft-check.ts';
import { draftFacts } from './draft-facts.ts';
import type { Parcel } from './message.ts';
import type { Registry } from './registry.ts';
import { downloadOf, save, waysToSend, type Addresses, type Download } from './send.ts';
import { isError, stateOf, whereOf } from './todo.ts';
import { plainWords } from './words.ts';
import type { Work } from './work.ts';

export interface Sending {
  readonly elements: readonly HTMLElement[];
  readonly show: (work: Work, checked: CheckedDraft) => void;
}

export interface SendingOptions {
  readonly addresses: Addresses;
  readonly registry: Registry;
  /** How the form calls its fields. */
  readonly labels: ReadonlyMap<string, string>;
  /** The id of what is left to do. */
  readonly remaining: string;
  readonly today: string;
  readonly say: (words: string) => void;
}

const NOT_READY =
  'L’envoi se prépare ici quand il n’y a plus rien à corriger. Le brouillon se garde sur votre ordinateur.';

/** Makes it; it shows nothing before it is given a work. */
export function createSending(options: SendingOptions): Sending {
  const { addresses, registry, labels, remaining, today, say } = options;
  const button = element('button', { type: 'button' });
  const name = element('span', {});
  const ways = element('div', {});
  let file: Download | undefined;
  button.addEventListener('click', () => {
    if (!file) return;
    save(file);
    say(`${file.name} est dans vos téléchargements.`);
  });

  return {
    elements: [element('p', {}, button, ' ', name), ways],
    show: (work, checked) => {
      const isReady = !checked.messages.some(isError);
      file = downloadOf(checked.slug, checked.files, today);
      button.className = isReady ? 'bouton principal' : 'bouton';
      button.textContent = isReady ? 'Télécharger la fiche' : 'Télécharger le brouillon';
      name.textContent = file.name;
      const parcel = parcelOf(work, checked, file.name, registry, labels);
      const all = waysToSend(addresses, parcel);
      ways.replaceChildren(...(isReady ? all : notReady(checked, remaining, all)));
    },
  };
}

const notReady = (
  { messages }: CheckedDraft,
  remaining: string,
  ways: readonly HTMLElement[],
): HTMLElement[] => [
  element(
    'p',
    {},
    `${stateOf(messages)} `,
    element('a', { href: `#${remaining}` }, 'Voir ce qui reste'),
  ),
  element('p', { class: 'compte' }, NOT_READY),
  element(
    'details',
    {},
    element('summary', {}, 'Vous êtes bloqué\u202F? Envoyez le brouillon tel quel'),
    ...ways,
  ),
];

function parcelOf(
  { draft: { kind, fields } }: Work,
  { messages, sameDay, files }: CheckedDraft,
  download: string,
  registry: Registry,
  labels: ReadonlyMap<string, string>,
): Parcel {
  return {
    kind: kind as DocumentKind,
    title: typeof fields['titre'] === 'string' ? fields['titre'] : '',
    facts: draftFacts(kind as DocumentKind, fields, registry),
    left: messages
      .filter(isError)
      .map((message) =>
        plainWords(`${whereOf(message, labels)} : ${message.message}`, labels, message.field),
      ),
    alike: sameDay?.title,
    files,
    download,
  };
}
