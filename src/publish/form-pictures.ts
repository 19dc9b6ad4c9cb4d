/** The pictures that the text shows, each with the text that stands for it. */
import { element } from '../search/dom.ts';
import type { Answer } from './controls.ts';
import { pictureLabel } from './labels.ts';
import { fieldId } from './form-row.ts';
import { pictureAddress } from './picture-address.ts';
import { shownPictures, withAlt, type Work } from './work.ts';

interface PictureAnswer {
  readonly path: string;
  /** Above the answer, and in messages. */
  readonly label: string;
  readonly name: string;
  readonly answer: Answer;
  readonly help: string;
}

/** What is asked of each picture; `removed` is told when one leaves the text. */
export const pictureAnswers = (
  work: Work,
  edit: (change: (work: Work) => Work) => Work,
  removed: (work: Work, number: number) => void,
): PictureAnswer[] =>
  shownPictures(work).map(({ picture, alt }) => {
    const { number } = picture;
    const path = `image.${number}`;
    const input = element('input', { id: fieldId(path), type: 'text', 'aria-required': 'true' });
    input.value = alt;
    input.addEventListener('input', () => {
      edit((current) => withAlt(current, number, input.value));
    });
    const words = `Retirer l’image ${number}`;
    const remove = element('button', { type: 'button', class: 'bouton' }, words);
    remove.addEventListener('click', () => {
      removed(
        edit((current) => withAlt(current, number, undefined)),
        number,
      );
    });
    // Its text is what the field asks for.
    const thumbnail = element('img', { class: 'vignette', src: pictureAddress(picture), alt: '' });
    return {
      path,
      label: pictureLabel(number),
      name: `Image ${number}`,
      answer: { input, nodes: [thumbnail, input, remove], show: () => undefined },
      help: 'Ce qu’elle apprend, pour qui ne la voit pas. Retirez les logos.',
    };
  });
