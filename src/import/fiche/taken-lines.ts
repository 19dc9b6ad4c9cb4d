/** Lines that only say what became fields, « Date : 11 octobre 2018 », or who wrote and when. */
import type { RootContent } from 'mdast';
import { foldAccents } from '../../model/slug.ts';
import { holdsPicture, placeOf, plainOf, sourceOf } from '../clean/nodes.ts';
import type { Source } from '../docx/source.ts';
import { firstWords } from '../place.ts';
import type { Notebook } from '../report.ts';
import { wordsIn } from '../words.ts';
import { isSignature } from './signature.ts';

/** The first lines whose words all became fields: date, place, « Région : … ». */
export function withoutTaken(
  blocks: readonly RootContent[],
  source: Source,
  quotes: ReadonlyMap<number, readonly string[]>,
  notes: Notebook,
): RootContent[] {
  const firstTitle = blocks.findIndex(({ type }) => type === 'heading');
  const dropped: RootContent[] = [];
  const kept = blocks.filter((block, index) => {
    if (block.type !== 'paragraph' || (firstTitle !== -1 && index > firstTitle)) return true;
    const paragraph = sourceOf(block, source);
    const taken = paragraph && quotes.get(paragraph.id);
    if (!taken || wordsIn(paragraph.text).length > LONGEST_LABEL) return true;
    const said = new Set([...LABEL_WORDS, ...taken.flatMap(plainWords)]);
    const isTaken = plainWords(plainOf(block)).every((word) => said.has(word) || HOUR.test(word));
    if (isTaken) dropped.push(block);
    return !isTaken;
  });
  if (dropped.length > 0)
    notes.changed(
      placeOf(dropped[0]!, source),
      `${dropped.map((block) => `« ${firstWords(plainOf(block))} »`).join(', ')} : repris dans les champs de la fiche, et pas répété dans le texte`,
      'Rien à faire : la page l’affiche en tête.',
      dropped.map(plainOf).join(' '),
    );
  return kept;
}

/** The first lines that say no more than who wrote and when: the source of the fiche says it. */
export function takeSignatures(
  blocks: readonly RootContent[],
  source: Source,
  notes: Notebook,
): { readonly blocks: RootContent[]; readonly signatures: readonly string[] } {
  const firstTitle = blocks.findIndex(({ type }) => type === 'heading');
  const first = blocks.slice(0, firstTitle === -1 ? FIRST_LINES : firstTitle);
  const taken = first.filter(
    (block) => block.type === 'paragraph' && !holdsPicture(block) && isSignature(plainOf(block)),
  );
  const signatures = taken.map(plainOf);
  if (taken.length > 0)
    notes.changed(
      placeOf(taken[0]!, source),
      `${signatures.map((text) => `« ${text} »`).join(', ')} : dit qui écrit et quand, retiré du texte`,
      'Rien à faire : la source de la fiche dit qui publie, et quand ; le site ne nomme personne.',
      signatures.join(' '),
    );
  return { blocks: blocks.filter((block) => !taken.includes(block)), signatures };
}

const FIRST_LINES = 6;

const plainWords = (text: string) => wordsIn(foldAccents(text));

const LONGEST_LABEL = 25;
const HOUR = /^\d{1,2}(?:h(?:\d{2})?)?$/;
const LABEL_WORDS = new Set(
  'le la les l a au cpts maturite annee debut depuis demarrage lancement partenaire partenaires cout couts financement financements temps passe outil outils de du des date dates lieu region departement commune evenement nom participants participant nombre presents organisateur organisateurs jeudi lundi mardi mercredi vendredi samedi dimanche h et environ'.split(
    ' ',
  ),
);
