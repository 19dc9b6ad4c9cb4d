/** The pictures that the text shows, each with the text that stands for it. */
import { element } from '../search/dom.ts';
import type { Answer } from './controls.ts';
import { pictureLabel } from './labels.ts';
import { fieldId } from './form-row.ts';
import { shownPictures, withAlt, type Work } from './work.ts';

interface PictureAnswer {
  readonly path: string;
  /** Above the answer, and in messages. */
  readonly label: string;
  readonly name: string;
  readonly answer: Answer;
  readonly help: string;
}

/** What is asked of each picture. */
export const pictureAnswers = (
  work: Work,
  edit: (change: (work: Work) => Work) => Work,
): PictureAnswer[] =>
  shownPictures(work).map(({ picture: { number }, alt }) => {
    const path = `image.${number}`;
    const input = element('input', { id: fieldId(path), type: 'text', 'aria-required': 'true' });
    input.value = alt;
    input.addEventListener('input', () => {
      edit((current) => withAlt(current, number, input.value));
    });
    const words = `Retirer l’image ${number}`;
    const remove = element('button', { type: 'button', class: 'bouton' }, words);
    remove.addEventListener('click', () => {
      edit((current) => withAlt(current, number, undefined));
    });
    return {
      path,
      label: pictureLabel(number),
      name: `Image ${number}`,
      answer: { input, nodes: [input, remove], show: () => undefined },
      help: 'Ce qu’elle apprend, pour qui ne la voit pas. Retirez les logos.',
    };
  });
