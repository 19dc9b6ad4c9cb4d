/** The field that cites sources of the site: found by their words, shown by their titles. */
import { frenchTypography } from '../markdown/typography.ts';
import { element } from '../search/dom.ts';
import { CITE_LABEL } from './labels.ts';
import type { Answer } from './controls.ts';
import { searchSources, sourceWords, wordsOfSource, type SourceList } from './source-list.ts';

const UNREAD = 'La liste des sources n’a pas pu être lue. Vérifiez la connexion, puis recommencez.';

/** Makes the control; `cite` puts the call of a source in the text. */
export function sourceField(
  id: string,
  sources: SourceList,
  change: (value: readonly string[]) => void,
  cite: (slug: string) => void,
): Answer {
  let chosen: readonly string[] = [];
  const input = element('input', { id, type: 'search', autocomplete: 'off' });
  const shown = element('ul', { class: 'cites', 'aria-label': 'Sources citées' });
  const count = element('p', { class: 'compte', role: 'status' });
  const results = element('ul', { class: 'trouves', 'aria-label': 'Sources trouvées' });

  const drawChosen = () => {
    shown.hidden = chosen.length === 0;
    shown.replaceChildren(
      ...chosen.map((slug) => {
        const words = wordsOfSource(sources, slug);
        const remove = element(
          'button',
          { type: 'button', class: 'bouton', 'aria-label': `Retirer\u00A0: ${words}` },
          'Retirer',
        );
        remove.addEventListener('click', () => {
          give(chosen.filter((one) => one !== slug));
          input.focus(); // the button that had the focus goes away
        });
        return element('li', {}, words, ' ', citeButton(words, slug, cite), ' ', remove);
      }),
    );
  };
  const give = (slugs: readonly string[]) => {
    chosen = slugs;
    drawChosen();
    change(slugs);
  };
  const search = async () => {
    const typed = input.value;
    try {
      const { found, count: all } = searchSources(await sources.load(), typed);
      if (typed !== input.value) return; // more was typed meanwhile
      results.replaceChildren(
        ...found.map((source) => {
          const add = element('button', { type: 'button' }, frenchTypography(sourceWords(source)));
          add.addEventListener('click', () => {
            input.value = '';
            results.replaceChildren();
            count.textContent = 'La source est ajoutée.';
            if (!chosen.includes(source.slug)) give([...chosen, source.slug]);
            input.focus();
          });
          return element('li', {}, add);
        }),
      );
      count.textContent = countText(typed, found.length, all);
    } catch {
      count.textContent = UNREAD;
    }
  };
  input.addEventListener('input', () => void search());
  return {
    input,
    nodes: [shown, input, count, results],
    show: (value) => {
      chosen = Array.isArray(value) ? (value as readonly string[]) : [];
      drawChosen();
      // slugs until the titles are there
      if (chosen.length > 0) sources.load().then(drawChosen, () => undefined);
    },
  };
}

function countText(typed: string, shown: number, all: number): string {
  if (typed.trim() === '') return '';
  if (all === 0) return 'Aucune source du site n’a ces mots. Décrivez-la plus bas.';
  return all > shown
    ? `${all} sources, dont voici ${shown}\u00A0: ajoutez un mot.`
    : `${all} source${all > 1 ? 's' : ''}\u00A0: choisissez.`;
}

/** A button that calls a source in the text. */
export function citeButton(
  words: string,
  slug: string,
  cite: (slug: string) => void,
): HTMLButtonElement {
  const button = element(
    'button',
    { type: 'button', class: 'bouton', 'aria-label': `${CITE_LABEL}\u00A0: ${words}` },
    CITE_LABEL,
  );
  button.addEventListener('click', () => {
    cite(slug);
  });
  return button;
}
