/** What is left to do: the messages of the validator, and what the importer had to say. */
import { frenchTypography } from '../markdown/typography.ts';
import { placeText } from '../import/place.ts';
import { SEVERITIES, type ReportItem } from '../import/report.ts';
import { element } from '../search/dom.ts';
import { pageAt, type Root } from '../site/root.ts';
import type { CheckedDraft, Message } from './draft-check.ts';
import { counted, plainWords, spoken } from './words.ts';

export const isError = ({ level }: Message): boolean => level === 'error';

/** « Il reste 3 points à corriger. » */
export function stateOf(messages: readonly Message[]): string {
  const errors = messages.filter(isError).length;
  if (errors > 0)
    return `Il reste ${counted(errors, 'point')} à corriger avant d’envoyer la fiche.`;
  return messages.length > 0
    ? `La fiche peut partir\u00A0: plus d’erreur, ${counted(messages.length, 'conseil')}.`
    : 'La fiche peut partir\u00A0: plus rien à corriger.';
}

/** What to tell who does not see the page: what is wrong since `before`, and the state; if it changed. */
export function newsOf(
  before: readonly Message[],
  messages: readonly Message[],
  labels: ReadonlyMap<string, string>,
): string | undefined {
  // A text that is too short by one letter less is no news.
  const keyOf = ({ rule, field, message }: Message) => `${rule} ${field ?? message}`;
  const known = new Set(before.map(keyOf));
  const [fresh] = inOrder(messages, labels).filter((message) => !known.has(keyOf(message)));
  if (!fresh && messages.length === before.length) return undefined;
  const { message, field } = fresh ?? {};
  return [...(message ? [plainWords(message, labels, field)] : []), stateOf(messages)].join(' ');
}

/** Says that the site may have the meeting already. */
export const sameDayLine = (
  { slug, title }: NonNullable<CheckedDraft['sameDay']>,
  root: Root,
): HTMLElement =>
  element(
    'p',
    {},
    'Le site a déjà une synthèse de ce jour dans cette région\u00A0: ',
    element(
      'a',
      { href: pageAt(root, `/syntheses/${slug}/`), target: '_blank', rel: 'noopener' },
      frenchTypography(title),
    ),
    '. Si c’est la même rencontre, dites-le en envoyant la fiche.',
  );

/** The messages as the reader meets them: errors first, then by the form, then by the text. */
export function inOrder(
  messages: readonly Message[],
  labels: ReadonlyMap<string, string>,
): Message[] {
  const paths = [...labels.keys()];
  const rank = ({ field, line }: Message) =>
    line === undefined ? paths.indexOf(field ?? '') : paths.length + line;
  return [...messages].sort((a, b) => Number(isError(b)) - Number(isError(a)) || rank(a) - rank(b));
}

/** Where a fault is: the label of its field, or its line. */
export const whereOf = ({ line, field }: Message, labels: ReadonlyMap<string, string>): string =>
  (line === undefined ? labels.get(field ?? '') : `Texte, ligne ${line}`) ?? 'La fiche';

/** The messages as a list; `go` takes the reader where each is mended. */
export function todoList(
  messages: readonly Message[],
  labels: ReadonlyMap<string, string>,
  root: Root,
  go: (message: Message) => void,
): HTMLElement {
  return element(
    'ol',
    { class: 'a-faire' },
    ...inOrder(messages, labels).map((message) => {
      const { rule, advice } = message;
      const button = element(
        'button',
        { type: 'button', class: 'aller' },
        whereOf(message, labels),
      );
      button.addEventListener('click', () => {
        go(message);
      });
      const page = element(
        'a',
        { href: pageAt(root, `/publier/regles/${rule}/`), target: '_blank', rel: 'noopener' },
        'La règle',
      );
      page.setAttribute('aria-label', `La règle ${rule} (nouvel onglet)`);
      return element(
        'li',
        {},
        button,
        ' ',
        ...(isError(message) ? [] : [element('em', {}, 'Conseil. ')]),
        ...spoken(message.message, labels, message.field),
        ' ',
        ...(advice ? spoken(advice, labels, message.field) : []),
        ' ',
        page,
      );
    }),
  );
}

const TITLES = {
  'à compléter': 'À compléter',
  'à vérifier': 'À vérifier',
  transformé: 'Transformé, rien à faire si c’est juste',
} as const;

/** Leads to what is proposed; `section` shows it. Nothing when nothing is. */
export function proposalsLine(
  report: readonly ReportItem[],
  section: HTMLElement | undefined,
): HTMLElement[] {
  const count = report.filter(({ severity }) => severity === 'à vérifier').length;
  const block = section?.querySelector<HTMLDetailsElement>(`#${PROPOSALS}`);
  if (!block) return [];
  const words = `${counted(count, 'proposition')} à vérifier`;
  const link = element('a', { href: `#${PROPOSALS}` }, words);
  link.addEventListener('click', (event) => {
    event.preventDefault(); // else the browser takes the focus back
    block.open = true;
    block.querySelector('summary')?.focus();
    block.scrollIntoView();
  });
  return [element('p', {}, link)];
}

const PROPOSALS = 'a-verifier';

/** What happened to the document, with the place in Word. */
export function reportDetails(
  report: readonly ReportItem[],
  labels: ReadonlyMap<string, string>,
): HTMLElement[] {
  return SEVERITIES.flatMap((severity) => {
    const items = report.filter((item) => item.severity === severity);
    if (items.length === 0) return [];
    return [
      element(
        'details',
        severity === 'à vérifier' ? { id: PROPOSALS, open: '' } : {},
        element('summary', {}, `${TITLES[severity]} (${items.length})`),
        element(
          'ul',
          {},
          ...items.map(({ place, message, repair }) =>
            element(
              'li',
              {},
              element('strong', {}, frenchTypography(placeText(place))),
              `\u00A0: `,
              ...spoken(message, labels),
              ' ',
              element('span', { class: 'compte' }, ...spoken(repair, labels)),
            ),
          ),
        ),
      ),
    ];
  });
}
