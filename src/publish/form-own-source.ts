/** The document as a source of its fiche: described, or not. */
import { OWN_SOURCE } from '../import/fiche/own-source.ts';
import { element } from '../search/dom.ts';
import { citeButton } from './source-field.ts';
import type { Work } from './work.ts';

export interface OwnSource {
  readonly nodes: readonly HTMLElement[];
  /** Shows the fields when the work has the source. */
  readonly show: (work: Work) => void;
}

/** Makes the group around its fields; `set` adds the source to the work, or takes it away. */
export function ownSourceGroup(
  fields: readonly HTMLElement[],
  set: (has: boolean) => void,
  cite: (slug: string) => void,
): OwnSource {
  const button = (words: string, has: boolean) => {
    const made = element('button', { type: 'button', class: 'bouton' }, words);
    made.addEventListener('click', () => {
      set(has);
      (has ? fields[0]?.querySelector<HTMLElement>('input') : add)?.focus();
    });
    return made;
  };
  const add = button('Décrire cette source', true);
  const remove = button('Retirer cette source', false);
  const described = element(
    'div',
    {},
    ...fields,
    element('p', {}, citeButton('votre document', OWN_SOURCE, cite), ' ', remove),
  );
  const help = element(
    'p',
    { class: 'compte' },
    'Le document sur lequel la fiche repose, s’il n’est pas encore sur le site\u00A0: compte rendu, bilan, article.',
  );
  return {
    nodes: [help, add, described],
    show: ({ draft: { source } }) => {
      described.hidden = source === undefined;
      add.hidden = source !== undefined;
    },
  };
}
