/** The passage of a fiche that best shows why it was found, its words marked. Pure. */
import type { Fragment, FragmentSection } from './index-format.ts';
import { rootOf } from './stem.ts';
import { bareKey, familyMark, phraseKey, wordsOf } from './words.ts';

/** A piece of a passage; marked pieces are words of the query, or of what means the same. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface Passage {
  readonly pieces: readonly Piece[];
  /** Where it stands; nothing for the summary and for what has no heading. */
  readonly section?: FragmentSection;
}

/** About how many words are shown. */
const LENGTH = 34;
/** How far back a passage goes to begin with a sentence. */
const BACK = 14;

/** The best passage of a fiche for the marks of each segment; the summary when none is better. */
export function passageOf(fragment: Fragment, segments: readonly (readonly string[])[]): Passage {
  let best: { passage: Passage; worth: number } | undefined;
  for (const [rank, section] of fragment.sections.entries()) {
    const { passage, worth } = bestOf(section, segments);
    // What the summary says as well is better read there.
    const own = rank === 0 ? worth + 0.5 : worth;
    if (!best || own > best.worth) best = { passage, worth: own };
  }
  return best?.passage ?? { pieces: [] };
}

function bestOf(section: FragmentSection, segments: readonly (readonly string[])[]) {
  const { text } = section;
  const words = wordsOf(text);
  const marks = words.map(() => new Set<number>());
  for (const [segment, phrases] of segments.entries()) {
    for (const phrase of phrases) {
      const keys = phrase.split(' ');
      for (const at of words.keys()) {
        if (!keys.every((key, step) => sameKey(words[at + step]?.key, key, keys.length > 1)))
          continue;
        for (const step of keys.keys()) marks[at + step]!.add(segment);
      }
    }
  }
  let [start, worth] = [0, 0];
  for (let at = 0; at < words.length; at += 1) {
    if (at > 0 && marks[at]!.size === 0) continue;
    const window = marks.slice(at, at + LENGTH);
    const distinct = new Set(window.flatMap((own) => [...own])).size;
    const own = distinct + Math.min(3, window.filter(({ size }) => size > 0).length) / 10;
    if (own > worth) [start, worth] = [at, own];
  }
  const first = sentenceStart(text, words, start);
  const last = Math.min(words.length - 1, first + LENGTH);
  // A word's own start leaves out what grammar stands before it: begin where its sentence does.
  const before = text.slice(first > 0 ? words[first - 1]!.end : 0, words[first]?.start ?? 0);
  const from = (words[first]?.start ?? 0) - before.replace(/^.*[.!?…]\s+|^\s+/su, '').length;
  const to = last === words.length - 1 ? text.length : (words[last]?.end ?? text.length);
  const pieces: Piece[] = [];
  const push = (piece: string, marked: boolean) => {
    if (piece !== '') pieces.push({ text: piece, marked });
  };
  let end = from;
  if (first > 0) push('… ', false);
  for (let at = first; at <= last; at += 1) {
    if (!marks[at]?.size) continue;
    push(text.slice(end, words[at]!.start), false);
    push(text.slice(words[at]!.start, words[at]!.end), true);
    end = words[at]!.end;
  }
  push(text.slice(end, to), false);
  if (last < words.length - 1) push('…', false);
  const passage: Passage = { pieces, ...(section.anchor && { section }) };
  return { passage, worth };
}

function sameKey(own: string | undefined, key: string, inPhrase: boolean): boolean {
  if (own === undefined) return false;
  if (inPhrase) return phraseKey(own) === phraseKey(key);
  return own === key || familyMark(rootOf(bareKey(own)) ?? '') === key;
}

/** The word that begins the sentence of another, or a few words before it. */
function sentenceStart(
  text: string,
  words: readonly { start: number; end: number }[],
  at: number,
): number {
  for (let back = at; back > Math.max(0, at - BACK); back -= 1) {
    const gap = text.slice(words[back - 1]!.end, words[back]!.start);
    if (/[.!?…]/.test(gap)) return back;
  }
  return at <= BACK ? 0 : at - 6;
}
