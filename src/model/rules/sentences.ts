/** Sentences that a reader can take in on a phone. */
import { offsetAt, plainText } from '../parse/paragraphs.ts';
import { cutSentences, wordsOf } from '../sentences.ts';
import { onField, onText, type Check } from './check.ts';
import { fiches } from './written.ts';

const MOST_WORDS = 40;
const ADVICE = 'Coupez-la en deux.';

/** In the summary and in the text; titles, tables and code have no sentences. */
export const shortSentences: Check = function* (corpus) {
  for (const entry of fiches(corpus)) {
    const resume = entry.data && 'resume' in entry.data ? entry.data.resume : '';
    for (const { message } of longSentences(resume)) {
      yield onField(entry, 'resume', message, ADVICE);
    }
    for (const paragraph of entry.outline.paragraphs) {
      for (const { index, message } of longSentences(plainText(paragraph))) {
        yield onText(entry, offsetAt(paragraph, index), message, ADVICE);
      }
    }
  }
};

function longSentences(text: string): { index: number; message: string }[] {
  return cutSentences(text).flatMap((sentence) => {
    const words = wordsOf(sentence.text);
    if (words.length <= MOST_WORDS) return [];
    const beginning = sentence.text.split(/\s+/).slice(0, 6).join(' ');
    const message = `La phrase « ${beginning}… » compte ${words.length} mots ; il en faut au plus ${MOST_WORDS}.`;
    return [{ index: sentence.index, message }];
  });
}
