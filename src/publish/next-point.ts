/**
 * A bar that stays in sight: how much is left, a button that goes from one point to the next, and
 * the way to the preview where it is far below.
 */
import { element } from '../search/dom.ts';
import type { Message } from './draft-check.ts';
import { counted } from './words.ts';

export interface NextPoint {
  readonly element: HTMLElement;
  /** Shows how many errors are left. */
  readonly show: (errors: readonly Message[]) => void;
}

const keyOf = ({ rule, field, line }: Message) => `${rule} ${field} ${line}`;

/** Makes the bar; `go` takes the reader where a message is mended, the link to `preview`. */
export function nextPoint(go: (message: Message) => void, preview: string): NextPoint {
  let left: readonly Message[] = [];
  let last = { key: '', index: 0 };
  const words = element('span', {});
  const button = element('button', { type: 'button', class: 'bouton' }, 'Point suivant');
  const bar = element(
    'div',
    { class: 'suite', role: 'group', 'aria-label': 'Ce qui reste' },
    element(
      'div',
      {},
      words,
      ' ',
      element('a', { href: `#${preview}`, class: 'vers-apercu' }, 'Voir l’aperçu'),
    ),
    ' ',
    button,
  );
  button.addEventListener('click', () => {
    const before = left.findIndex((message) => keyOf(message) === last.key);
    // once mended, the next has taken its place
    const index = (before === -1 ? last.index : before + 1) % left.length;
    last = { key: keyOf(left[index]!), index };
    go(left[index]!);
  });
  return {
    element: bar,
    show: (errors) => {
      left = errors;
      bar.classList.toggle('fini', errors.length === 0);
      button.hidden = errors.length === 0;
      words.textContent =
        errors.length === 0
          ? 'Plus rien à corriger'
          : `Il reste ${counted(errors.length, 'point')}`;
    },
  };
}
