/** What is left to do, at the head of the workbench. */
import { element } from '../search/dom.ts';
import type { Root } from '../site/root.ts';
import type { CheckedDraft, Message } from './draft-check.ts';
import { sameDayLine, stateOf, todoList } from './todo.ts';

export interface Remaining {
  readonly elements: readonly HTMLElement[];
  /** The id of its title. */
  readonly id: string;
  readonly show: (checked: CheckedDraft) => void;
}

/** Makes it; `go` takes the author where a message is mended. */
export function createRemaining(
  root: Root,
  labels: ReadonlyMap<string, string>,
  go: (message: Message) => void,
): Remaining {
  const title = element('h3', { id: 'reste', tabindex: '-1' }, 'Ce qui reste à faire');
  const state = element('p', { class: 'etat' });
  const todo = element('div', {});
  return {
    elements: [title, state, todo],
    id: title.id,
    show: ({ messages, sameDay }) => {
      state.textContent = stateOf(messages);
      todo.replaceChildren(
        ...(sameDay ? [sameDayLine(sameDay, root)] : []),
        ...(messages.length > 0 ? [todoList(messages, labels, root, go)] : []),
      );
    },
  };
}
